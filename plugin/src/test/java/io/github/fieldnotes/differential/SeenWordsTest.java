package io.github.fieldnotes.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.FuzzOptions;
import io.github.fieldnotes.differential.WordPieces.Piece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * What a reader sees of any note: the words of its source without markup, in order, unless a
 * problem says what was left out and on which line. More notes, and others, with {@code
 * -Dfuzz.tries=4000 -Dfuzz.seed=7}.
 */
@AddLifecycleHook(FuzzOptions.class)
class SeenWordsTest {

  @Property
  void aReaderSeesTheWordsOfTheSource(@ForAll("notes") List<Piece> pieces) throws IOException {
    WordNote note = WordNote.of(pieces);
    Path folder = Files.createTempDirectory("fieldnotes");
    Path file = folder.resolve("note.md");
    try {
      Files.writeString(file, note.markdown());
      OurPages ours = OurPages.of(folder);
      List<String> seen =
          ShownPage.of(ours.pages().get(0).comparable()).stream()
              .flatMap(block -> block.words().stream())
              .toList();
      Set<Integer> reported =
          ours.problems().stream().map(p -> p.place().line()).collect(Collectors.toSet());
      List<String> lost = new ArrayList<>();
      List<String> added = new ArrayList<>();
      Sequences.walk(
          note.words(),
          seen,
          String::equals,
          (a, b) -> {},
          (missing, others) -> {
            missing.stream().filter(w -> !reported.contains(note.line(w))).forEach(lost::add);
            added.addAll(others);
          });
      assertThat(lost).as("words of this note that are not seen\n%s", note.markdown()).isEmpty();
      assertThat(added).as("words that are not in this note\n%s", note.markdown()).isEmpty();
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
  }

  @Provide
  Arbitrary<List<Piece>> notes() {
    return WordPieces.notes();
  }
}
