package io.github.fieldnotes.it.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.build.MavenRun;
import io.github.fieldnotes.it.build.TestProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed while it writes leaves the old section or the new one. */
class KilledIT {

  private static final int NOTES = 300;
  private static final int POINTS = 20;

  /** So many of the points are spread over the drawing of pages, the rest over what follows. */
  private static final int WHILE_DRAWING = 12;

  private static final String MINE = "mine.txt";

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void aProjectWithSomeHundredNotes() throws IOException {
    project = TestProject.copyOf("incremental", folder.resolve("project"));
    project.clearNotes();
  }

  @Test
  @Tag("long")
  void atTwentyPointsTheSectionIsTheOldOneOrTheNewOne() throws Exception {
    List<Map<String, Integer>> clean = new ArrayList<>();
    for (int version = 1; version >= 0; version--) {
      write(version);
      project.build("site");
      clean.add(0, project.contents());
    }
    Files.writeString(project.section().resolve(MINE), "mine");
    clean.forEach(section -> section.put(MINE, "mine".hashCode()));
    assertThat(clean.get(0)).isNotEqualTo(clean.get(1));

    int old = 0;
    int killed = 0;
    for (int point = 0; point < POINTS; point++) {
      int version = 1 - point % 2;
      write(version);
      killed += kill(point, clean.get(version).size()) ? 1 : 0;

      Map<String, Integer> left = project.contents();
      old += left.equals(clean.get(1 - version)) ? 1 : 0;
      if (!left.equals(clean.get(1 - version))) {
        assertThat(left).as("point " + point).isEqualTo(clean.get(version));
      }
      project.build("site");
      assertThat(project.contents()).as("after point " + point).isEqualTo(clean.get(version));
    }
    assertThat(killed).as("builds that were killed").isGreaterThanOrEqualTo(WHILE_DRAWING);
    assertThat(old).as("old sections left").isBetween(WHILE_DRAWING / 2, POINTS - 2);
    assertThat(leftOvers()).isEmpty();
  }

  @Test
  void oneOfTwoBuildsAtATimeWritesTheSection() throws Exception {
    write(0);
    project.build("site");
    Map<String, Integer> clean = project.contents();
    List<Process> builds = new ArrayList<>();
    for (String name : List.of("one", "two")) {
      Path log = folder.resolve(name + ".log");
      builds.add(project.start(log, "fieldnotes:report", "-Dfieldnotes.cache=false"));
    }
    for (Process build : builds) {
      assertThat(build.waitFor()).isZero();
    }

    assertThat(project.contents()).isEqualTo(clean);
    assertThat(leftOvers()).isEmpty();
  }

  /** Two thirds of the notes are those of the other version too, with another text. */
  private void write(int version) throws IOException {
    Files.createDirectories(project.notes());
    for (int i = 0; i < NOTES; i++) {
      Path note = project.notes().resolve("note-" + i + ".md");
      if (i % 6 == version) {
        Files.deleteIfExists(note);
      } else {
        Files.writeString(
            note,
            "# Note %d\n\nVersion %d.\n\n### TALK: Tides %d\n\nSee [next](note-%d.md).\n"
                .formatted(i, version, i, (i + 1) % NOTES));
      }
    }
    project.settle();
  }

  /** Returns whether the build had not come to its end. */
  private boolean kill(int point, int files) throws Exception {
    Process maven = project.start(folder.resolve("killed.log"), "site");
    int enough =
        point < WHILE_DRAWING ? 1 + files * point / WHILE_DRAWING : Math.max(1, files * 9 / 10);
    while (maven.isAlive() && written(enough) < enough) {
      Thread.sleep(1);
    }
    if (point >= POINTS - 2) {
      while (maven.isAlive() && isBeside()) {
        Thread.sleep(1);
      }
    } else if (point >= WHILE_DRAWING) {
      // 0, 10, 40, 90 ... milliseconds: all is written, then linked, moved, and cleared up
      int steps = point - WHILE_DRAWING;
      maven.waitFor(10L * steps * steps, TimeUnit.MILLISECONDS);
    }
    boolean ran = maven.isAlive();
    MavenRun.kill(maven);
    return ran;
  }

  /** How many files of the new section there are, or that are enough. */
  private int written(int enough) throws IOException {
    for (Path stage : stages()) {
      if (Files.exists(stage.resolve("new"))) {
        return enough;
      }
      if (Files.exists(stage.resolve("building"))) {
        try (Stream<Path> files = Files.walk(stage.resolve("building"))) {
          return (int) files.filter(Files::isRegularFile).count();
        } catch (UncheckedIOException e) {
          // it is the section by now
          return enough;
        }
      }
    }
    return 0;
  }

  /** Whether the new section is not in its place yet. */
  private boolean isBeside() throws IOException {
    return stages().stream()
        .anyMatch(
            stage -> Files.exists(stage.resolve("building")) || Files.exists(stage.resolve("new")));
  }

  private List<Path> stages() throws IOException {
    List<Path> stages = new ArrayList<>();
    Path own = project.folder().resolve("target/fieldnotes");
    if (Files.exists(own)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(own, "stage-*")) {
        all.forEach(stages::add);
      }
    }
    stages.removeIf(stage -> !Files.isDirectory(stage));
    return stages;
  }

  private List<Path> leftOvers() throws IOException {
    List<Path> left = new ArrayList<>(stages());
    try (Stream<Path> files = Files.walk(project.folder().resolve("target/site"))) {
      files.filter(file -> file.getFileName().toString().startsWith(".")).forEach(left::add);
    }
    return left;
  }
}
