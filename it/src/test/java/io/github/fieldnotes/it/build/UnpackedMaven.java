package io.github.fieldnotes.it.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Maven that the build unpacked, of a version that is not that of the build.
 *
 * <p>It shares the invoker's local repository. What is missing there, it takes from the user's
 * local repository, and what is missing there too from where the user's settings say.
 */
public record UnpackedMaven(String version) {

  private static final Path TARGET = Path.of("target").toAbsolutePath();

  /** Those of this build, the oldest first, a candidate of the next last. */
  public static List<UnpackedMaven> all() {
    return Stream.of(System.getProperty("matrix.mavens").split(","))
        .map(UnpackedMaven::new)
        .toList();
  }

  /** The oldest that is supported. */
  public static UnpackedMaven oldest() {
    return all().get(0);
  }

  /** The newest release. */
  public static UnpackedMaven newestRelease() {
    return all().get(all().size() - 2);
  }

  /** The candidate of the next version. */
  public static UnpackedMaven candidate() {
    return all().get(all().size() - 1);
  }

  /** Runs of it in a project, on the JDK of the tests. */
  public MavenRun in(Path folder) throws IOException {
    return in(folder, Jdk.ofTests());
  }

  /** Runs of it in a project, on a JDK. */
  public MavenRun in(Path folder, Jdk jdk) throws IOException {
    Path mvn = TARGET.resolve("mavens").resolve("apache-maven-" + version).resolve("bin/mvn");
    assertThat(mvn.toFile().setExecutable(true)).as(mvn + " is there").isTrue();
    MavenRun run =
        MavenRun.of(mvn, folder)
            .with("-gs", settings().toString())
            .with("-Dmaven.repo.local=" + TARGET.resolve("local-repo"))
            .withEnvironment(
                Map.of(
                    "JAVA_HOME",
                    jdk.home().toString(),
                    // the notes have letters in their names that not every locale can name
                    "LC_ALL",
                    "C.UTF-8",
                    // the Maven that runs the tests may have left its own
                    "MAVEN_HOME",
                    "",
                    "MAVEN_OPTS",
                    "",
                    "MAVEN_CONFIG",
                    ""));
    Path own = Path.of(System.getProperty("maven.settings"));
    return Files.exists(own) ? run.with("-s", own.toString()) : run;
  }

  /** The invoker's settings, filled in as the invoker does. */
  private static Path settings() throws IOException {
    String template = Files.readString(Path.of("src/invoker/settings.xml"));
    String here = Path.of(System.getProperty("maven.repository")).toUri().toString();
    return Files.writeString(
        TARGET.resolve("matrix-settings.xml"), template.replace("@localRepositoryUrl@", here));
  }
}
