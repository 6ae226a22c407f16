package io.github.fieldnotes.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Details;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Metadata;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteFixture;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Passage;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.plan.SectionOptions;
import io.github.fieldnotes.plan.SectionPlanner;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.theme.Appearance;
import io.github.fieldnotes.render.theme.ColourScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SectionRendererTest {

  @Test
  void pagesDrawnByManyThreadsAreThoseDrawnByOne() {
    List<Note> notes = IntStream.range(100, 200).mapToObj(i -> note("n" + i + ".md", "")).toList();
    RenderedSection section = section(notes);
    List<RenderedPage> one = section.pages().stream().map(section::page).toList();
    assertThat(section.pages().parallelStream().map(section::page).toList()).isEqualTo(one);
  }

  @Test
  void aCoverOnAnotherHostIsNotLoaded() {
    RenderedSection section = section(List.of(note("a.md", "https://example.org/pic.png")));
    assertThat(section.page(section.pages().get(1)).body())
        .contains("<h1 id=\"fn-title\">a.md</h1>")
        .doesNotContain("<img");
  }

  @Test
  void theColoursOfUsersKindsAreAStyleSheet() throws IOException {
    Kind blue = new Kind("blue", "Blue", "Blues", true, "#0b5cad", false);
    Kind named = new Kind("named", "Named", "Named", true, "teal", false);
    Kind forged = new Kind("forged", "F", "F", true, "red;} body{display:none", false);
    Note note =
        NoteFixture.note("a.md")
            .annotations(
                NoteFixture.annotation("a.md", blue, "BLUE", "A"),
                NoteFixture.annotation("a.md", named, "NAMED", "B"),
                NoteFixture.annotation("a.md", forged, "FORGED", "C"))
            .build();
    RenderedSection section = section(List.of(note));
    ByteArrayOutputStream css = new ByteArrayOutputStream();

    for (SectionFile file : section.files()) {
      if (file.route().path().endsWith("/kinds.css")) {
        section.write(file, css);
      }
    }

    assertThat(css.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            :where(.fieldnotes .fn-kind-blue) { --fn-kind: #0b5cad; }
            :where(.fieldnotes .fn-kind-named) { --fn-kind: teal; }
            """)
        .doesNotContain("display:none");
  }

  @Test
  void videosAndTheSchemeAreWhatThePomSays() {
    Appearance plain = Appearance.plain();
    Appearance quiet = new Appearance(plain.theme(), plain.locale(), ColourScheme.DARK, 25, false);
    SectionPlanner planner =
        new SectionPlanner(
            new SectionOptions("notes", "Notes", 25, plain.theme().assets()), new Diagnostics());
    RenderedSection section =
        SectionRenderer.render(
            planner.plan(new Library(List.of(note("a.md", "")), List.of())),
            quiet,
            Project.UNKNOWN);

    assertThat(section.page(new Route("notes/a.html")).body())
        .contains("data-fn-scheme=\"dark\"")
        .doesNotContain("data-fn-videos");
    assertThat(section(List.of(note("a.md", ""))).page(new Route("notes/a.html")).body())
        .contains("data-fn-scheme=\"auto\" data-fn-videos=\"true\">");
  }

  @Test
  void manyNotesAreReadPageByPage() {
    List<Note> notes = IntStream.range(100, 400).mapToObj(i -> note("n" + i + ".md", "")).toList();
    RenderedSection section = section(notes);

    assertThat(section.page(new Route("notes/page/6.html")).title())
        .isEqualTo("Notes, page 6 of 12");
    assertThat(section.page(new Route("notes/page/6.html")).body())
        .contains(
            "<a class=\"fn-newer\" rel=\"prev\" href=\"5.html\">Newer</a>",
            "<li><a href=\"../index.html\">1</a></li>\n"
                + "<li>\u2026</li>\n"
                + "<li><a href=\"4.html\">4</a></li>",
            "<li><strong aria-current=\"page\">6</strong></li>",
            "<li><a href=\"8.html\">8</a></li>\n"
                + "<li>\u2026</li>\n"
                + "<li><a href=\"12.html\">12</a></li>")
        .doesNotContain("fn-facets");
    assertThat(section.page(new Route("notes/index.html")).body())
        .contains("<p class=\"fn-more\"><a href=\"tag.html\">All 300 tags</a></p>");
    assertThat(section.page(new Route("notes/tag.html")).body())
        .contains("<p class=\"fn-summary\">300 tags</p>", "href=\"tag/n399-md.html\"");
  }

  private static RenderedSection section(List<Note> notes) {
    SectionPlanner planner =
        new SectionPlanner(
            new SectionOptions("notes", "Notes", 25, Appearance.plain().theme().assets()),
            new Diagnostics());
    return SectionRenderer.render(
        planner.plan(new Library(notes, List.of())), Appearance.plain(), Project.UNKNOWN);
  }

  private static Note note(String file, String cover) {
    Optional<Target> image =
        cover.isEmpty() ? Optional.empty() : Optional.of(new Target.ToWeb(cover));
    return new Note(
        NoteId.ofFile(file),
        file,
        new Metadata(
            file, Optional.empty(), List.of("All"), List.of(file), List.of(), image, false),
        new Note.Text(
            "",
            new Markup(List.of(new Markup.Html("<p>Text of " + file + "</p>\n"))),
            Passage.of("Text of " + file)),
        List.of(),
        List.of(),
        new Details.Held(List.of(), Set.of(), List.of(), List.of(), List.of(), List.of()));
  }
}
