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
 * Files as a revision of Git has them, for which the program {@code git} is asked.
 *
 * <p>A stranger may have written what is checked out, so the program is looked for in the absolute
 * folders of the path only, and is told which repository to read: a folder that looks like a bare
 * one counts for nothing. No hook, filter or file of the checkout takes part in what is read.
 *
 * @param program absolute
 * @param root the folder of the checkout, absolute
 * @param name as the user gives it
 * @param commit its whole number
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
   * @throws MojoFailureException when there is none, with what to do
   */
  static GitRevision of(String name, Path folder) throws IOException, MojoFailureException {
    Path root =
        Repository.root(folder.toAbsolutePath().normalize())
            .orElseThrow(
                () -> new MojoFailureException("since needs a Git checkout, and this is none"));
    Path program =
        program(System.getenv().getOrDefault("PATH", ""))
            .orElseThrow(
                () -> new MojoFailureException("since needs Git, and no git is on the path"));
    // what begins with a hyphen would be an option
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
                        + "', which this checkout does not have; name a branch, tag or commit, and"
                        + " fetch it before"));
  }

  /**
   * What a file had in it; empty where there was none.
   *
   * @throws UncheckedIOException when Git cannot be started
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

  /** Where {@code git} is among the folders of a path. */
  static Optional<Path> program(String path) {
    return Stream.of(path.split(File.pathSeparator))
        .map(File::new)
        // one that is relative would be a folder of the checkout
        .filter(File::isAbsolute)
        .flatMap(folder -> Stream.of(new File(folder, "git"), new File(folder, "git.exe")))
        .filter(file -> file.isFile() && file.canExecute())
        .map(File::toPath)
        .findFirst();
  }

  /** What a command prints; empty when it fails. */
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
      throw new IOException("interrupted while Git was read", e);
    } finally {
      process.destroy();
    }
  }
}
