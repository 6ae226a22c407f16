package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.model.Details;
import io.github.fieldnotes.model.Heading;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.read.LibraryReader;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.store.FileNoteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A note is read once, and again when something it depends on has changed. */
class StoreTest {

  @TempDir private Path folder;
  private Path notes;
  private Path kept;
  private Diagnostics diagnostics;
  private final List<String> dropped = new ArrayList<>();

  @BeforeEach
  void threeNotes() throws IOException {
    notes = Files.createDirectory(folder.resolve("notes"));
    kept = folder.resolve("kept");
    write("a.md", "# A\n\n### TALK: [One](https://example.org)\n\n[b](b.md) [gone](gone.md)\n");
    write("b.md", "---\ndate: 2026-13-45\n---\n# B\n\nDECISION: use ropes :tada:\n");
    write("c.md", "# C\n\n<b>raw</b> & more\n");
  }

  @Test
  void aSecondRunReadsNothing() throws IOException {
    Library first = read(3);
    List<String> reported = reported();

    assertThat(texts(read(0))).isEqualTo(texts(first));
    assertThat(reported()).isEqualTo(reported).hasSize(1);
  }

  @Test
  void linksAndHeadingsStayOnDisk() throws IOException {
    for (int run = 1; run <= 2; run++) {
      try (FileNoteStore store = store()) {
        Note note =
            new LibraryReader(options(), store, new Diagnostics(), Progress.NONE)
                .read()
                .notes()
                .get(0);

        assertThat(note.details()).isNotInstanceOf(Details.Held.class);
        assertThat(note.headings()).extracting(Heading::text).containsExactly("One");
        assertThat(note.details().load().links(0)).extracting(Link::text).contains("One", "b");
      }
    }
  }

  @Test
  void aChangedNoteIsReadAgain() throws IOException {
    read(3);
    write("c.md", "# C\n\nchanged\n");

    assertThat(texts(read(1)).get(2)).contains("changed");
    assertThat(texts(read(0)).get(2)).contains("changed");
  }

  @Test
  void aNoteThatWasOnlyTouchedIsNot() throws IOException {
    read(3);
    Files.setLastModifiedTime(notes.resolve("c.md"), FileTime.from(Instant.now()));

    read(0);
  }

  @Test
  void aChangeThatLeavesSizeAndTimeIsSeen() throws IOException {
    FileTime time = FileTime.from(Instant.now().minusSeconds(60));
    Files.setLastModifiedTime(notes.resolve("c.md"), time);
    read(3);
    write("c.md", "# C\n\n<b>rot</b> & more\n");
    Files.setLastModifiedTime(notes.resolve("c.md"), time);

    assertThat(texts(read(1)).get(2)).contains("rot");
  }

  @Test
  void aFileThatComesOrGoesChangesTheLinksToIt() throws IOException {
    read(3);
    write("gone.md", "# Back");
    assertThat(texts(read(2)).get(0)).contains("gone");
    Files.delete(notes.resolve("b.md"));

    assertThat(texts(read(1))).hasSize(3);
  }

  @Test
  void otherOptionsReadAll() throws IOException {
    read(3);
    write("fieldnotes.yml", "kinds:\n  talk:\n    name: Speech\n");

    read(3);
    read(0);
  }

  @Test
  void anotherProgramReadsAll() throws IOException {
    read(3);
    try (FileNoteStore store = FileNoteStore.open(kept, "notes", "newer", false, text -> {})) {
      assertThat(reread(store)).isEqualTo(3);
    }
  }

  @Test
  void whatIsBrokenIsReadAgain() throws IOException {
    Library first = read(3);
    Path data = kept.resolve("notes.data");
    byte[] bytes = Files.readAllBytes(data);
    bytes[10] ^= 1;
    Files.write(data, bytes);
    assertThat(texts(read(1))).isEqualTo(texts(first));
    Files.write(data, new byte[5]);
    assertThat(texts(read(3))).isEqualTo(texts(first));
    dropped.clear();
    Files.write(kept.resolve("notes.index"), new byte[] {1, 2, 3});

    assertThat(texts(read(3))).isEqualTo(texts(first));
    assertThat(dropped)
        .containsExactly(
            "notes.index is damaged or from another version; all notes are read again");
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.data", "notes.index"})
  void whateverIsDamagedIsDroppedWithALineAndReadAgain(String name) throws IOException {
    Library first = read(3);
    Path file = kept.resolve(name);
    byte[] whole = Files.readAllBytes(file);
    Path beside = kept.resolve(name.equals("notes.data") ? "notes.index" : "notes.data");
    byte[] other = Files.readAllBytes(beside);
    Random random = new Random(16);
    for (int i = 0; i < 120; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      if (i % 4 == 0) {
        damaged = Arrays.copyOf(whole, random.nextInt(whole.length));
      }
      Files.write(file, damaged);
      Files.write(beside, other);
      dropped.clear();
      try (FileNoteStore store = store()) {
        LibraryReader reader =
            new LibraryReader(options(), store, new Diagnostics(), Progress.NONE);
        Library library = reader.read();
        assertThat(
                library.notes().stream()
                    .map(note -> note.with(note.body().markup()).toString())
                    .toList())
            .isEqualTo(texts(first));
        assertThat(dropped).hasSizeLessThan(2);
        assertThat(reader.reread() == 0 || !dropped.isEmpty() || damaged.length < whole.length)
            .isTrue();
      }
    }
  }

  @Test
  void whatNobodyNeedsAnyMoreIsClearedAway() throws IOException {
    read(3);
    long first = Files.size(kept.resolve("notes.data"));
    for (int i = 0; i < 20; i++) {
      write("c.md", "# C\n\nversion " + i + "\n");
      try (FileNoteStore store = store()) {
        reread(store);
      }
    }

    assertThat(Files.size(kept.resolve("notes.data"))).isLessThan(first * 3);
  }

  @Test
  void twoRunsDoNotMeet() throws IOException {
    try (FileNoteStore one = store()) {
      assertThat(reread(one)).isEqualTo(3);
      assertThatThrownBy(this::store)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another build is using it");
    }
  }

  private Library read(int expected) throws IOException {
    diagnostics = new Diagnostics();
    try (FileNoteStore store = store()) {
      LibraryReader reader = new LibraryReader(options(), store, diagnostics, Progress.NONE);
      Library library = reader.read();
      assertThat(reader.reread()).isEqualTo(expected);
      return new Library(library.notes().stream().map(StoreTest::loaded).toList(), library.media());
    }
  }

  private static Note loaded(Note note) {
    return new Note(
        note.id(),
        note.file(),
        note.metadata(),
        note.with(note.body().markup()).text(),
        note.annotations(),
        note.people(),
        note.details().load());
  }

  private int reread(FileNoteStore store) {
    LibraryReader reader = new LibraryReader(options(), store, new Diagnostics(), Progress.NONE);
    reader.read();
    return reader.reread();
  }

  private FileNoteStore store() throws IOException {
    return FileNoteStore.open(kept, "notes", "this", false, dropped::add);
  }

  private ReadOptions options() {
    return new ReadOptions(notes, List.of(), List.of(), false, true, UnknownKinds.ADD);
  }

  private static List<String> texts(Library library) {
    return library.notes().stream().map(Note::toString).toList();
  }

  private List<String> reported() {
    return Stream.of(diagnostics).flatMap(d -> d.sorted().stream()).map(d -> d.text("")).toList();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(notes.resolve(file), text);
  }
}
