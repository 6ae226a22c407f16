package io.github.fieldnotes.it.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.build.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
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

  /** A file of nobody's but the user. */
  private static final String MINE = "mine.txt";

  @TempDir private Path folder;

  @Test
  void whatIsMadeIsThatOfACleanBuildAfterEveryChange() throws Exception {
    TestProject own = TestProject.copyOf("incremental", folder.resolve("incremental"));
    Path project = own.folder();
    Path notes = own.notes();
    own.build("site");
    Map<String, FileTime> before = times(project);
    assertThat(own.build("site")).contains("nothing has changed");
    assertThat(times(project)).isEqualTo(before);

    Random random = new Random(5);
    List<Change> changes =
        List.of(
            () -> append(anyNote(notes, random), "\n\nDECISION: keep it [dry](brand-new.md)\n"),
            () -> own.writeNote("brand-new.md", "# Brand new\n\nHello.\n"),
            () -> {
              Files.delete(notes.resolve("brand-new.md"));
              Files.writeString(project.resolve("target/site/notes").resolve(MINE), "mine");
            },
            () -> {
              Files.delete(project.resolve("target/site/notes/index.html"));
              append(notes.resolve("fieldnotes.yml"), "  - name: Zoe Quay\n    aliases: [Zo]\n");
            },
            () -> {
              own.editPom(pom -> pom.replaceFirst("<name>.*?</name>", "<name>Other</name>"));
              replace(project.resolve("src/site/site.xml"), "name=\"Notes\"", "name=\"N\"");
            });
    List<Integer> drawn = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      changes.get(i).make();
      String log = own.build("site");
      assertThat(log).as("change " + i).doesNotContain("nothing has changed");
      drawn.add(drawn(log));
      TestProject clean = own.copy(folder.resolve("clean-" + i));
      clean.build("site");
      assertThat(contents(own)).as("change " + i).isEqualTo(clean.contents());
    }
    assertThat(project.resolve("target/site/notes").resolve(MINE)).exists();
    int all = drawn(own.build("site", "-Dfieldnotes.cache=false"));
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

  private static Map<String, Integer> contents(TestProject project) throws IOException {
    Map<String, Integer> contents = project.contents();
    contents.remove(MINE);
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
}
