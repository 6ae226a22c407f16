package io.github.fieldnotes.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of a note is made once, and again when the note or the program has changed. */
class DerivedStoreTest {

  @TempDir private Path folder;
  private final List<String> made = new ArrayList<>();

  @Test
  void whatIsKeptIsNotMadeAgain() throws IOException {
    run("this", "a", "b");
    assertThat(made).containsExactly("a", "b");
    run("this", "a", "c");
    assertThat(made).containsExactly("a", "b", "c");
    run("this", "a", "c");

    assertThat(made).containsExactly("a", "b", "c");
  }

  @Test
  void whatNobodyAskedForIsForgotten() throws IOException {
    run("this", "a", "b");
    run("this", "a", "c");
    run("this", "b");

    assertThat(made).containsExactly("a", "b", "c", "b");
  }

  @Test
  void anotherProgramMakesAll() throws IOException {
    run("this", "a");
    run("other", "a");

    assertThat(made).containsExactly("a", "a");
  }

  @Test
  void whatIsDamagedIsMadeAgain() throws IOException {
    run("this", "a", "b");
    byte[] data = Files.readAllBytes(file());
    data[0] ^= 1;
    Files.write(file(), data);
    run("this", "a", "b");
    assertThat(made).containsExactly("a", "b", "a");
    Files.write(folder.resolve("words.index"), new byte[] {1, 2, 3});
    run("this", "b");
    assertThat(made).containsExactly("a", "b", "a", "b");
    Files.write(file(), new byte[0]);
    run("this", "b");

    assertThat(made).containsExactly("a", "b", "a", "b", "b");
  }

  @Test
  void theFileDoesNotGrowForEver() throws IOException {
    for (int i = 0; i < 30; i++) {
      run("this", "same", "changing " + i);
    }

    assertThat(Files.size(file())).isLessThan(200);
  }

  @Test
  void aStoreThatNobodyAsksMakesNoFile() throws IOException {
    run("this");

    assertThat(file()).doesNotExist();
  }

  private void run(String program, String... notes) throws IOException {
    try (DerivedStore store = new DerivedStore(file(), program, false)) {
      for (String note : notes) {
        byte[] found = store.find(new NoteDigest(note, "body", "shown"), () -> make(note));
        assertThat(found).isEqualTo(bytes(note));
      }
    }
  }

  private byte[] make(String note) {
    made.add(note);
    return bytes(note);
  }

  private static byte[] bytes(String note) {
    return ("made of " + note).getBytes(StandardCharsets.UTF_8);
  }

  private Path file() {
    return folder.resolve("words");
  }
}
