package io.github.fieldnotes.it.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fieldnotes.it.browser.BrowserPage;
import io.github.fieldnotes.it.browser.Chromium;
import io.github.fieldnotes.it.browser.Window;
import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's picture: a note of the example and the page it becomes. It goes to {@code target};
 * with {@code -Dreadme.picture=true} to {@code src/readme}, where the README takes it from.
 */
class ReadmePictureIT {

  private static final String NOTE = "conferences/2026-03-19-small-data-forum";

  @TempDir(cleanup = CleanupMode.NEVER)
  static Path profile;

  @Test
  void theReadmeShowsANoteBesideItsPage() throws IOException {
    assumeTrue(
        Chromium.program().isPresent(),
        "SKIPPED: no Chromium on the path, so the README's picture was not made");
    BuiltSite site = new BuiltSite("way-a");
    String note =
        BuiltSite.text(Path.of("..", "src", "site-example", "src", "notes", NOTE + ".md"));
    Path html = Path.of("target", "readme", "note-and-page.html").toAbsolutePath();
    Files.createDirectories(html.getParent());
    Files.writeString(html, besideEachOther(note, site.file("notes/" + NOTE + ".html")));
    Path folder = Path.of(Boolean.getBoolean("readme.picture") ? "src/readme" : "target/readme");

    try (Chromium chromium = Chromium.start(Chromium.program().get(), profile);
        BrowserPage page = chromium.open(html, new Window(1600))) {
      page.picture(
          folder.resolve("note-and-page.png"),
          Map.of("x", 0, "y", 0, "width", 1600, "height", 900, "scale", 1));
    }

    assertThat(folder.resolve("note-and-page.png")).isNotEmptyFile();
    assertThat(BuiltSite.text(Path.of("..", "README.md")))
        .contains("it/src/readme/note-and-page.png");
  }

  private static String besideEachOther(String note, Path page) {
    return """
        <!DOCTYPE html>
        <meta charset="utf-8">
        <style>
          body { margin: 0; padding: 20px; display: flex; gap: 20px; height: 860px; background: #e8ecef; }
          pre, iframe { margin: 0; border: 1px solid #b8c2c9; border-radius: 6px; background: #fff; }
          pre { width: 745px; padding: 16px 18px; box-sizing: border-box; overflow: hidden;
            font: 11.5px/1.6 monospace; white-space: pre-wrap; color: #24323a; }
          iframe { flex: 1; }
        </style>
        <pre>%s</pre>
        <iframe src="%s"></iframe>
        """
        .formatted(Entities.escape(note), page.toUri());
  }
}
