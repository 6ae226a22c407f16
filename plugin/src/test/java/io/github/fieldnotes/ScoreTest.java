package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.read.LibraryReader;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as right, missed, false or wrong. */
class ScoreTest {

  @TempDir Path folder;

  private final Score score = new Score();

  @Test
  void whatHasTheLineAndKindOfALabelIsRight() throws IOException {
    compare(
        "# Tides\n\nACTION: Ana Example to open the gate\n",
        """
        note.md:
          title: [Ebb, Tides]
          date: none
          annotations:
            - {line: 3, kind: action, title: "open the gate", owners: [Ana], done: false}
        """);

    assertThat(score.differences()).isEmpty();
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.share("owners")).isEqualTo(1);
  }

  @Test
  void aLabelOfAnotherKindIsMissedAndWhatWasReadIsFalse() throws IOException {
    compare(
        "Risk: fog\n\nIdea: a bell\n",
        """
        note.md:
          annotations:
            - {line: 1, kind: question, title: "fog"}
            - {line: 3, kind: idea, title: "a bell"}
        """);

    assertThat(score.differences())
        .containsExactly(
            "missed set/note.md:1 question \"fog\"", "false set/note.md:1 risk \"fog\"");
    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.recall()).isEqualTo(0.5);
  }

  @Test
  void aLineThatPeopleDisagreeAboutCountsNeitherWay() throws IOException {
    compare(
        "Risk: fog\n\nText.\n",
        """
        note.md:
          annotations:
            - {line: 1, kind: idea, title: "fog", unsure: true}
            - {line: 3, kind: idea, title: "text", unsure: true}
        """);

    assertThat(score.differences()).isEmpty();
    assertThat(score.table()).doesNotContain("risk", "idea");
  }

  @Test
  void wrongValuesAreListedWithWhatWasRead() throws IOException {
    compare(
        "# Tides\n\nDate: 2020-01-02\n\n- [x] ACTION: @ana will open the gate\n",
        """
        note.md:
          title: Ebb
          date: "2020-01"
          annotations:
            - {line: 5, kind: action, title: "open", owners: [Ben, Cy], done: false}
        """);

    assertThat(score.differences())
        .containsExactly(
            "wrong set/note.md title expected [Ebb] but read [Tides]",
            "wrong set/note.md date expected [2020-01] but read [2020-01-02]",
            "wrong set/note.md:5 owners expected [Ben, Cy] but read [@ana]",
            "wrong set/note.md:5 done expected [false] but read [true]");
  }

  @Test
  void ofSeveralOnOneLineEachLabelTakesOne() throws IOException {
    compare(
        "Risk: fog\n",
        """
        note.md:
          annotations:
            - {line: 1, kind: risk, title: "rain"}
            - {line: 1, kind: risk, title: "fog"}
        """);

    assertThat(score.differences()).containsExactly("missed set/note.md:1 risk \"fog\"");
  }

  @Test
  void aRecordIsOnLineOneWithTheNumbersOfOthers() throws IOException {
    Files.createDirectories(folder.resolve("notes/adr"));
    Files.writeString(folder.resolve("notes/adr/0004-hemp.md"), "# Hemp\n");
    Files.writeString(
        folder.resolve("notes/adr/0012-steel.md"),
        "---\nstatus: Approved by all\n---\n# Steel\n\nSupersedes [hemp](0004-hemp.md)\n\nAmends ADR-7\n");
    compare(
        "",
        """
        adr/0012-steel.md:
          annotations:
            - {line: 1, kind: decision, status: accepted, relations: [amends 7, supersedes 4]}
        """);

    assertThat(score.differences()).isEmpty();
  }

  @Test
  void aTableShowsEachKindAndValue() throws IOException {
    compare(
        "Risk: fog\n\nRisk: rain\n",
        """
        note.md:
          title: Note
          annotations:
            - {line: 1, kind: risk, title: "fog"}
        """);

    assertThat(score.table())
        .isEqualToNormalizingNewlines(
            """
            kind          labels   found   right  precision  recall
            all                1       2       1      0.500   1.000
            risk               1       2       1      0.500   1.000

            value         labels   right   share
            title              1       1   1.000
            """);
  }

  @Test
  void labelsOfANoteThatIsNotThereAreAMistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> compare("", "other.md:\n  annotations: []\n"))
        .withMessage("There is no note set/other.md");
  }

  private void compare(String note, String labels) throws IOException {
    Path notes = Files.createDirectories(folder.resolve("notes"));
    Files.writeString(notes.resolve("note.md"), note);
    Path file = Files.writeString(folder.resolve("labels.yml"), labels);
    ReadOptions options =
        new ReadOptions(notes, List.of(), List.of(), true, true, UnknownKinds.ADD);
    score.add(
        "set/", new LibraryReader(options, new Diagnostics()).read(), LabelledNote.read(file));
  }
}
