package io.github.fieldnotes.mojo.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as Git has them. */
class GitRevisionTest {

  @TempDir private Path folder;

  @Test
  void aFileIsReadAsItWasThen() throws Exception {
    TrialGit git = TrialGit.in(folder);
    write("notes/a b.md", "then");
    git.commit();
    write("notes/a b.md", "now");
    write("notes/new.md", "now");

    GitRevision revision = GitRevision.of("HEAD", folder.resolve("notes"));

    assertThat(text(revision, folder.resolve("notes/../notes/a b.md"))).contains("then");
    assertThat(text(revision, folder.resolve("notes/new.md"))).isEmpty();
    assertThat(text(revision, folder.resolve("notes"))).isEmpty();
    assertThat(text(revision, folder.resolveSibling("elsewhere"))).isEmpty();
  }

  @Test
  void ofALargeFileOnlyTheBeginningIsRead() throws Exception {
    TrialGit git = TrialGit.in(folder);
    write("a.md", "abcdef");
    write("b.md", "xyz");
    write("c.md", "");
    git.commit();
    GitRevision revision = GitRevision.of("HEAD", folder);

    try (GitContents contents = new GitContents(revision.git(), 3)) {
      List<String> read = new ArrayList<>();
      for (GitRevision.GitFile file : revision.files()) {
        read.add(file.path() + " " + new String(contents.of(file.object())));
      }

      assertThat(read).containsExactly("a.md abc", "b.md xyz", "c.md ");
      assertThatThrownBy(() -> contents.of("0".repeat(40)))
          .isInstanceOf(IOException.class)
          .hasMessage("Git does not have the object " + "0".repeat(40));
    }
  }

  @Test
  void aFolderThatLooksLikeARepositoryIsNone() throws Exception {
    TrialGit git = TrialGit.in(folder);
    write("a.md", "then");
    git.commit();
    Path bare = Files.createDirectory(folder.resolve("module"));
    TrialGit.bare(bare);

    assertThat(text(GitRevision.of("HEAD", bare), folder.resolve("a.md"))).contains("then");
  }

  @Test
  void aRevisionThatThereIsNotIsReported() throws Exception {
    TrialGit git = TrialGit.in(folder);
    write("a.md", "then");
    git.commit();

    assertThatThrownBy(() -> GitRevision.of("origin/mian", folder))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "since is 'origin/mian', which this checkout does not have; name a branch, tag or"
                + " commit, and fetch it first");
    assertThatThrownBy(() -> GitRevision.of("--all", folder))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("since is '--all', which this checkout does not have");
    assertThatThrownBy(() -> GitRevision.of("HEAD", folder.getRoot()))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("since needs a Git checkout, and this is not one");
  }

  @Test
  void theProgramIsInAnAbsoluteFolder() throws IOException {
    Path program = folder.resolve("git");
    Files.writeString(program, "");
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }
    Path relative = Path.of("").toAbsolutePath().relativize(folder);

    assertThat(GitRevision.program(relative + File.pathSeparator + File.pathSeparator + "."))
        .isEmpty();
    assertThat(GitRevision.program(relative + File.pathSeparator + folder)).contains(program);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Optional<String> text(GitRevision revision, Path file) {
    return revision.content(file).map(String::new);
  }
}
