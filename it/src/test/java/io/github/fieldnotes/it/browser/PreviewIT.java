package io.github.fieldnotes.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.build.PreviewServer;
import io.github.fieldnotes.it.build.TestProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The preview in Chromium. */
class PreviewIT {

  @RegisterExtension static final ChromiumExtension CHROMIUM = new ChromiumExtension();

  @TempDir private Path folder;

  @Test
  void aSavedChangeIsSeenWhereTheWriterWasAndProblemsAreOnThePage() throws Exception {
    TestProject project = TestProject.ofRecipe(folder.resolve("project"));
    String text = "# Pumps\n\n" + "A pump needs water.\n\n".repeat(200);
    project.writeNote("pumps.md", text);
    try (PreviewServer server = PreviewServer.start(project, folder.resolve("serve.log"));
        BrowserPage page =
            CHROMIUM.open(server.root().resolve("notes/pumps.html"), new Window(1280))) {
      page.value("window.scrollTo(0, 1500)");

      page.value("void (window.loadedOnce = true)");
      write(project, text + "[The tank](tank.md) is full.\n");
      page.until("document.querySelector('#fieldnotes-preview') !== null");

      assertThat(page.value("window.loadedOnce").asBoolean()).as("not loaded again").isTrue();
      assertThat(page.value("window.scrollY").asInt()).isBetween(1_490, 1_700);
      assertThat(page.value("document.querySelector('.fieldnotes').innerText").asText())
          .contains("The tank is full.");
      assertThat(page.value("document.querySelector('#fieldnotes-preview').innerText").asText())
          .contains("[broken-link]", "src/notes/pumps.md:403:1");

      write(project, text + "The tank is empty.\n");
      page.until("document.querySelector('#fieldnotes-preview') === null");

      assertThat(page.value("window.loadedOnce").asBoolean()).as("not loaded again").isTrue();
      searchesStill(page);

      page.load(() -> write(project, text.replace("# Pumps", "# Valves")));

      assertThat(page.value("document.title").asText()).contains("Valves");
      // which browsers ask for on their own
      assertThat(page.errors()).filteredOn(error -> !error.contains("/favicon.ico")).isEmpty();
    }
  }

  /** What the scripts of the page do works in a section that has replaced another. */
  private static void searchesStill(BrowserPage page) {
    page.key("/");
    page.type("water");
    page.until("document.querySelectorAll('.fn-search-result').length > 0");
    assertThat(page.value("document.querySelectorAll('.fn-search-panel').length").asInt())
        .isEqualTo(1);
    page.key("Escape");
  }

  private static void write(TestProject project, String text) {
    try {
      project.writeNote("pumps.md", text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
