package io.github.fieldnotes.it.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Maven that the build unpacked, of a version that is not that of the build.
 *
 * <p>It shares the invoker's local repository. What is missing there, it takes from the user's
 * local repository, and what is missing there too from where the user's settings say.
 */
public record OtherMaven(String version) {

  private static final Path TARGET = Path.of("target").toAbsolutePath();

  /** Those of this build, the oldest first, a candidate of the next last. */
  public static List<OtherMaven> all() {
    return Stream.of(System.getProperty("matrix.mavens").split(",")).map(OtherMaven::new).toList();
  }

  /** A build that is not started yet. */
  public ProcessBuilder builder(Jdk jdk, Path folder, Path log, List<String> arguments)
      throws IOException {
    Path mvn = TARGET.resolve("mavens").resolve("apache-maven-" + version).resolve("bin/mvn");
    assertThat(mvn.toFile().setExecutable(true)).as(mvn + " is there").isTrue();
    List<String> command = new ArrayList<>(List.of(mvn.toString(), "-B"));
    command.addAll(List.of("-gs", settings().toString()));
    Path own = Path.of(System.getProperty("maven.settings"));
    if (Files.exists(own)) {
      command.addAll(List.of("-s", own.toString()));
    }
    command.add("-Dmaven.repo.local=" + TARGET.resolve("local-repo"));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", jdk.home().toString());
    // the notes have letters in their names that not every locale can name
    builder.environment().put("LC_ALL", "C.UTF-8");
    // the Maven that runs the tests may have left its own
    builder.environment().keySet().removeAll(List.of("MAVEN_HOME", "MAVEN_OPTS", "MAVEN_CONFIG"));
    return builder;
  }

  /** The invoker's settings, filled in as the invoker does. */
  private static Path settings() throws IOException {
    String template = Files.readString(Path.of("src/invoker/settings.xml"));
    String here = Path.of(System.getProperty("maven.repository")).toUri().toString();
    return Files.writeString(
        TARGET.resolve("matrix-settings.xml"), template.replace("@localRepositoryUrl@", here));
  }
}
