package io.github.fieldnotes.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagrams, in a site that has a switch of its own for them. */
class DiagramsIT {

  @RegisterExtension static final ChromiumExtension CHROMIUM = new ChromiumExtension();

  private static final Path SCREENS = Path.of("target", "screens", "diagrams");
  private static final String DRAWN = "document.querySelector('.fieldnotes').dataset.fnDrawn";
  private static final String SHOWN =
      "[...document.querySelectorAll('.fn-diagram > img')].filter(i => i.naturalWidth > 20).length";

  @ParameterizedTest
  @CsvSource({"diagrams,light", "diagrams,dark", "diagrams-report,light"})
  void fiftyMermaidDiagramsAreDrawn(String project, String scheme) throws IOException {
    Window window = new Window(1280, scheme, true);
    try (BrowserPage page = CHROMIUM.open(page(project, "mermaid"), window)) {
      page.until(DRAWN, 120);

      assertThat(page.texts(failures())).isEmpty();
      assertThat(page.value(SHOWN).asInt()).isEqualTo(50);
      assertThat(page.value(DRAWN).asText()).isEqualTo(scheme);
      assertThat(page.requestsToHosts()).isEmpty();
      assertThat(page.errors()).isEmpty();
      page.picture(SCREENS.resolve("mermaid-" + project + "-" + scheme + ".png"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void fiftyPlantUmlDiagramsAreShown(String scheme) throws IOException {
    try (BrowserPage page =
        CHROMIUM.open(page("diagrams", "plantuml"), new Window(1280, scheme, true))) {
      assertThat(page.value(SHOWN).asInt()).isEqualTo(50);
      assertThat(page.requestsToHosts()).isEmpty();
      assertThat(page.errors()).isEmpty();
      page.picture(SCREENS.resolve("plantuml-" + scheme + ".png"));
    }
  }

  @Test
  void aChangeOfTheSchemeDrawsAgain() {
    try (BrowserPage page = CHROMIUM.open("diagrams", "mistakes.html")) {
      page.until(DRAWN + " === 'light'", 30);
      String light = page.attribute(".fn-diagram > img", "src");

      page.value("document.body.style.background = '#111'");
      page.until(DRAWN + " === 'dark'", 30);

      assertThat(page.attribute(".fn-diagram > img", "src")).isNotEqualTo(light);
    }
  }

  @Test
  void aDiagramThatFailsShowsItsSourceAndTheLine() throws IOException {
    try (BrowserPage page = CHROMIUM.open("diagrams", "mistakes.html")) {
      page.until(DRAWN, 30);

      assertThat(page.texts(failures()))
          .singleElement()
          .asString()
          .matches("(?s)This diagram cannot be drawn.\nParse error on line \\d.*");
      assertThat(
              page.texts(
                  "[...document.querySelectorAll('.fn-diagram-failed > code')]"
                      + ".map(code => getComputedStyle(code).fontFamily)"))
          .as("Mermaid's message points at a letter in the line above")
          .containsExactly("monospace");
      assertThat(page.value(SHOWN).asInt()).isEqualTo(2);
      assertThat(page.texts("[...document.querySelectorAll('.fn-diagram > img')].map(i => i.alt)"))
          .containsExactly("The way of a ship", "The gate");
      assertThat(
              page.texts(
                  "[...document.querySelectorAll('.fn-body pre')]"
                      + ".filter(p => !p.closest('details')).map(p => p.innerText.trim())"))
          .hasSize(5)
          .contains("flowchart LR\n  A --> B\n  A -->");
      page.picture(SCREENS.resolve("mistakes.png"));
    }
  }

  @Test
  void withoutScriptsReadersSeeTheSource() {
    Window window = new Window(1280, "light", false);
    try (BrowserPage page = CHROMIUM.open(page("diagrams", "mermaid"), window)) {
      assertThat(new BuiltSite("diagrams").part("notes/mermaid.html").select("pre > code").size())
          .isEqualTo(50);
      assertThat(page.requestsToHosts()).isEmpty();
    }
  }

  @Test
  void aWideDiagramScrollsInItself() throws IOException {
    try (BrowserPage page =
        CHROMIUM.open(page("diagrams", "mermaid"), new Window(500, "light", true))) {
      page.until(DRAWN, 120);

      assertThat(
              page.value(
                      "document.documentElement.scrollWidth <= document.documentElement.clientWidth")
                  .asBoolean())
          .isTrue();
      assertThat(
              page.texts(
                  "[...document.querySelectorAll('.fn-diagram')].filter(d => d.scrollWidth >"
                      + " d.clientWidth && d.tabIndex !== 0).map(d => d.innerHTML)"))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"diagrams", "diagrams-report"})
  void theSwitchOfTheSiteLoadsNothingOnPagesOfOurs(String project) {
    BuiltSite site = new BuiltSite(project);

    assertThat(scripts(site.page("own.html"))).anyMatch(src -> src.contains("js/mermaid-"));
    assertThat(scripts(site.page("notes/mermaid.html")))
        .noneMatch(src -> src.contains("js/mermaid-"))
        .contains("assets/mermaid.js", "assets/diagrams.js");
    assertThat(scripts(site.page("notes/plain.html")))
        .noneMatch(src -> src.contains("mermaid") || src.contains("diagrams"));
    assertThat(site.part("notes/mermaid.html").select(".mermaid")).isEmpty();
  }

  @Test
  void problemsHaveTheLineAndSayWhatToDo() {
    List<String> lines = new BuiltSite("diagrams").logLines("mistakes.md:");

    assertThat(lines)
        .anyMatch(line -> line.contains("mistakes.md:11:1: ") && line.contains("it is empty"));
    assertThat(lines)
        .anyMatch(
            line -> line.contains("mistakes.md:16:1: ") && line.contains("[diagram-not-drawn]"));
    assertThat(lines)
        .anyMatch(
            line ->
                line.contains("mistakes.md:20:1: ") && line.contains("!include ../secret.puml"));
    assertThat(lines)
        .anyMatch(line -> line.contains("mistakes.md:26:1: ") && line.contains("!includeurl"));
    assertThat(new BuiltSite("diagrams-report").logLines("[no-plantuml]")).hasSize(2);
  }

  @Test
  void feedsAndSearchHaveTheSourceAlone() throws IOException {
    String words = Files.readString(new BuiltSite("diagrams").file("notes/search/words-1.js"));

    assertThat(words).doesNotContain("base64", "svg");
  }

  private static Path page(String project, String note) {
    return new BuiltSite(project).file("notes/" + note + ".html");
  }

  private static String failures() {
    return "[...document.querySelectorAll('.fn-diagram-failed')].map(p => p.textContent)";
  }

  private static List<String> scripts(Document page) {
    return page.select("script[src]").stream().map((Element script) -> script.attr("src")).toList();
  }
}
