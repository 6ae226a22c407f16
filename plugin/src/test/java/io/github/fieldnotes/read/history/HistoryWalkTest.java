package io.github.fieldnotes.read.history;

import static io.github.fieldnotes.read.history.TrialHistory.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When files were added and last changed. */
class HistoryWalkTest {

  @TempDir Path temporary;
  private TrialHistory trial;

  @BeforeEach
  void aRepository() throws Exception {
    trial = TrialHistory.in(temporary.resolve("checkout"));
  }

  @Test
  void theFirstCommitAddsAndTheLastChanges() throws Exception {
    trial.write("a.md", "one");
    trial.commit("2026-01-05");
    trial.write("a.md", "two");
    trial.write("b.md", "b");
    trial.commit("2026-02-06");
    trial.write("c.txt", "no note");
    trial.commit("2026-03-07");

    assertThat(trial.found())
        .containsExactly(
            entry("a.md", days("2026-01-05", "2026-02-06")),
            entry("b.md", days("2026-02-06", "2026-02-06")));
  }

  @Test
  void theDayIsThatOfTheAuthorWhereTheAuthorWas() throws Exception {
    trial.write("west.md", "west");
    trial.commitAt("2026-01-05T23:30:00-0800");
    trial.write("east.md", "east");
    trial.commitAt("2026-01-06T00:30:00+0900");

    assertThat(trial.found())
        .containsExactly(
            entry("east.md", days("2026-01-06", "2026-01-06")),
            entry("west.md", days("2026-01-05", "2026-01-05")));
  }

  @Test
  void aRenamedFileIsFollowed() throws Exception {
    trial.write("drafts/a.txt", "one", "two", "three", "four", "five", "six");
    trial.commit("2026-01-05");
    trial.write("notes/b.md", "one", "two", "three", "four", "five", "seven");
    Files.delete(trial.folder().resolve("drafts/a.txt"));
    trial.commit("2026-02-06");
    trial.git().run("mv", "notes/b.md", "notes/c.md");
    trial.commit("2026-03-07");

    assertThat(trial.found())
        .containsExactly(entry("notes/c.md", days("2026-01-05", "2026-03-07")));
  }

  @Test
  void aFileAtThePathOfADeletedOneIsAnother() throws Exception {
    trial.write("a.md", "something");
    trial.commit("2026-01-05");
    Files.delete(trial.folder().resolve("a.md"));
    trial.commit("2026-02-06");
    trial.write("a.md", "quite another thing");
    trial.commit("2026-03-07");

    assertThat(trial.found()).containsExactly(entry("a.md", days("2026-03-07", "2026-03-07")));
  }

  @Test
  void aPathThatIsUsedAgainAfterARenameBelongsToAnotherFile() throws Exception {
    trial.write("current.md", "May", "one", "two", "three");
    trial.commit("2026-05-01");
    trial.git().run("mv", "current.md", "may.md");
    trial.commit("2026-05-31");
    trial.write("current.md", "June", "quite", "another", "meeting");
    trial.commit("2026-06-01");

    assertThat(trial.found())
        .containsExactly(
            entry("current.md", days("2026-06-01", "2026-06-01")),
            entry("may.md", days("2026-05-01", "2026-05-31")));
  }

  @Test
  void branchesAreFollowedThroughMerges() throws Exception {
    trial.write("a.md", "one", "two", "three", "four");
    trial.commit("2026-01-05");
    trial.git().run("checkout", "--quiet", "-b", "side");
    trial.write("side.md", "of the branch");
    trial.write("a.md", "one", "two", "three", "four", "five");
    trial.commit("2026-01-20");
    trial.git().run("checkout", "--quiet", "main");
    trial.write("main.md", "of main");
    trial.commit("2026-02-06");
    trial.git().run("merge", "--quiet", "--no-ff", "--message=Merge", "side");

    assertThat(trial.found())
        .containsExactly(
            entry("a.md", days("2026-01-05", "2026-01-20")),
            entry("main.md", days("2026-02-06", "2026-02-06")),
            entry("side.md", days("2026-01-20", "2026-01-20")));
  }

  @Test
  void aFileThatTwoBranchesAddedWasAddedByTheFirst() throws Exception {
    trial.write("a.md", "a");
    trial.commit("2026-01-05");
    trial.git().run("checkout", "--quiet", "-b", "side");
    trial.write("both.md", "both");
    trial.commit("2026-02-06");
    trial.git().run("checkout", "--quiet", "main");
    trial.write("both.md", "both");
    trial.commit("2026-01-20");
    trial.git().run("merge", "--quiet", "--no-ff", "--message=Merge", "side");

    assertThat(trial.found().get("both.md").added()).isEqualTo("2026-01-20");
  }

  @Test
  void aFileThatIsNotCommittedHasNoHistory() throws Exception {
    trial.write("a.md", "a");
    trial.commit("2026-01-05");
    trial.write("b.md", "b");

    assertThat(trial.found()).containsOnlyKeys("a.md");
  }
}
