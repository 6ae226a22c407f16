package io.github.fieldnotes.it.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A copy of one of the projects, which a test builds itself, again and again.
 *
 * @param folder the project's
 */
public record OwnProject(Path folder) {

  private static final Path TARGET = Path.of("target").toAbsolutePath();

  /** A project that was laid out, and has not been built here; old enough to be trusted. */
  public static OwnProject of(String name, Path folder) throws IOException {
    copy(TARGET.resolve("it").resolve(name), folder);
    OwnProject project = new OwnProject(folder);
    project.settle();
    return project;
  }

  /** The same sources, not built. */
  public OwnProject copy(Path to) throws IOException {
    return new OwnProject(copy(folder, to));
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path relative = from.relativize(file);
        if (!isMade(relative)) {
          Files.createDirectories(to.resolve(relative.toString()).getParent());
          Files.copy(file, to.resolve(relative.toString()));
        }
      }
    }
    return to;
  }

  /** Whether a file is in {@code target}, of the project or of a module. */
  private static boolean isMade(Path relative) {
    for (Path part : relative) {
      if (part.toString().equals("target")) {
        return true;
      }
    }
    return false;
  }

  /** Makes all files look a minute old: what has just been written, the plugin does not trust. */
  public void settle() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!isMade(folder.relativize(file))) {
          Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        }
      }
    }
  }

  public Path notes() {
    return folder.resolve("src/notes");
  }

  public Path section() {
    return folder.resolve("target/site/notes");
  }

  /** All files of the section, each with a digest of what it holds. */
  public Map<String, Integer> contents() throws IOException {
    Map<String, Integer> contents = new TreeMap<>();
    if (Files.exists(section())) {
      try (Stream<Path> files = Files.walk(section())) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          // the same characters in another order have another hash, and so has every other length
          contents.put(
              section().relativize(file).toString(),
              new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).hashCode());
        }
      }
    }
    return contents;
  }

  /** Adds the entry in {@code <reporting>} that the README has beside the execution. */
  public void addToMenu() throws IOException {
    Path pom = folder.resolve("pom.xml");
    String entry =
        """
        <reporting>
          <plugins>
            <plugin>
              <groupId>io.github.fieldnotes</groupId>
              <artifactId>fieldnotes-maven-plugin</artifactId>
              <version>%s</version>
            </plugin>"""
            .formatted(System.getProperty("fieldnotes.version"));
    Files.writeString(pom, Files.readString(pom).replaceFirst("<reporting>\\s*<plugins>", entry));
  }

  /** Takes all notes away. */
  public void clearNotes() throws IOException {
    try (Stream<Path> files = Files.walk(notes())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Runs Maven as the other projects were run, and gives its log; the build has to succeed. */
  public String build(String... arguments) throws Exception {
    return run(0, Map.of(), arguments);
  }

  /** The same in another environment. */
  public String buildIn(Map<String, String> environment, String... arguments) throws Exception {
    return run(0, environment, arguments);
  }

  /** The same of a build that has to fail. */
  public String failing(String... arguments) throws Exception {
    return run(1, Map.of(), arguments);
  }

  private String run(int status, Map<String, String> environment, String... arguments)
      throws Exception {
    // a stamp younger than that is not trusted
    Thread.sleep(2_200);
    Path log = Files.createTempFile(folder, "build", ".log");
    ProcessBuilder builder = builder(log, arguments);
    builder.environment().putAll(environment);
    Process maven = builder.start();
    assertThat(maven.waitFor()).as(Files.readString(log)).isEqualTo(status);
    return Files.readString(log);
  }

  /** Starts Maven. */
  public Process start(Path log, String... arguments) throws IOException {
    return builder(log, arguments).start();
  }

  private ProcessBuilder builder(Path log, String... arguments) {
    return OwnMaven.builder(
        folder,
        log,
        Stream.concat(
                Stream.of(
                    "-o",
                    // what the invoker fetched, it fetched from a repository of its own
                    "-Daether.enhancedLocalRepository.trackingFilename=none",
                    "-Dmaven.repo.local=" + TARGET.resolve("local-repo")),
                Stream.of(arguments))
            .toList());
  }
}
