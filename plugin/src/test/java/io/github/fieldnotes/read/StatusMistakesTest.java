package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in the words for statuses are reported with their locations, and texts without keys. */
class StatusMistakesTest {

  @TempDir private Path folder;

  @Test
  void statusesHaveWordsThatBelongToOneOfThem() throws IOException {
    assertThat(
            problems(
                """
                statuses:
                  accepted: [Carried, "+1", ""]
                  rejected: {no: way}
                  proposed: [moved, carried]
                  adopted: [yes]
                statusHeadings: [Outcome, "#"]
                """))
        .isEqualTo(
            """
            2:23: "accepted" is "+1" [invalid-value]; write a word that begins with a letter
            2:29: "accepted" is empty [invalid-value]; write a single value
            3:13: "rejected" is a map [invalid-value]; write a list of words, or \
            words separated by commas
            4:21: the status word "carried" already belongs to "accepted" [taken-word]; give it to \
            only one of them
            5:3: "adopted" is unknown here [unknown-key]; write one of: accepted, proposed, \
            rejected, deprecated, superseded
            6:27: "statusHeadings" is "#" [invalid-value]; write a heading with letters\
            """);
  }

  @Test
  void statusesAreAMapAndHeadingsAList() throws IOException {
    assertThat(problems("statuses: [accepted]\nstatusHeadings:\n  a: b\n"))
        .isEqualTo(
            """
            1:11: "statuses" is a list [invalid-value]; write a map of proposed, accepted, \
            rejected, deprecated, superseded
            3:3: "statusHeadings" is a map [invalid-value]; write a list of words, or words \
            separated by commas\
            """);
  }

  @Test
  void aTextThatIsNoMapIsReported() throws IOException {
    assertThat(problems("talks everywhere\n"))
        .isEqualTo(
            "1:1: \"fieldnotes\" is not a map [invalid-value]; write the keys kinds, place, people,"
                + " problems, statuses, statusHeadings");
  }

  private String problems(String yaml) throws IOException {
    Files.writeString(folder.resolve("fieldnotes.yml"), yaml);
    Diagnostics diagnostics = new Diagnostics();
    Configuration.of(
        new ReadOptions(folder, List.of(), List.of(), false, true, UnknownKinds.ADD), diagnostics);
    return diagnostics.sorted().stream()
        .map(problem -> problem.text("").replaceFirst("^fieldnotes\\.yml:", ""))
        .collect(Collectors.joining("\n"));
  }
}
