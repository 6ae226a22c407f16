package io.github.fieldnotes.mojo.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Git repository for a test, which is skipped where there is no Git.
 *
 * @param folder of its checkout
 */
public record TrialGit(Path folder) {

  /** Makes one. */
  public static TrialGit in(Path folder) throws IOException, InterruptedException {
    TrialGit git = new TrialGit(folder);
    git.run("init", "--quiet");
    return git;
  }

  /** Makes one without a checkout, and without commits. */
  static void bare(Path folder) throws IOException, InterruptedException {
    new TrialGit(folder).run("init", "--quiet", "--bare");
  }

  /** Commits all that is there. */
  public void commit() throws IOException, InterruptedException {
    run("add", "--all", "--force");
    run(
        "-c",
        "user.name=Trial",
        "-c",
        "user.email=trial@example.org",
        "-c",
        "commit.gpgsign=false",
        "commit",
        "--quiet",
        "--message=Trial");
  }

  /** Runs a command, which succeeds. */
  public void run(String... arguments) throws IOException, InterruptedException {
    assumeTrue(
        GitRevision.program(System.getenv().getOrDefault("PATH", "")).isPresent(),
        "there is no git on the path");
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
  }
}
