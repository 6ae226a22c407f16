package io.github.fieldnotes.read.history;

import static io.github.fieldnotes.read.history.TrialHistory.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.fieldnotes.model.Note.History;
import io.github.fieldnotes.mojo.git.TrialGit;
import io.github.fieldnotes.store.KeptHistories;
import io.github.fieldnotes.store.KeptHistories.FileHistory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Histories of several checkouts and of several runs. */
class GitHistoriesTest {

  private static final History WRONG = days("1999-01-01", "1999-01-01");

  @TempDir Path temporary;
  private Path kept;
  private TrialHistory trial;

  @BeforeEach
  void aRepository() throws Exception {
    kept = temporary.resolve("kept");
    trial = TrialHistory.in(temporary.resolve("checkout"));
    trial.write("a.md", "a", "of", "several", "lines");
    trial.commit("2026-01-05");
  }

  private Map<String, History> nextRun() throws Exception {
    return trial.found(TrialHistory.histories(kept, true));
  }

  /** Replaces what was kept by what no commit says, to see whether it is used. */
  private void spoil() throws Exception {
    try (Stream<Path> files = Files.list(kept)) {
      Path file = files.findFirst().orElseThrow();
      KeptHistories was = KeptHistories.read(file).orElseThrow();
      List<FileHistory> wrong =
          was.files().stream().map(one -> new FileHistory(one.path(), WRONG)).toList();
      new KeptHistories(was.format(), was.head(), wrong).write(file);
    }
  }

  @Test
  void theNextRunReadsNoCommitAgain() throws Exception {
    nextRun();
    spoil();

    assertThat(nextRun()).containsExactly(entry("a.md", WRONG));
    assertThat(trial.found(TrialHistory.histories(kept, false)))
        .containsExactly(entry("a.md", days("2026-01-05", "2026-01-05")));
  }

  @Test
  void newCommitsAloneAreRead() throws Exception {
    trial.write("b.md", "b");
    trial.commit("2026-01-06");
    nextRun();
    spoil();
    trial.git().run("mv", "a.md", "moved.md");
    trial.write("c.md", "c");
    trial.commit("2026-02-06");

    assertThat(nextRun())
        .containsExactly(
            entry("b.md", WRONG),
            entry("c.md", days("2026-02-06", "2026-02-06")),
            entry("moved.md", days("1999-01-01", "2026-02-06")));
  }

  @Test
  void aFileThatWasNoNoteMakesTheWholeHistoryBeRead() throws Exception {
    trial.write("b.txt", "b", "is", "no", "note");
    trial.commit("2026-01-06");
    nextRun();
    spoil();
    trial.git().run("mv", "b.txt", "b.md");
    trial.commit("2026-02-06");

    assertThat(nextRun())
        .containsExactly(
            entry("a.md", days("2026-01-05", "2026-01-05")),
            entry("b.md", days("2026-01-06", "2026-02-06")));
  }

  @Test
  void anotherBranchIsReadAsAWhole() throws Exception {
    trial.git().run("checkout", "--quiet", "-b", "side");
    trial.write("side.md", "side");
    trial.commit("2026-01-20");
    nextRun();
    spoil();
    trial.git().run("checkout", "--quiet", "main");

    assertThat(nextRun()).containsExactly(entry("a.md", days("2026-01-05", "2026-01-05")));
  }

  @Test
  void aMergeGivesTheSameInStepsAsAtOnce() throws Exception {
    trial.git().run("checkout", "--quiet", "-b", "side");
    trial.git().run("mv", "a.md", "renamed.md");
    trial.write("both.md", "both");
    trial.commit("2026-01-20");
    trial.git().run("checkout", "--quiet", "main");
    trial.write("both.md", "both");
    trial.commit("2026-02-06");
    nextRun();
    trial.git().run("merge", "--quiet", "--no-ff", "--message=Merge", "side");

    assertThat(nextRun())
        .isEqualTo(trial.found())
        .contains(entry("renamed.md", days("2026-01-05", "2026-01-20")))
        .extractingByKey("both.md")
        .isEqualTo(days("2026-01-20", "2026-02-06"));
  }

  @Test
  void aShallowCloneIsReportedOnce() throws Exception {
    trial.write("b.md", "b");
    trial.commit("2026-02-06");
    Path clone = temporary.resolve("clone");
    trial
        .git()
        .run("clone", "--quiet", "--depth=1", trial.folder().toUri().toString(), clone.toString());
    List<Path> notes = List.of(clone.resolve("a.md"), clone.resolve("b.md"));

    assertThat(TrialHistory.histories(kept, true).of(notes))
        .isEqualTo(
            new NoteHistories.Found(
                Map.of(), Optional.of(new NoteHistories.Trouble.Shallow(clone.resolve("a.md")))));
    assertThat(TrialHistory.histories(kept, true).of(List.of(clone.resolve("target/x.md"))))
        .isEqualTo(new NoteHistories.Found(Map.of(), Optional.empty()));
  }

  @Test
  void aFolderOutsideOfGitHasNoHistory() throws Exception {
    Path file = Files.writeString(temporary.resolve("x.md"), "x");

    assertThat(TrialHistory.histories(kept, true).of(List.of(file)))
        .isEqualTo(new NoteHistories.Found(Map.of(), Optional.empty()));
    assertThat(kept).doesNotExist();
  }

  @Test
  void aRepositoryWithoutCommitsHasNoHistory() throws Exception {
    Path folder = Files.createDirectories(temporary.resolve("empty"));
    TrialGit.in(folder);
    Path file = Files.writeString(folder.resolve("x.md"), "x");

    assertThat(TrialHistory.histories(kept, true).of(List.of(file)))
        .isEqualTo(new NoteHistories.Found(Map.of(), Optional.empty()));
  }

  @Test
  void aRepositoryThatCannotBeReadIsReported() throws Exception {
    Path folder = Files.createDirectories(temporary.resolve("odd/.git")).getParent();
    Path file = Files.writeString(folder.resolve("x.md"), "x");

    assertThat(TrialHistory.histories(kept, true).of(List.of(file)).trouble())
        .containsInstanceOf(NoteHistories.Trouble.Unreadable.class);
  }

  @Test
  void furtherCheckoutsAndSubmodulesHaveTheirOwnHistory() throws Exception {
    Path further = temporary.resolve("further");
    trial.git().run("worktree", "add", "--quiet", "-b", "further", further.toString());
    trial
        .git()
        .run(
            "-c",
            "protocol.file.allow=always",
            "submodule",
            "--quiet",
            "add",
            trial.folder().toUri().toString(),
            "part");
    trial.commit("2026-03-07");

    Path own = trial.folder().resolve("a.md");
    Path part = trial.folder().resolve("part/a.md");
    Path there = further.resolve("a.md");
    History day = days("2026-01-05", "2026-01-05");
    assertThat(TrialHistory.histories(kept, true).of(List.of(own, part, there)).files())
        .isEqualTo(Map.of(own, day, part, day, there, day));
  }

  @Test
  void theVersionChangesWithTheCommitThatIsCheckedOut() throws Exception {
    GitHistories histories = TrialHistory.histories(kept, true);
    List<Path> folders = List.of(trial.folder(), trial.folder().resolve("notes"));
    String before = histories.version(folders);

    assertThat(histories.version(folders)).isEqualTo(before);
    trial.commit("2026-02-06");
    assertThat(histories.version(folders)).isNotEqualTo(before);
    assertThat(histories.version(List.of(temporary)))
        .isEqualTo(histories.version(List.of()))
        .isNotEqualTo(before);
  }

  @Test
  void nothingIsWrittenIntoTheRepository() throws Exception {
    List<String> before = all();
    nextRun();

    assertThat(all()).isEqualTo(before);
  }

  private List<String> all() throws Exception {
    try (Stream<Path> files = Files.walk(trial.folder())) {
      return files.map(Path::toString).sorted().toList();
    }
  }
}
