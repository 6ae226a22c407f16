package io.github.fieldnotes.it.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Maven that runs the tests, run by a test. */
public final class OwnMaven {

  private OwnMaven() {}

  /**
   * Starts a build.
   *
   * @param folder of the project
   * @param log where its output goes
   */
  public static Process start(Path folder, Path log, List<String> arguments) throws IOException {
    return builder(folder, log, arguments).start();
  }

  /** A build that is not started yet. */
  public static ProcessBuilder builder(Path folder, Path log, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
    command.add("-B");
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile());
  }
}
