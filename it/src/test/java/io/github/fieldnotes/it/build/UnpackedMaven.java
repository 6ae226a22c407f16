package io.github.fieldnotes.it.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Maven that the build unpacked. Its version is not that of the build.
 *
 * <p>It shares the invoker's local repository. Artifacts that are missing there come from the
 * user's local repository, or else from the repositories in the user's settings.
 */
public record UnpackedMaven(String version) {

  private static final Path TARGET = Path.of("target").toAbsolutePath();

  /** All versions that this build unpacked, oldest first; the last is a candidate. */
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
