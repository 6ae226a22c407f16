package io.github.fieldnotes.mojo.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs the program {@code git} in a checkout.
 *
 * <p>The checkout may come from a stranger. The program is given the repository to read, so that a
 * folder which looks like a bare repository has no effect. It is called only with commands that
 * read objects, so that no hook, filter or file of the checkout influences what is read.
 *
 * @param program absolute
 * @param root the folder of the checkout, absolute
 */
record GitCommand(Path program, Path root) {

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "GIT_NO_REPLACE_OBJECTS", "1",
          "GIT_NO_LAZY_FETCH", "1",
          "GIT_TERMINAL_PROMPT", "0");

  /** Starts a command. The caller closes its streams and ends it. */
  Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.add("--git-dir=" + root.resolve(".git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(root.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(ENVIRONMENT);
    return builder.start();
  }

  /** The output of a command; empty if it fails. */
  Optional<byte[]> output(String... arguments) throws IOException {
    Process process = start(arguments);
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
