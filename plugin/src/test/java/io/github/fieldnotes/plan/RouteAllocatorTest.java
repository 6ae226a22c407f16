package io.github.fieldnotes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Media;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteFixture;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RouteAllocatorTest {

  private final Diagnostics diagnostics = new Diagnostics();
  private final RouteAllocator addresses = new RouteAllocator("notes", name -> true, diagnostics);

  @Test
  void aNoteLeavesAFolderOfItsNameInPeace() {
    assertThat(notes("a.md", "a.html/b.md"))
        .containsExactly("notes/a-2.html", "notes/a.html/b.html");
    assertThat(problems())
        .containsExactly(
            "a.md:1:1: this note and the folder a.html would both be published as a.html; this"
                + " one is published as a-2.html [duplicate-address]; rename one of the two files");
  }

  @Test
  void aFileLeavesAFolderOfTheSectionInPeace() {
    addresses.reserve("kind/talk.html");
    assertThat(media("kind", "kind/pic.png")).containsExactly("notes/kind-2", "notes/kind/pic.png");
  }

  @Test
  void aFolderLeavesAFileOfTheSectionInPeace() {
    addresses.reserve("notes.json");
    assertThat(notes("notes.json/a.md")).containsExactly("notes/notes.json-folder/a.html");
    assertThat(media("Notes.json/b/c.png")).containsExactly("notes/Notes.json-folder/b/c.png");
  }

  @Test
  void filesOfOnePortableNameAreNumberedInLinearTime() {
    String[] names = new String[8_192];
    for (int i = 0; i < names.length; i++) {
      String bits = String.format("%13s", Integer.toBinaryString(i));
      names[i] = bits.replace(' ', '?').replace('0', '?').replace('1', '*') + ".png";
    }

    List<String> places = assertTimeout(Duration.ofSeconds(30), () -> media(names));

    assertThat(places).doesNotHaveDuplicates().contains("notes/--------------8192.png");
  }

  @Test
  void notesOfOnePortableNameAreNumberedInLinearTime() {
    String[] names = new String[8_192];
    for (int i = 0; i < names.length; i++) {
      String bits = String.format("%13s", Integer.toBinaryString(i));
      names[i] = bits.replace(' ', '?').replace('0', '?').replace('1', '*') + ".md";
    }

    List<String> places = assertTimeout(Duration.ofSeconds(30), () -> notes(names));

    assertThat(places)
        .doesNotHaveDuplicates()
        .contains("notes/--------------2.html", "notes/--------------8192.html");
  }

  @Test
  void accentsComposedOrNotAreOneName() {
    assertThat(notes("caf\u00e9.md", "cafe\u0301.md"))
        .containsExactly("notes/caf\u00e9.html", "notes/cafe\u0301-2.html");
  }

  @Test
  void aKindOrTagWithTheNameOfADeviceFitsOnWindows() {
    assertThat(addresses.reserve("kind/con.html").path()).isEqualTo("notes/kind/-con.html");
    assertThat(addresses.reserve("tag/aux.html").path()).isEqualTo("notes/tag/-aux.html");
  }

  @Test
  void manyThatWantOnePlaceHaveNumbersInTheirOrder() {
    assertThat(notes("a.md", "A.md", "a.markdown", "A.markdown"))
        .containsExactly("notes/a.html", "notes/A-2.html", "notes/a-3.html", "notes/A-4.html");
    assertThat(media("b.png", "B.png", "b.PNG", "B.PNG", "b-2.png"))
        .containsExactly(
            "notes/b.png", "notes/B-2.png", "notes/b-3.PNG", "notes/B-4.PNG", "notes/b-2-2.png");
  }

  @Test
  void aNumberThatIsTakenIsPassedOver() {
    assertThat(notes("a-2.md", "a.md", "A.md", "a.markdown"))
        .containsExactly("notes/a-2.html", "notes/a.html", "notes/A-3.html", "notes/a-4.html");
  }

  @Test
  void aNameThatSomeSystemCannotHoldIsChangedAndReported() {
    assertThat(
            notes(
                "con.md",
                "NUL .x.md",
                "com\u00b9.md",
                "a?b.md",
                "d. ./x.md",
                "bell\u0007.md",
                "gnp\u202e.md"))
        .containsExactly(
            "notes/-con.html",
            "notes/-NUL .x.html",
            "notes/-com\u00b9.html",
            "notes/a-b.html",
            "notes/d-/x.html",
            "notes/bell-.html",
            "notes/gnp-.html");
    assertThat(problems())
        .hasSize(7)
        .allMatch(reported -> reported.contains("[unportable-name]"))
        .contains(
            "con.md:1:1: not every file system allows this name; in the section it is -con.html"
                + " [unportable-name]; rename the file");
  }

  @Test
  void aNameOf300CharactersIsCutAndStaysItsOwn() {
    List<String> made = notes("n".repeat(300) + "a.md", "n".repeat(300) + "b.md");
    List<String> wide = media("\ud83d\ude00".repeat(150) + ".png", "p".repeat(300));

    assertThat(made)
        .doesNotHaveDuplicates()
        .allMatch(path -> path.matches("notes/n{186}-[0-9a-f]{8}.html"));
    assertThat(wide.get(0)).matches("notes/(?:\ud83d\ude00){46}-[0-9a-f]{8}.png");
    assertThat(wide.get(1)).matches("notes/p{191}-[0-9a-f]{8}");
    assertThat(addresses.reserve("tag/" + "t".repeat(300) + ".html").path())
        .matches("notes/tag/t{186}-[0-9a-f]{8}.html");
  }

  @Test
  void namesThatSomeSystemTakesForOneAreTwo() {
    assertThat(notes("stra\u00dfe.md", "STRASSE.md"))
        .containsExactly("notes/stra\u00dfe.html", "notes/STRASSE-2.html");
  }

  private List<String> notes(String... files) {
    List<Note> notes = Stream.of(files).map(RouteAllocatorTest::note).toList();
    addresses.keepFolders(new Library(notes, List.of()));
    return notes.stream().map(addresses::note).map(Route::path).toList();
  }

  private List<String> media(String... paths) {
    List<Media> media = new ArrayList<>();
    Stream.of(paths).forEach(path -> media.add(new Media(path, Path.of("unused"))));
    addresses.keepFolders(new Library(List.of(), media));
    return media.stream().map(addresses::media).map(Route::path).toList();
  }

  private static Note note(String file) {
    return NoteFixture.note(file).build();
  }

  private List<String> problems() {
    return diagnostics.sorted().stream().map(d -> d.text("")).toList();
  }
}
