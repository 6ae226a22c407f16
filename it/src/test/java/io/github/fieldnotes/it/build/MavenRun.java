package io.github.fieldnotes.it.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs of one Maven in one project. Immutable; each {@code with} method returns another one.
 *
 * <pre>{@code
 * String log = MavenRun.in(project).with("-o").failing("verify");
 * }</pre>
 *
 * @param mvn the program
 * @param folder the project's
 * @param log where Maven's output goes; each run overwrites it
 * @param options come before the goals
 * @param environment overrides that of the tests; an empty value removes a variable
 */
public record MavenRun(
    Path mvn, Path folder, Path log, List<String> options, Map<String, String> environment) {

  private static final long MINUTES = 10;

  /** Runs of the Maven that runs the tests, logged to {@code build.log} beside the POM. */
  public static MavenRun in(Path folder) {
    return of(Path.of(System.getProperty("maven.home"), "bin", "mvn"), folder);
  }

  static MavenRun of(Path mvn, Path folder) {
    return new MavenRun(mvn, folder, folder.resolve("build.log"), List.of("-B"), Map.of());
  }

  /** Adds options. */
  public MavenRun with(String... added) {
    List<String> all = Stream.concat(options.stream(), Stream.of(added)).toList();
    return new MavenRun(mvn, folder, log, all, environment);
  }

  /** Adds variables; an empty value removes one. */
  public MavenRun withEnvironment(Map<String, String> added) {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(added);
    return new MavenRun(mvn, folder, log, options, Map.copyOf(all));
  }

  /** Sets the file for the output. */
  public MavenRun withLog(Path file) {
    return new MavenRun(mvn, folder, file, options, environment);
  }

  /** Runs a build that has to succeed, and returns its log. */
  public String build(String... goals) throws IOException, InterruptedException {
    return run(0, goals);
  }

  /** Runs a build that has to fail, and returns its log. */
  public String failing(String... goals) throws IOException, InterruptedException {
    return run(1, goals);
  }

  private String run(int status, String... goals) throws IOException, InterruptedException {
    Process maven = start(goals);
    try {
      assertThat(maven.waitFor(MINUTES, TimeUnit.MINUTES))
          .as(() -> "ends within " + MINUTES + " minutes:\n" + BuiltSite.text(log))
          .isTrue();
    } finally {
      kill(maven);
    }
    String output = BuiltSite.text(log);
    assertThat(maven.exitValue()).as(output).isEqualTo(status);
    return output;
  }

  /** Starts a build and does not wait for it. */
  public Process start(String... goals) throws IOException {
    List<String> command =
        Stream.of(Stream.of(mvn.toString()), options.stream(), Stream.of(goals))
            .flatMap(part -> part)
            .toList();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    environment.forEach((name, value) -> builder.environment().remove(name, ""));
    return builder.start();
  }

  /** Ends a build at once, with all that it started, and waits until it has ended. */
  public static void kill(Process maven) throws InterruptedException {
    maven.descendants().forEach(ProcessHandle::destroyForcibly);
    maven.destroyForcibly().waitFor();
  }
}
