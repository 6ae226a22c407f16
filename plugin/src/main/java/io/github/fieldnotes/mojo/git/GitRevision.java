package io.github.fieldnotes.mojo.git;

import io.github.fieldnotes.diag.FileNames;
import io.github.fieldnotes.mojo.parameters.Repository;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The files of a Git revision, read with the program {@code git}.
 *
 * <p>The program is searched for only in the absolute folders of the path, because the checkout may
 * come from a stranger.
 *
 * @param git runs the program in the checkout
 * @param name as the user gives it
 * @param commit its full hash
 */
public record GitRevision(GitCommand git, String name, String commit) {

  /**
   * A file of a revision.
   *
   * @param path relative to the root of the repository, with {@code /} between its parts
   * @param mode as Git has it: {@code 100644}, {@code 100755}, or {@code 120000} for a symbolic
   *     link
   * @param object the hash of its content
   */
  record GitFile(String path, String mode, String object) {

    boolean isLink() {
      return mode.equals("120000");
    }
  }

  /**
   * Finds a revision.
   *
   * @param name a branch, tag or commit
   * @param folder within the checkout
   * @throws MojoFailureException if there is no such revision; the message says what to do
   */
  public static GitRevision of(String name, Path folder) throws IOException, MojoFailureException {
    Path root =
        Repository.root(folder.toAbsolutePath().normalize())
            .orElseThrow(
                () -> new MojoFailureException("since needs a Git checkout, and this is not one"));
    Path program =
        program(System.getenv().getOrDefault("PATH", ""))
            .orElseThrow(
                () -> new MojoFailureException("since needs Git, but there is no git on the path"));
    GitCommand git = new GitCommand(program, root);
    // a name that begins with a hyphen would be an option
    Optional<byte[]> commit =
        name.startsWith("-")
            ? Optional.empty()
            : git.output("rev-parse", "--verify", "--quiet", name + "^{commit}");
    return commit
        .map(bytes -> new GitRevision(git, name, hash(bytes)))
        .orElseThrow(
            () ->
                new MojoFailureException(
                    "since is '"
                        + name
                        + "', which this checkout does not have; name a branch, tag or commit,"
                        + " and fetch it first"));
  }

  /** The folder of the checkout, absolute. */
  public Path root() {
    return git.root();
  }

  /**
   * The revision from which the checkout and this revision have both grown: what has changed here
   * since then is what a pull request changes. This revision if Git finds none, as in a checkout
   * that has only the last commits.
   */
  public GitRevision common() throws IOException {
    return git.output("merge-base", "HEAD", commit)
        .map(bytes -> new GitRevision(git, name, hash(bytes)))
        .orElse(this);
  }

  /**
   * The content of a file in this revision; empty if the revision does not have it.
   *
   * @throws UncheckedIOException if Git cannot be started
   */
  public Optional<byte[]> content(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    if (!absolute.startsWith(root())) {
      return Optional.empty();
    }
    String object = commit + ":" + FileNames.below(root(), absolute);
    try {
      return git.output("cat-file", "blob", object);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files of this revision, in the order of their paths; submodules are left out. */
  List<GitFile> files() throws IOException {
    byte[] listed =
        git.output("ls-tree", "-r", "-z", "--full-tree", commit)
            .orElseThrow(() -> new IOException("Git could not list the files of " + name));
    List<GitFile> files = new ArrayList<>();
    for (String line : new String(listed, StandardCharsets.UTF_8).split("\0")) {
      int tab = line.indexOf('\t');
      String[] parts = line.substring(0, Math.max(0, tab)).split(" ");
      if (parts.length == 3 && parts[1].equals("blob")) {
        files.add(new GitFile(line.substring(tab + 1), parts[0], parts[2]));
      }
    }
    return files;
  }

  /** The first {@code git} in the folders of a path. */
  static Optional<Path> program(String path) {
    return Stream.of(path.split(File.pathSeparator))
        .map(File::new)
        // a relative folder would be inside the checkout
        .filter(File::isAbsolute)
        .flatMap(folder -> Stream.of(new File(folder, "git"), new File(folder, "git.exe")))
        .filter(file -> file.isFile() && file.canExecute())
        .map(File::toPath)
        .findFirst();
  }

  private static String hash(byte[] printed) {
    return new String(printed, StandardCharsets.US_ASCII).strip();
  }
}
