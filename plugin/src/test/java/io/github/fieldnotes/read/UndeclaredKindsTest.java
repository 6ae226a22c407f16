package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.read.folder.Folder;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndeclaredKindsTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void theFirstKindsHavePagesAndLaterOnesAreHiddenInAllNotes() {
    List<Note> notes =
        new UndeclaredKinds(UnknownKinds.ADD, 10, diagnostics)
            .in(List.of(note("a.md", 0, 6), note("b.md", 5, 12), note("c.md", 0, 12)));

    assertThat(notes.stream().flatMap(n -> n.annotations().stream()))
        .hasSize(6 + 7 + 12)
        .allMatch(a -> a.kind().hidden() == label(10).compareTo(a.label()) <= 0);
    assertThat(diagnostics.sorted().stream().map(one -> one.place() + " " + one.problem().code()))
        .hasSize(13)
        .contains("b.md:11:1 unknown-kind", "b.md:11:1 too-many-kinds")
        .doesNotContain("c.md:1:1 unknown-kind");
  }

  @Test
  void notesOfDeclaredKindsStayWhatTheyAre() {
    Note note = read("a.md", "## TALK: Tides\n\nText.\n");

    assertThat(new UndeclaredKinds(UnknownKinds.ADD, 10, diagnostics).in(List.of(note)).get(0))
        .isSameAs(note);
    assertThat(note.annotations()).extracting(Annotation::label).containsExactly("TALK");
  }

  private Note note(String path, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append("## ").append(label(i)).append(": b\n\n");
    }
    return read(path, text.toString());
  }

  private static String label(int number) {
    return "Z" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
  }

  private Note read(String path, String text) {
    ReadOptions options =
        new ReadOptions(Path.of("."), List.of(), List.of(), true, true, UnknownKinds.ADD);
    return new NoteReader(options, new Folder(List.of(), List.of()), new Diagnostics())
        .read(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
