package io.github.fieldnotes.it.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A project of the invoker, or a copy of one that a test changes and builds again and again.
 *
 * @param folder the project's
 */
public record TestProject(Path folder) {

  private static final Path TARGET = Path.of("target").toAbsolutePath();

  /** A project where the invoker built it. */
  public static TestProject ofInvoker(String name) {
    return new TestProject(TARGET.resolve("it").resolve(name));
  }

  /**
   * A project with the recipe of the README and one note, {@code pumps.md}.
   *
   * @param folder where it is laid out
   */
  public static TestProject ofRecipe(Path folder) throws IOException {
    TestProject project = copyOf("incremental", folder);
    project.replaceExecutionByExtension();
    project.clearNotes();
    project.writeNote("pumps.md", "# Pumps\n\nDECISION: keep two\n");
    project.settle();
    return project;
  }

  /**
   * A copy of a project of the invoker, not built. Its files are old enough for the up-to-date
   * check.
   */
  public static TestProject copyOf(String name, Path folder) throws IOException {
    TestProject project = ofInvoker(name).copy(folder);
    project.settle();
    return project;
  }

  /** Copies the sources, without what builds made of them. */
  public TestProject copy(Path to) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Path relative = folder.relativize(file);
        if (!isMade(relative)) {
          Files.createDirectories(to.resolve(relative.toString()).getParent());
          Files.copy(file, to.resolve(relative.toString()));
        }
      }
    }
    return new TestProject(to);
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

  /** Makes all files a minute old, because the up-to-date check does not trust newer ones. */
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

  private void replaceExecutionByExtension() throws IOException {
    editPom(
        pom ->
            pom.replaceFirst("(?s)<executions>.*?</executions>", "<extensions>true</extensions>"));
  }

  /** Changes the text of the POM. */
  public void editPom(UnaryOperator<String> edit) throws IOException {
    Path pom = folder.resolve("pom.xml");
    Files.writeString(pom, edit.apply(Files.readString(pom)));
  }

  /**
   * Writes a note, or a file beside notes.
   *
   * @param path below the folder of notes
   */
  public void writeNote(String path, String text) throws IOException {
    write(notes().resolve(path), text);
  }

  /**
   * Writes a file.
   *
   * @param path below the project's folder
   */
  public void write(String path, String text) throws IOException {
    write(folder.resolve(path), text);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Deletes all notes. */
  public void clearNotes() throws IOException {
    try (Stream<Path> files = Files.walk(notes())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Runs Maven offline as the invoker did, and returns its log; the build has to succeed. */
  public String build(String... goals) throws IOException, InterruptedException {
    return settledRun().build(goals);
  }

  /** Does the same in another environment. */
  public String buildIn(Map<String, String> environment, String... goals)
      throws IOException, InterruptedException {
    return settledRun().withEnvironment(environment).build(goals);
  }

  /** Does the same with a build that has to fail. */
  public String failing(String... goals) throws IOException, InterruptedException {
    return settledRun().failing(goals);
  }

  /** Does the same in another environment. */
  public String failing(Map<String, String> environment, String... goals)
      throws IOException, InterruptedException {
    return settledRun().withEnvironment(environment).failing(goals);
  }

  /** Starts Maven at once and does not wait for it. */
  public Process start(Path log, String... goals) throws IOException {
    return run().withLog(log).start(goals);
  }

  private MavenRun settledRun() throws InterruptedException {
    // the up-to-date check does not trust younger timestamps
    Thread.sleep(2_200);
    return run();
  }

  private MavenRun run() {
    return MavenRun.in(folder)
        .with(
            "-o",
            // what the invoker fetched, it fetched from a repository of its own
            "-Daether.enhancedLocalRepository.trackingFilename=none",
            "-Dmaven.repo.local=" + TARGET.resolve("local-repo"));
  }
}
