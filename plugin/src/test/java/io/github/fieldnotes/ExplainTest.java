package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.Fieldnotes.Explained;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explaining a folder, without Maven. */
class ExplainTest {

  @TempDir private Path folder;

  @Test
  void annotationsAndNearMissesOfAFolderAreExplained() throws IOException {
    Files.writeString(
        folder.resolve("may.md"), "# May\n\n## RETRO: Locks\n\nTODO:\n\n## Note: x\n");
    Files.writeString(folder.resolve("fieldnotes.yml"), "kinds:\n  retro: {name: Look back}\n");

    assertThat(String.join("\n", explain().explanation().lines(path -> path)))
        .isEqualTo(
            """
            may.md  "May"
              may.md:3:1  retro  heading-label  "Locks"
              may.md:5:1  -      block-label    "TODO:": nothing follows the label
              may.md:7:1  -      heading-label  "Note: x": the label is not declared; in capitals \
            and with at least 3 letters it would count

            1 annotation in 1 note; by kind: 1 retro; by rule: 1 heading-label; 2 near misses\
            """);
  }

  @Test
  void badContentIsReportedAndTheRestExplained() throws IOException {
    Files.writeString(folder.resolve("a.md"), "---\ntitle: [\n---\n## TALK: A\n");
    Files.write(folder.resolve("b.md"), new byte[] {(byte) 0xff, 0, 1, '\n', '#', ' ', 'b'});
    Files.writeString(folder.resolve("c.md"), "---\ntags: [\n---\n> [\n");
    Files.write(folder.resolve("fieldnotes.yml"), new byte[] {(byte) 0xff, 0, ':', '\t', '{'});

    Explained explained = explain();

    assertThat(explained.explanation().lines(path -> path))
        .anyMatch(line -> line.contains("\"A\""));
    assertThat(explained.diagnostics())
        .extracting(d -> d.place().path())
        .contains("a.md", "b.md", "c.md", "fieldnotes.yml");
  }

  @Test
  void anAbsentFolderHasNothingToExplain() {
    ReadOptions nowhere =
        new ReadOptions(
            folder.resolve("none"), List.of(), List.of(), false, true, UnknownKinds.ADD);

    assertThat(Fieldnotes.explain(nowhere).explanation().lines(path -> path))
        .containsExactly("0 annotations in 0 notes; 0 near misses");
  }

  private Explained explain() {
    return Fieldnotes.explain(
        new ReadOptions(folder, List.of(), List.of(), false, true, UnknownKinds.ADD));
  }
}
