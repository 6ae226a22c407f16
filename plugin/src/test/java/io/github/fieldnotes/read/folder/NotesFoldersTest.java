package io.github.fieldnotes.read.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesFoldersTest {

  private static final Path ROOT = Path.of("/project");

  private final NotesFolders folders =
      new NotesFolders(
          List.of(
              new NotesFolder(ROOT.resolve("src/notes"), "", "Root"),
              new NotesFolder(ROOT.resolve("docs/adr"), "adr", "Root"),
              new NotesFolder(ROOT.resolve("docs/adr/old"), "history", "Root"),
              new NotesFolder(ROOT.resolve("core/src/notes"), "core", "Core")));

  @ParameterizedTest
  @CsvSource({
    // from, address, where it leads in the section
    "'', a.md, a.md",
    "'', sub/../a.md, a.md",
    "sub/, ../a.md, a.md",
    "'', ../../docs/adr/0001.md, adr/0001.md",
    "'', ../../docs/adr/, adr",
    "'', ../../docs/adr, adr",
    "adr/, ../../src/notes/a.md, a.md",
    "adr/, old/0000.md, history/0000.md",
    "history/, ../0001.md, adr/0001.md",
    "adr/sub/, ../../../core/src/notes/x/y.md, core/x/y.md",
    "core/x/, ../../../../src/notes/, ''",
  })
  void anAddressLeadsWhereTheFileIs(String from, String address, String path) {
    assertThat(folders.resolve(from, address)).contains(path);
  }

  @ParameterizedTest
  @CsvSource({
    "'', ../a.md",
    "'', ../../pom.xml",
    "'', ../../../../../../etc/passwd",
    "adr/, ../adrs/a.md",
    // another name of the same folder is not looked for, as its place on the machine is not
    "core/, ../../../../project/src/notes/a.md",
  })
  void anAddressThatLeadsToNoneOfTheFoldersLeadsNowhere(String from, String address) {
    assertThat(folders.resolve(from, address)).isEmpty();
  }

  @Test
  void fromOneFolderNothingLeadsOutOfIt() {
    NotesFolders one = NotesFolders.of(ROOT.resolve("src/notes"));

    assertThat(one.resolve("sub/", "../a.md")).contains("a.md");
    assertThat(one.resolve("sub/", "../../notes/a.md")).isEmpty();
  }

  @Test
  void theInnermostFolderHoldsAPath() {
    assertThat(folders.file("adr/0001.md")).isEqualTo(ROOT.resolve("docs/adr/0001.md"));
    assertThat(folders.file("adrs/0001.md")).isEqualTo(ROOT.resolve("src/notes/adrs/0001.md"));
    assertThat(folders.holding("core/a.md").map(NotesFolder::module)).contains("Core");
  }

  @Test
  void withoutAFolderAtTheTopAPathMayBeHeldByNone() {
    NotesFolders adr =
        new NotesFolders(List.of(new NotesFolder(ROOT.resolve("docs/adr"), "adr", "")));

    assertThat(adr.holding("a.md")).isEqualTo(Optional.empty());
  }

  @Test
  void aDirectoryThatIsNamedTwiceIsOneFolder() {
    NotesFolder one = new NotesFolder(ROOT.resolve("a"), "", "");
    NotesFolder again = new NotesFolder(ROOT.resolve("b/../a"), "x", "");

    assertThat(new NotesFolders(List.of(one, again)).all()).containsExactly(one);
  }

  @Test
  void twoFoldersAtOnePathAreRefused() {
    NotesFolder one = new NotesFolder(ROOT.resolve("a"), "x", "");
    NotesFolder two = new NotesFolder(ROOT.resolve("b"), "x", "");

    assertThatThrownBy(() -> new NotesFolders(List.of(one, two)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
