package io.github.fieldnotes.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.read.LibraryReader;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which notes are read again by a process that reads them again and again. */
class MemoryNoteStoreTest {

  @TempDir private Path folder;
  private long time = System.currentTimeMillis();
  private final MemoryNoteStore store = new MemoryNoteStore(() -> time);
  private int reread;

  @BeforeEach
  void twoNotes() throws IOException {
    write("tides.md", "# Tides\n");
    write("wells.md", "# Wells\n");
    time += 60_000;
  }

  @Test
  void notesThatDidNotChangeAreNotReadAgain() {
    assertThat(titles(true)).containsExactly("Tides", "Wells");
    assertThat(reread).isEqualTo(2);

    assertThat(titles(true)).containsExactly("Tides", "Wells");
    assertThat(reread).isZero();
  }

  @Test
  void onlyANoteThatChangedIsReadAgain() throws IOException {
    titles(true);
    write("wells.md", "# Springs\n");

    assertThat(titles(true)).containsExactly("Tides", "Springs");
    assertThat(reread).isEqualTo(1);
  }

  @Test
  void aChangeTooSoonToBeSeenFromOutsideIsSeen() throws IOException {
    time = System.currentTimeMillis();
    titles(true);
    FileTime before = Files.getLastModifiedTime(folder.resolve("wells.md"));
    write("wells.md", "# Bells\n");
    Files.setLastModifiedTime(folder.resolve("wells.md"), before);

    assertThat(titles(true)).containsExactly("Tides", "Bells");
  }

  @Test
  void aFileThatWasOnlyTouchedIsNotReadAgain() throws IOException {
    titles(true);
    Files.setLastModifiedTime(
        folder.resolve("wells.md"), FileTime.from(Instant.now().plusSeconds(5)));

    titles(true);
    assertThat(reread).isZero();
  }

  @Test
  void otherOptionsReadAllNotesAgain() {
    titles(true);

    titles(false);
    assertThat(reread).isEqualTo(2);
  }

  @Test
  void aNoteThatIsGoneIsForgotten() throws IOException {
    titles(true);
    Files.delete(folder.resolve("wells.md"));
    titles(true);
    write("wells.md", "# Wells\n");

    titles(true);
    assertThat(reread).isEqualTo(1);
  }

  @Test
  void whatIsMadeOfANoteIsMadeOnceUntilItChanges() throws IOException {
    titles(true);
    assertThat(store.derived("wells.md", () -> new byte[] {1})).containsExactly(1);
    assertThat(store.derived("wells.md", () -> new byte[] {2})).containsExactly(1);

    write("wells.md", "# Springs\n");
    titles(true);
    assertThat(store.derived("wells.md", () -> new byte[] {3})).containsExactly(3);
  }

  private List<String> titles(boolean smartPunctuation) {
    ReadOptions options =
        new ReadOptions(folder, List.of(), List.of(), false, smartPunctuation, UnknownKinds.ADD);
    LibraryReader reader = new LibraryReader(options, store, new Diagnostics(), Progress.NONE);
    Library library = reader.read();
    reread = reader.reread();
    return library.notes().stream().map(note -> note.metadata().title()).toList();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
