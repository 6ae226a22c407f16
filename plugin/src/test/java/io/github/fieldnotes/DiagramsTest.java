package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.read.LibraryReader;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.diagram.DiagramRenderer;
import io.github.fieldnotes.read.diagram.Drawing;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.theme.Appearance;
import io.github.fieldnotes.store.FileNoteStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diagrams from a note to its page, with a renderer that draws a circle. */
class DiagramsTest {

  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30px\" height=\"20px\"><circle/></svg>";
  private static final String PICTURE =
      "<div class=\"fn-diagram\" tabindex=\"0\"><img class=\"fn-drawing\""
          + " src=\"data:image/svg+xml;base64,";
  private static final DiagramRenderer CIRCLES = renderer("1", s -> new Drawing.Svg(SVG, ""));

  @TempDir private Path folder;

  @Test
  void aDrawingStandsInFrontOfItsFoldedSource() throws IOException {
    write("# A\n\n```plantuml title=\"The gate\"\nA -> B\n```\n");

    assertThat(page(CIRCLES))
        .contains(
            PICTURE,
            "\" alt=\"The gate\" width=\"30\" height=\"20\" /></div>\n"
                + "<details class=\"fn-diagram-source\"><summary>Source of the diagram</summary>\n"
                + "<figure class=\"fn-code\"><figcaption data-language=\"PlantUML\">The gate</figcaption>\n"
                + "<pre class=\"fn-pre\"><code>A -&gt; B\n</code></pre></figure>\n</details>",
            "assets/diagrams.css")
        .doesNotContain("diagrams.js", "mermaid.js");
  }

  @Test
  void aDiagramOfMermaidIsItsSource() throws IOException {
    write("# A\n\n```mermaid\ngraph TD\n  A --> B\n```\n");

    assertThat(page(DiagramRenderer.MISSING))
        .contains(
            "<div class=\"fn-diagram\"><span class=\"fn-mermaid\" hidden=\"hidden\" title=\"\">"
                + "</span></div>\n<div class=\"fn-code\" data-language=\"Mermaid\"><pre class=\"fn-pre\"><code>"
                + "<span class=\"fn-k\">graph</span> TD\n  A --&gt; B\n",
            "assets/mermaid.js",
            "assets/diagrams.js");
    assertThat(files(DiagramRenderer.MISSING))
        .contains("notes/assets/diagrams.css", "notes/assets/diagrams.js")
        .contains("notes/assets/mermaid.js");
  }

  @Test
  void aSectionWithoutDiagramsHasNothingForThem() throws IOException {
    write("# A\n\n```java\nclass A {}\n```\n");

    assertThat(page(CIRCLES)).doesNotContain("mermaid", "diagram");
    assertThat(files(CIRCLES)).noneMatch(file -> file.matches(".*(?:mermaid|diagrams).*"));
  }

  @Test
  void rawHtmlKeepsDiagramsButMakesNone() throws IOException {
    write(
        "# A\n\n<p>open <i title='\n\n```puml\nA -> B\n```\n\n<div class=\"fn-diagram\"><span"
            + " class=\"fn-mermaid\" title=\"x\">graph TD</span><svg onload=\"x\"></svg></div>\n");

    assertThat(page(CIRCLES))
        .containsOnlyOnce(PICTURE)
        .doesNotContain("class=\"fn-mermaid\"", "<svg", "onload");
  }

  @Test
  void feedsAndSearchHaveTheSourceAlone() throws IOException {
    write("# A\n\n2026-01-02\n\n```puml\nKeeper -> Gate\n```\n");

    for (String file : List.of("notes/feed.xml", "notes/search/words-1.js", "notes/notes.json")) {
      assertThat(content(file)).as(file).doesNotContain("base64", "<svg", "circle");
    }
    assertThat(content("notes/search/words-1.js")).contains("keeper");
  }

  @Test
  void problemsHaveTheLineOfTheBlock() throws IOException {
    write("# A\n\n> ```puml\n> A -> B\n> nothing\n> ```\n\n```mermaid\nflow\n```\n");

    assertThat(problems(renderer("1", s -> new Drawing.Mistake(2, "Syntax Error?"))))
        .containsExactly(
            "a.md:5:1: this diagram cannot be drawn: Syntax Error? [diagram-not-drawn]; correct"
                + " this line; the source is shown",
            "a.md:9:1: this diagram cannot be drawn: Mermaid has no type of diagram called flow"
                + " [diagram-not-drawn]; correct this line; the source is shown");
    assertThat(problems(renderer("1", s -> new Drawing.Refused(1, "!include a"))))
        .first()
        .asString()
        .startsWith("a.md:4:1: a diagram may not use \"!include a\", which");
    assertThat(problems(renderer("1", s -> new Drawing.Exceeded("5 milliseconds"))))
        .first()
        .asString()
        .startsWith("a.md:4:1: this diagram exceeds the limit of 5 milliseconds");
  }

  @Test
  void aMissingRendererIsToldOncePerNote() throws IOException {
    write("# A\n\n```puml\nA\n```\n\n```plantuml\nB\n```\n");

    assertThat(problems(DiagramRenderer.MISSING))
        .singleElement()
        .asString()
        .startsWith("a.md:3:1: PlantUML is not installed");
  }

  @Test
  void anotherRendererReadsNotesAgain() throws IOException {
    write("# A\n\n```puml\nA\n```\n");

    assertThat(reread(CIRCLES)).isEqualTo(1);
    assertThat(reread(CIRCLES)).isEqualTo(0);
    assertThat(reread(renderer("2", s -> new Drawing.Svg(SVG, "")))).isEqualTo(1);
    assertThat(reread(DiagramRenderer.MISSING)).isEqualTo(1);
  }

  @Test
  void aDiagramThatTookTooLongIsTriedAgain() throws IOException {
    write("# A\n\n```puml\nA\n```\n");
    DiagramRenderer slow = renderer("1", s -> new Drawing.Exceeded("5 milliseconds"));

    assertThat(reread(slow)).isEqualTo(1);
    assertThat(reread(slow)).isEqualTo(1);
  }

  private int reread(DiagramRenderer renderer) throws IOException {
    try (FileNoteStore store =
        FileNoteStore.open(folder.resolve("kept"), "notes", "this", false, dropped -> {})) {
      LibraryReader reader =
          new LibraryReader(options(renderer), store, new Diagnostics(), Progress.NONE);
      reader.read();
      return reader.reread();
    }
  }

  private List<String> problems(DiagramRenderer renderer) {
    return section(renderer).diagnostics().stream().map(one -> one.text("")).toList();
  }

  private String page(DiagramRenderer renderer) {
    var page = section(renderer).rendered().page(new Route("notes/a.html"));
    return page.head() + page.body();
  }

  private List<String> files(DiagramRenderer renderer) {
    return section(renderer).rendered().files().stream().map(f -> f.route().path()).toList();
  }

  private String content(String path) throws IOException {
    Fieldnotes.Section section = section(CIRCLES);
    for (SectionFile file : section.rendered().files()) {
      if (file.route().path().equals(path)) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        section.rendered().write(file, out);
        return out.toString(StandardCharsets.UTF_8);
      }
    }
    throw new AssertionError(path + " is not among " + files(CIRCLES));
  }

  private Fieldnotes.Section section(DiagramRenderer renderer) {
    return Fieldnotes.section(
        new Settings(
            options(renderer),
            "notes",
            "Notes",
            Appearance.plain(),
            new Project("P", "https://example.org/", Map.of()),
            false));
  }

  private ReadOptions options(DiagramRenderer renderer) {
    return new ReadOptions(
            folder.resolve("notes"), List.of(), List.of(), false, true, UnknownKinds.ADD)
        .with(renderer);
  }

  private static DiagramRenderer renderer(String version, Function<String, Drawing> drawing) {
    return new DiagramRenderer() {

      @Override
      public String version() {
        return version;
      }

      @Override
      public Drawing draw(String source) {
        return drawing.apply(source);
      }
    };
  }

  private void write(String text) throws IOException {
    Files.createDirectories(folder.resolve("notes"));
    Files.writeString(folder.resolve("notes/a.md"), text);
  }
}
