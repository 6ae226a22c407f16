package io.github.fieldnotes.check;

import static io.github.fieldnotes.model.AnnotationFixture.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteFixture;
import io.github.fieldnotes.plan.SectionOptions;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.plan.SectionPlanner;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteCheckerTest {

  @Test
  void twoRecordsOfOneFolderWithTheSameNumberAreReported() {
    assertThat(
            problems(
                adr("adr/0012-ropes.md", "12"),
                adr("adr/0012-chains.md", "12"),
                adr("adr/12-wire/README.md", "12"),
                adr("adr/0013-nets.md", "13"),
                adr("adr/a.md", ""),
                adr("adr/b.md", "")))
        .containsExactly(
            "adr/0012-ropes.md:1:1: this decision record and adr/0012-chains.md both have the"
                + " number 12 [duplicate-number]; give one of them another number",
            "adr/12-wire/README.md:1:1: this decision record and adr/0012-chains.md both have the"
                + " number 12 [duplicate-number]; give one of them another number");
  }

  @Test
  void recordsOfSeveralFoldersCanHaveTheSameNumber() {
    assertThat(problems(adr("a/adr/1.md", "1"), adr("b/adr/1.md", "1"))).isEmpty();
  }

  @Test
  void templatesCanHaveTheTitleOfAnotherNote() {
    assertThat(
            problems(
                note("adr/template.md"),
                note("adr/0000-template.md"),
                note("meetings/templates/weekly.md"),
                note("notes/title.md")))
        .isEmpty();
    assertThat(problems(note("a.md"), note("template-engine.md")))
        .containsExactly(
            "template-engine.md:1:1: this note and a.md are both called \"Title\""
                + " [duplicate-title]; give one of them another title, or give both a date");
  }

  private static List<String> problems(Note... notes) {
    List<Note> sorted =
        List.of(notes).stream().sorted((a, b) -> a.file().compareTo(b.file())).toList();
    Library library = new Library(sorted, List.of());
    Diagnostics diagnostics = new Diagnostics();
    SectionPlan plan =
        new SectionPlanner(new SectionOptions("notes", "Notes", 25, List.of()), new Diagnostics())
            .plan(library);
    new NoteChecker(diagnostics).check(library, plan);
    return diagnostics.sorted().stream().map(problem -> problem.text("")).toList();
  }

  private static Note adr(String file, String number) {
    return NoteFixture.note(file)
        .title(file)
        .annotations(record(file, number, "Accepted", file).build())
        .build();
  }

  private static Note note(String file) {
    return NoteFixture.note(file).title("Title").build();
  }
}
