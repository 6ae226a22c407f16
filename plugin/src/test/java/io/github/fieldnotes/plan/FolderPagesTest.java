package io.github.fieldnotes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteFixture;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FolderPagesTest {

  @Test
  void aSectionWhoseNotesAreInOneFolderHasNoFolderPages() {
    assertThat(folders("a.md", "b.md")).isEmpty();
    assertThat(folders("docs/adr/a.md", "docs/adr/b.md")).isEmpty();
    assertThat(folders()).isEmpty();
  }

  @Test
  void eachFolderHasAPageAfterThatOfTheFolderAround() {
    assertThat(folders("a.md", "m/2026/03/x.md", "m/2025/y.md", "adr/z.md"))
        .containsExactly(
            "notes/folder/adr.html: adr, adr/z.md",
            "notes/folder/m.html: m",
            "notes/folder/m-2025.html: m/2025, m/2025/y.md",
            "notes/folder/m-2026.html: m/2026",
            "notes/folder/m-2026-03.html: m/2026/03, m/2026/03/x.md");
  }

  @Test
  void aReadmeOrElseAnIndexIntroducesItsFolder() {
    assertThat(folders("x.md", "a/index.md", "a/README.md", "a/b.md", "b/_index.md", "b/c.md"))
        .containsExactly(
            "notes/folder/a.html: a, introduced by a/README.md, a/b.md, a/index.md",
            "notes/folder/b.html: b, introduced by b/_index.md, b/c.md");
  }

  @Test
  void aNoteAloneInAFolderAsItsReadmeStandsInTheFolderAround() {
    assertThat(folders("x.md", "adr/0001-a/README.md", "adr/0002-b/README.md", "adr/0003.md"))
        .containsExactly(
            "notes/folder/adr.html: adr, adr/0001-a/README.md, adr/0002-b/README.md, adr/0003.md");
  }

  @Test
  void foldersWhoseNamesMakeOneAddressGetAddressesOfTheirOwn() {
    assertThat(folders("a/b/x.md", "a-b/y.md"))
        .containsExactly(
            "notes/folder/a.html: a",
            "notes/folder/a-b.html: a/b, a/b/x.md",
            "notes/folder/a-b-2.html: a-b, a-b/y.md");
  }

  @Test
  void aLongFolderHasSeveralPagesAndItsIntroductionIsOnTheFirst() {
    List<String> files =
        Stream.concat(
                Stream.of("x.md", "a/README.md"),
                Stream.of("1", "2", "3").map(name -> "a/" + name + ".md"))
            .toList();
    assertThat(folders(2, files))
        .containsExactly(
            "notes/folder/a.html: a, introduced by a/README.md, a/1.md, a/2.md",
            "notes/folder/a/2.html: a, a/3.md");
  }

  private static List<String> folders(String... files) {
    return folders(100, List.of(files));
  }

  /** The pages of folders, each with what it lists. */
  private static List<String> folders(int perPage, List<String> files) {
    SectionOptions options = new SectionOptions("notes", "Notes", perPage, List.of());
    List<Note> notes = files.stream().map(file -> NoteFixture.note(file).build()).toList();
    SectionPlan plan =
        new SectionPlanner(options, new Diagnostics()).plan(new Library(notes, List.of()));
    return plan.pages(Page.FolderPage.class).stream().map(FolderPagesTest::text).toList();
  }

  private static String text(Page.FolderPage page) {
    return page.route().path()
        + ": "
        + page.path()
        + page.introduction().map(note -> ", introduced by " + note.file()).orElse("")
        + page.notes().stream().map(note -> ", " + note.file()).collect(Collectors.joining());
  }
}
