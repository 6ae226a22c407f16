package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.render.RenderedSection;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.theme.Appearance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages at addresses that notes had. */
class RedirectsTest {

  @TempDir private Path folder;

  @Test
  void aPageAtTheOldAddressLeadsToTheNoteWithoutAScript() throws IOException {
    write("sea/it's.md", "title: Eels & <others>\nredirect_from: /old/x/", "Text");

    assertThat(redirects(section("https://example.org/site")))
        .containsExactly(
            Map.entry(
                "notes/old/x/index.html",
                """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="UTF-8"/>
                <title>Eels &amp; &lt;others&gt;</title>
                <link rel="canonical" href="https://example.org/site/notes/sea/it's.html"/>
                <meta name="robots" content="noindex"/>
                <meta http-equiv="refresh" content="0; url=../../sea/it%27s.html"/>
                </head>
                <body>
                <p><a href="../../sea/it%27s.html">Eels &amp; &lt;others&gt;</a></p>
                </body>
                </html>
                """));
  }

  @Test
  void anAddressWithTheFolderOfTheSectionIsBelowIt() throws IOException {
    write("a.md", "redirect_from: /notes/old.html", "# A");

    assertThat(redirects(section(""))).containsOnlyKeys("notes/old.html");
  }

  @Test
  void noPageOfTheSectionIsReplaced() throws IOException {
    write(
        "a.md",
        "redirect_from: [/, /b.html, /notes.json/, /sea, /a.html, /free.html, /FREE.html]",
        "# A");
    write("b.md", "title: B", "");
    write("sea.html/c.md", "title: C", "");

    Fieldnotes.Section section = section("");

    assertThat(redirects(section)).containsOnlyKeys("notes/free.html");
    assertThat(section.diagnostics())
        .extracting(problem -> problem.text(""))
        .containsExactly(
            taken(17, "index.html"),
            taken(20, "b.html"),
            taken(29, "notes.json/index.html"),
            taken(43, "sea.html"),
            taken(70, "FREE.html"));
  }

  @Test
  void anOldAddressIsInNoListForReaders() throws IOException {
    write("a.md", "redirect_from: /formerly.html", "# A");
    RenderedSection section = section("https://example.org").rendered();

    assertThat(section.pages()).noneMatch(route -> route.path().contains("formerly"));
    for (SectionFile file : section.files()) {
      if (!(file instanceof SectionFile.RedirectFile)) {
        assertThat(content(section, file)).doesNotContain("formerly");
      }
    }
  }

  @Test
  void aKeyWithoutEffectIsReportedOnceForAllNotes() throws IOException {
    write("a.md", "layout: post", "# A");
    write("b.md", "layout: post", "# B");

    assertThat(section("").diagnostics())
        .extracting(problem -> problem.text(""))
        .containsExactly(
            "a.md:2:9: \"layout\" in front matter has no effect here; notes that have it: 2"
                + " [unused-key]; keep it if another tool uses it, or remove it");
  }

  private static String taken(int column, String path) {
    return "a.md:2:"
        + column
        + ": the section already has something else at "
        + path
        + ", which cannot redirect to this note [taken-redirect]; remove the old address, or"
        + " rename what is there";
  }

  private static Map<String, String> redirects(Fieldnotes.Section section) throws IOException {
    Map<String, String> redirects = new TreeMap<>();
    for (SectionFile file : section.rendered().files()) {
      if (file instanceof SectionFile.RedirectFile) {
        redirects.put(file.route().path(), content(section.rendered(), file));
      }
    }
    return redirects;
  }

  private static String content(RenderedSection section, SectionFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    section.write(file, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private Fieldnotes.Section section(String url) {
    ReadOptions reading =
        new ReadOptions(folder, List.of(), List.of(), false, true, UnknownKinds.ADD);
    return Fieldnotes.section(
        new Settings(
            reading, "notes", "Notes", Appearance.plain(), new Project("P", url, Map.of()), true));
  }

  private void write(String path, String front, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "---\n" + front + "\n---\n" + text + "\n");
  }
}
