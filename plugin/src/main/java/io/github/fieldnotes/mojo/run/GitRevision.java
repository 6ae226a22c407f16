package io.github.fieldnotes.mojo.run;

import io.github.fieldnotes.diag.FileNames;
import io.github.fieldnotes.mojo.parameters.Repository;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The files of a Git revision, read with the program {@code git}.
 *
 * <p>The checkout may come from a stranger. The program is therefore searched for only in the
 * absolute folders of the path, and it is given the repository to read, so that a folder which
 * looks like a bare repository has no effect. No hook, filter or file of the checkout influences
 * what is read.
 *
 * @param program absolute
 * @param root the folder of the checkout, absolute
 * @param name as the user gives it
 * @param commit its full hash
 */
record GitRevision(Path program, Path root, String name, String commit) {

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "GIT_NO_REPLACE_OBJECTS", "1",
          "GIT_NO_LAZY_FETCH", "1",
          "GIT_TERMINAL_PROMPT", "0");

  /**
   * Finds a revision.
   *
   * @param name a branch, tag or commit
   * @param folder within the checkout
   * @throws MojoFailureException if there is no such revision; the message says what to do
   */
  static GitRevision of(String name, Path folder) throws IOException, MojoFailureException {
    Path root =
        Repository.root(folder.toAbsolutePath().normalize())
            .orElseThrow(
                () -> new MojoFailureException("since needs a Git checkout, and this is not one"));
    Path program =
        program(System.getenv().getOrDefault("PATH", ""))
            .orElseThrow(
                () -> new MojoFailureException("since needs Git, but there is no git on the path"));
    // a name that begins with a hyphen would be an option
    Optional<byte[]> commit =
        name.startsWith("-")
            ? Optional.empty()
            : output(program, root, "rev-parse", "--verify", "--quiet", name + "^{commit}");
    return commit
        .map(bytes -> new String(bytes, StandardCharsets.US_ASCII).strip())
        .map(number -> new GitRevision(program, root, name, number))
        .orElseThrow(
            () ->
                new MojoFailureException(
                    "since is '"
                        + name
                        + "', which this checkout does not have; name a branch, tag or commit,"
                        + " and fetch it first"));
  }

  /**
   * The content of a file in this revision; empty if the revision does not have it.
   *
   * @throws UncheckedIOException if Git cannot be started
   */
  Optional<byte[]> content(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    if (!absolute.startsWith(root)) {
      return Optional.empty();
    }
    String object = commit + ":" + FileNames.below(root, absolute);
    try {
      return output(program, root, "cat-file", "blob", object);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  /** The output of a command; empty if it fails. */
  private static Optional<byte[]> output(Path program, Path root, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.add("--git-dir=" + root.resolve(".git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(root.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(ENVIRONMENT);
    Process process = builder.start();
    process.getOutputStream().close();
    try (InputStream in = process.getInputStream()) {
      byte[] printed = in.readAllBytes();
      return process.waitFor() == 0 ? Optional.of(printed) : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while reading from Git", e);
    } finally {
      process.destroy();
    }
  }
}
