package io.github.fieldnotes.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run after another makes what a run from nothing makes, and does nothing when it has to. */
class IncrementalIT {

  private static final Path TARGET = Path.of("target").toAbsolutePath();

  /** A file of nobody's but the user. */
  private static final String MINE = "mine.txt";

  @TempDir private Path folder;

  @Test
  void whatIsMadeIsThatOfACleanBuildAfterEveryChange() throws Exception {
    Path project = copy("incremental", folder.resolve("incremental"));
    Path notes = project.resolve("src/notes");
    site(project);
    Map<String, FileTime> before = times(project);
    assertThat(site(project)).contains("nothing has changed");
    assertThat(times(project)).isEqualTo(before);

    Random random = new Random(5);
    List<Change> changes =
        List.of(
            () -> append(anyNote(notes, random), "\n\nDECISION: keep it [dry](brand-new.md)\n"),
            () -> Files.writeString(notes.resolve("brand-new.md"), "# Brand new\n\nHello.\n"),
            () -> {
              Files.delete(notes.resolve("brand-new.md"));
              Files.writeString(project.resolve("target/site/notes").resolve(MINE), "mine");
            },
            () -> {
              Files.delete(project.resolve("target/site/notes/index.html"));
              append(notes.resolve("fieldnotes.yml"), "  - name: Zoe Quay\n    aliases: [Zo]\n");
            },
            () -> {
              replace(project.resolve("pom.xml"), "<name>.*?</name>", "<name>Other</name>");
              replace(project.resolve("src/site/site.xml"), "name=\"Notes\"", "name=\"N\"");
            });
    List<Integer> drawn = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      changes.get(i).make();
      String log = site(project);
      assertThat(log).as("change " + i).doesNotContain("nothing has changed");
      drawn.add(drawn(log));
      Path clean = copyOf(project, folder.resolve("clean-" + i));
      site(clean);
      assertThat(contents(project)).as("change " + i).isEqualTo(contents(clean));
    }
    assertThat(project.resolve("target/site/notes").resolve(MINE)).exists();
    int all = drawn(site(project, "-Dfieldnotes.cache=false"));
    // a note concerns some pages, the configuration all
    assertThat(drawn)
        .satisfiesExactly(
            note -> assertThat(note).isBetween(1, all / 2),
            newNote -> assertThat(newNote).isBetween(1, all - 2),
            goneNote -> assertThat(goneNote).isBetween(1, all - 2),
            configuration -> assertThat(configuration).isEqualTo(all),
            pom -> assertThat(pom).isEqualTo(all));
  }

  /** For how many pages the skin was drawn. */
  private static int drawn(String log) {
    Matcher drawn = Pattern.compile("the skin was drawn \\d+ times for (\\d+) page").matcher(log);
    assertThat(drawn.find()).as(log).isTrue();
    return Integer.parseInt(drawn.group(1));
  }

  /** Something that users do between two runs. */
  @FunctionalInterface
  private interface Change {
    void make() throws IOException;
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, Files.readString(file) + text);
  }

  private static void replace(Path file, String pattern, String text) throws IOException {
    Files.writeString(file, Files.readString(file).replaceFirst("(?s)" + pattern, text));
  }

  private static Path anyNote(Path notes, Random random) throws IOException {
    try (Stream<Path> files = Files.list(notes)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      return all.get(random.nextInt(all.size()));
    }
  }

  /** A project that was laid out, and has not been built here; old enough to be trusted. */
  private static Path copy(String name, Path to) throws IOException {
    copyOf(TARGET.resolve("it").resolve(name), to);
    try (Stream<Path> files = Files.walk(to)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
      }
    }
    return to;
  }

  private static Path copyOf(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path relative = from.relativize(file);
        if (!relative.startsWith("target")) {
          Files.createDirectories(to.resolve(relative.toString()).getParent());
          Files.copy(file, to.resolve(relative.toString()));
        }
      }
    }
    return to;
  }

  private static Map<String, String> contents(Path project) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (Path file : section(project)) {
      contents.put(project.relativize(file).toString(), Arrays.toString(Files.readAllBytes(file)));
    }
    return contents;
  }

  private static Map<String, FileTime> times(Path project) throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    for (Path file : section(project)) {
      times.put(file.toString(), Files.getLastModifiedTime(file));
    }
    return times;
  }

  private static List<Path> section(Path project) throws IOException {
    try (Stream<Path> files = Files.walk(project.resolve("target/site/notes"))) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.endsWith(MINE))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  /** Runs Maven as the other projects were run, and gives its log. */
  private String site(Path project, String... arguments) throws Exception {
    // a stamp younger than that is not trusted
    Thread.sleep(2_200);
    Path log = folder.resolve("log");
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                    "-B",
                    "-o",
                    // what the invoker fetched, it fetched from a repository of its own
                    "-Daether.enhancedLocalRepository.trackingFilename=none",
                    "-Dmaven.repo.local=" + TARGET.resolve("local-repo"),
                    "site"),
                Stream.of(arguments))
            .toList();
    Process maven =
        new ProcessBuilder(command)
            .directory(project.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(maven.waitFor()).as(Files.readString(log)).isZero();
    return Files.readString(log);
  }
}
