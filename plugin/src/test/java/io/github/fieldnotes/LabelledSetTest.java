package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.read.LibraryReader;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Notes as people write them, each with what a careful reader expects of it; see {@code
 * src/test/labelled/README.md}. Prints precision and recall of each kind, and every difference.
 *
 * <p>{@code -Dfieldnotes.labels=A.yml,B.yml -Dfieldnotes.labels.notes=FOLDER} scores the notes of a
 * folder elsewhere by labels of one's own instead, and expects nothing of them.
 */
class LabelledSetTest {

  private static final Path SETS = Path.of("src/test/labelled");
  private static final String LABELS = System.getProperty("fieldnotes.labels", "");

  private static final double PRECISION = 0.98;
  private static final double RECALL = 0.93;
  private static final double DATE = 0.95;
  private static final double OWNER = 0.95;
  private static final double TITLE = 0.97;

  @Test
  void theReaderFindsWhatPeopleMark() throws IOException {
    Score score = new Score();
    if (!LABELS.isEmpty()) {
      addOthers(score);
      print(score);
      return;
    }
    for (Path set : sets()) {
      score.add(set.getFileName() + "/", read(set.resolve("notes")), labels(set));
    }
    print(score);

    assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(PRECISION);
    assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(RECALL);
    assertThat(score.share("date")).as("right dates").isGreaterThanOrEqualTo(DATE);
    assertThat(score.share("owners")).as("right owners").isGreaterThanOrEqualTo(OWNER);
    assertThat(score.share("title")).as("right titles").isGreaterThanOrEqualTo(TITLE);
  }

  @Test
  void everyNoteOfASetIsLabelled() throws IOException {
    List<LabelledNote> all = new ArrayList<>();
    for (Path set : sets()) {
      List<LabelledNote> labels = labels(set);
      assertThat(labels.stream().map(LabelledNote::file))
          .as(set.toString())
          .containsExactlyInAnyOrderElementsOf(
              read(set.resolve("notes")).notes().stream().map(Note::file).toList());
      all.addAll(labels);
    }
    assertThat(all).hasSizeGreaterThanOrEqualTo(150);
  }

  private static void addOthers(Score score) throws IOException {
    Library library = read(Path.of(System.getProperty("fieldnotes.labels.notes", ".")));
    for (String labels : LABELS.split(",")) {
      score.add("", library, LabelledNote.read(Path.of(labels)));
    }
  }

  private static void print(Score score) {
    System.out.println(score.table());
    score.differences().forEach(System.out::println);
  }

  private static List<Path> sets() throws IOException {
    try (Stream<Path> folders = Files.list(SETS)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<LabelledNote> labels(Path set) throws IOException {
    return LabelledNote.read(set.resolve("labels.yml"));
  }

  private static Library read(Path folder) {
    ReadOptions options =
        new ReadOptions(folder, List.of(), List.of(), true, true, UnknownKinds.ADD);
    return new LibraryReader(options, new Diagnostics()).read();
  }
}
