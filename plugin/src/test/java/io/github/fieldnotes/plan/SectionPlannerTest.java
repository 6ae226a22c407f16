package io.github.fieldnotes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Media;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteFixture;
import io.github.fieldnotes.model.Taxonomy;
import io.github.fieldnotes.model.vocabulary.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SectionPlannerTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void aNoteKeepsItsPath() {
    SectionPlan plan = plan(note("conf/Day 1 & more.md"), note("a=b.markdown"));
    assertThat(routes(plan)).contains("notes/conf/Day 1 & more.html", "notes/a=b.html");
    assertThat(problems()).isEmpty();
  }

  @Test
  void twoNotesAtOneAddressAreReportedAndBothGetOne() {
    SectionPlan plan = plan(note("a.markdown"), note("a.md"), note("B.md"), note("b.md"));
    assertThat(routes(plan))
        .contains("notes/a.html", "notes/a-2.html", "notes/B.html", "notes/b-2.html");
    assertThat(problems())
        .containsExactly(
            "a.md:1:1: this note and a.markdown would both be published as a.html; this one is"
                + " published as a-2.html"
                + " [duplicate-address]; rename one of the two files",
            "b.md:1:1: this note and B.md would both be published as b.html; this one is"
                + " published as b-2.html"
                + " [duplicate-address]; rename one of the two files");
  }

  @Test
  void aNoteDoesNotTakeAnAddressOfTheSection() {
    SectionPlan plan = plan(note("index.md"), tagged("a.md", "x"), note("tag/x.md"));
    assertThat(routes(plan))
        .contains(
            "notes/index.html",
            "notes/index-note.html",
            "notes/tag/x.html",
            "notes/tag/x-note.html");
    assertThat(problems())
        .containsExactly(
            "index.md:1:1: index.html is a page of the section; this note is published as"
                + " index-note.html"
                + " [reserved-address]; rename the file",
            "tag/x.md:1:1: tag/x.html is a page of the section; this note is published as"
                + " tag/x-note.html"
                + " [reserved-address]; rename the file");
  }

  @Test
  void aFileDoesNotOverwriteAPage() {
    Media page = new Media("a.html", Path.of("a.html"));
    Media data = new Media("notes.json", Path.of("notes.json"));
    SectionPlan plan = planner().plan(new Library(List.of(note("a.md")), List.of(page, data)));
    assertThat(plan.files())
        .extracting(file -> file.route().path())
        .contains("notes/a-2.html", "notes/notes-2.json", "notes/notes.json");
  }

  @Test
  void namesThatWindowsCannotHoldAreMadeToFit() {
    SectionPlan plan = plan(note("con.md"), note("what? now.md"), note("dir./x.md"));
    assertThat(routes(plan))
        .contains("notes/-con.html", "notes/what- now.html", "notes/dir-/x.html");
  }

  @Test
  void whatTheSiteCannotHoldGetsANameOfAsciiAndIsReported() {
    SectionOptions ascii =
        new SectionOptions(
            "notes",
            "Notes",
            25,
            false,
            false,
            List.of(),
            name -> name.chars().allMatch(c -> c < 0x7f),
            SectionOptions.Actions.DEFAULT);
    SectionPlan plan =
        new SectionPlanner(ascii, diagnostics)
            .plan(
                new Library(
                    List.of(tagged("Übung/a.md", "größe"), tagged("会議.md", "x")),
                    List.of(new Media("Übung/図.png", Path.of("unused")))));

    assertThat(routes(plan))
        .contains(
            "notes/Ubung-d9f52049/a.html",
            "notes/1c55eb4d.html",
            "notes/tag/gro-e-dbfbca1b.html",
            "notes/tag/x.html");
    assertThat(plan.places().media().get("Übung/図.png").path())
        .isEqualTo("notes/Ubung-d9f52049/d086c005.png");
    assertThat(problems())
        .containsExactly(
            "Übung/a.md:1:1: not every file system allows this name; in the section it is"
                + " Ubung-d9f52049/a.html [unportable-name]; rename the file",
            "Übung/a.md:1:1: not every file system allows this name; in the section it is"
                + " tag/gro-e-dbfbca1b.html [unportable-name]; rename the file",
            "Übung/図.png:1:1: not every file system allows this name; in the section it is"
                + " Ubung-d9f52049/d086c005.png [unportable-name]; rename the file",
            "会議.md:1:1: not every file system allows this name; in the section it is"
                + " 1c55eb4d.html [unportable-name]; rename the file");
  }

  @Test
  void newestComesFirstAndUndatedLast() {
    SectionPlan plan =
        plan(dated("a.md", "2020-01-01"), dated("b.md", "2021-01-01"), note("c.md"), note("0.md"));
    assertThat(plan.notes()).extracting(Note::file).containsExactly("b.md", "a.md", "0.md", "c.md");
    Page.NotePage page = plan.pages(Page.NotePage.class).get(1);
    assertThat(page.note().file()).isEqualTo("a.md");
    assertThat(page.newer().map(Note::file)).contains("b.md");
    assertThat(page.older().map(Note::file)).contains("0.md");
  }

  @Test
  void tagsThatDifferInCaseAreOneAndOthersNeverShareAPage() {
    SectionPlan plan =
        plan(tagged("a.md", "Java", "C"), tagged("b.md", "java", "C++"), tagged("c.md", "C#"));
    assertThat(plan.places().term(Taxonomy.TAG, "java"))
        .isEqualTo(plan.places().term(Taxonomy.TAG, "Java"));
    assertThat(routes(plan))
        .contains(
            "notes/tag/java.html", "notes/tag/c.html", "notes/tag/c-2.html", "notes/tag/c-3.html");
  }

  @Test
  void labelsThatMakeOneKindShareItsPage() {
    Kind spaced = new Kind("demo-room", "Demo room", "Demo rooms", false);
    Kind joined = new Kind("demo-room", "Demo-room", "Demo-rooms", false);
    SectionPlan plan = plan(annotated("a.md", spaced), annotated("b.md", joined));
    assertThat(routes(plan)).containsOnlyOnce("notes/kind/demo-room.html");
    assertThat(plan.places().kind(spaced).path()).isEqualTo("notes/kind/demo-room.html");
    assertThat(plan.places().kind(joined).path()).isEqualTo("notes/kind/demo-room.html");
  }

  private static Note annotated(String file, Kind kind) {
    return NoteFixture.note(file)
        .annotations(NoteFixture.annotation(file, kind, kind.name(), "title"))
        .build();
  }

  private static Note note(String file) {
    return NoteFixture.note(file).build();
  }

  private static Note dated(String file, String date) {
    return NoteFixture.note(file).date(date).build();
  }

  private static Note tagged(String file, String... tags) {
    return NoteFixture.note(file).tags(tags).build();
  }

  private SectionPlanner planner() {
    return new SectionPlanner(new SectionOptions("notes", "Notes", 25, List.of()), diagnostics);
  }

  private SectionPlan plan(Note... notes) {
    return planner().plan(new Library(List.of(notes), List.of()));
  }

  private static Stream<String> routesOf(SectionPlan plan) {
    return plan.pages().stream().map(page -> page.route().path());
  }

  private static List<String> routes(SectionPlan plan) {
    return routesOf(plan).toList();
  }

  private List<String> problems() {
    return diagnostics.sorted().stream().map(d -> d.text("")).toList();
  }
}
