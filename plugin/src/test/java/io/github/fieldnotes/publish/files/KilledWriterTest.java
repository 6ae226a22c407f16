package io.github.fieldnotes.publish.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.files.FailingDisk.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run that is ended before each of its steps. */
class KilledWriterTest {

  private static final String THEIRS = "theirs/page.html";

  private static final Map<String, String> ONE =
      Map.of("index.html", "1", "a.html", "a", "same.html", "same", "gone/b.html", "b");
  private static final Map<String, String> TWO =
      Map.of("index.html", "2", "a.html", "a new one", "same.html", "same", "new/c.html", "c");

  @TempDir private Path folder;
  private Path place;
  private boolean eachAlone;

  @BeforeEach
  void aSectionAndAFileOfOthers() throws IOException {
    layOut(folder.resolve("first"));
  }

  /** How many steps a run has that makes the second section where the first is. */
  private int steps() throws IOException {
    FailingDisk disk = new FailingDisk(Failure.KILLED, Integer.MAX_VALUE);
    run(TWO, disk);
    run(ONE, new RealFileOperations());
    return disk.taken();
  }

  @Test
  void aKilledRunLeavesTheOldSectionOrTheNewOne() throws IOException {
    int steps = steps();
    int without = 0;
    int news = 0;
    for (int step = 0; step < steps; step++) {
      run(ONE, new RealFileOperations());
      run(TWO, new FailingDisk(Failure.KILLED, step));

      Map<String, String> left = contents();
      without += left.isEmpty() ? 1 : 0;
      news += left.equals(withTheirs(TWO)) ? 1 : 0;
      if (!left.isEmpty()) {
        assertThat(left).as("step " + step).isIn(withTheirs(ONE), withTheirs(TWO));
      }
    }
    // the one moment between two names: see SectionSwap
    assertThat(without).isEqualTo(1);
    assertThat(news).isBetween(1, steps / 2);
  }

  @ParameterizedTest
  @EnumSource(Failure.class)
  void theNextRunIsRightWhereverOneEnded(Failure failure) throws IOException {
    int steps = steps();
    for (int step = 0; step < steps + 20; step++) {
      run(ONE, new RealFileOperations());
      run(TWO, new FailingDisk(failure, step));

      run(TWO, new RealFileOperations());
      assertThat(contents()).as("step " + step).isEqualTo(withTheirs(TWO));
      assertNothingIsLeft();
    }
  }

  @ParameterizedTest
  @EnumSource(Failure.class)
  void aNoteThatOnlyAKilledRunKnewLeavesNoPage(Failure failure) throws IOException {
    int steps = steps();
    for (int step = 0; step < steps + 20; step++) {
      run(TWO, new FailingDisk(failure, step));

      run(ONE, new RealFileOperations());
      assertThat(contents()).as("step " + step).isEqualTo(withTheirs(ONE));
    }
  }

  @Test
  void aRunThatKillsItselfOverAndOverIsEndedByTheNext() throws IOException {
    int steps = steps();
    // before that, there is nothing yet that a run could end
    for (int step = steps - 20; step < steps; step++) {
      for (int healing = 0; healing < 20; healing++) {
        run(TWO, new FailingDisk(Failure.KILLED, step));
        run(TWO, new FailingDisk(Failure.KILLED, healing));

        run(ONE, new RealFileOperations());
        assertThat(contents()).as(step + ", " + healing).isEqualTo(withTheirs(ONE));
      }
    }
  }

  @Test
  void aStepThatCannotBeTakenLeavesTheOldSectionOrTheNewOne() throws IOException {
    int steps = steps();
    int old = 0;
    for (int step = 0; step < steps; step++) {
      run(ONE, new RealFileOperations());
      run(TWO, new FailingDisk(Failure.REFUSED, step));

      assertThat(contents()).as("step " + step).isIn(withTheirs(ONE), withTheirs(TWO));
      old += contents().equals(withTheirs(ONE)) ? 1 : 0;
    }
    assertThat(old).isBetween(1, steps - 1);
  }

  @Test
  void oneByOneNothingIsLostEither() throws IOException {
    eachAlone = true;
    int steps = steps();
    for (int step = 0; step < steps; step++) {
      run(TWO, new FailingDisk(Failure.KILLED, step));
      assertThat(contents()).containsEntry("same.html", "same").containsEntry(THEIRS, "theirs");

      run(ONE, new RealFileOperations());
      assertThat(contents()).as("step " + step).isEqualTo(withTheirs(ONE));
    }
  }

  @Test
  void whatOthersWriteBetweenTwoRunsStays() throws IOException {
    int steps = steps();
    for (int step = 0; step < steps; step++) {
      layOut(folder.resolve("others-" + step));
      run(TWO, new FailingDisk(Failure.KILLED, step));
      // the site plugin makes its pages anew before the section is
      Files.createDirectories(place.resolve("theirs"));
      Path page = place.resolve("theirs").resolve("part");
      Files.writeString(page, "newer");
      Files.move(page, place.resolve(THEIRS), StandardCopyOption.REPLACE_EXISTING);
      Files.writeString(place.resolve("more.html"), "more");

      run(TWO, new RealFileOperations());
      Map<String, String> expected = withTheirs(TWO);
      expected.put(THEIRS, "newer");
      expected.put("more.html", "more");
      assertThat(contents()).as("step " + step).isEqualTo(expected);
    }
  }

  /** Runs as the goal does: what the last run made and this one does not goes. */
  private void run(Map<String, String> pages, FileOperations disk) throws IOException {
    SectionFolders folders = folders();
    SectionLock.Patience patience = new SectionLock.Patience(Duration.ZERO, () -> {});
    try (FileWriter writer = FileWriter.open(folders, disk, patience)) {
      for (Map.Entry<String, String> page : new TreeMap<>(pages).entrySet()) {
        byte[] text = page.getValue().getBytes(StandardCharsets.UTF_8);
        writer.write(new Route("notes/" + page.getKey()), out -> out.write(text));
      }
      List<Route> gone =
          (Files.exists(folders.known()) ? Files.readAllLines(folders.known()) : List.<String>of())
              .stream()
                  .filter(path -> !pages.containsKey(path))
                  .map(path -> new Route("notes/" + path))
                  .toList();
      FileWriter.Seal seal = (where, record) -> Files.write(record, new TreeMap<>(pages).keySet());
      if (eachAlone) {
        writer.commitEach(gone, seal);
      } else {
        writer.commit(gone, seal);
      }
    } catch (FailingDisk.Killed | IOException e) {
      assertThat(disk).as("%s", e).isInstanceOf(FailingDisk.class);
    }
  }

  private void layOut(Path project) throws IOException {
    place = project.resolve("site/notes");
    Files.createDirectories(place.resolve(THEIRS).getParent());
    Files.writeString(place.resolve(THEIRS), "theirs");
    run(ONE, new RealFileOperations());
    assertThat(contents()).isEqualTo(withTheirs(ONE));
  }

  private SectionFolders folders() {
    Path project = place.getParent().getParent();
    return new SectionFolders(project.resolve("site"), "notes", project.resolve("own"));
  }

  private static Map<String, String> withTheirs(Map<String, String> pages) {
    Map<String, String> all = new TreeMap<>(pages);
    all.put(THEIRS, "theirs");
    return all;
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    if (Files.exists(place)) {
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          contents.put(place.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return contents;
  }

  private void assertNothingIsLeft() throws IOException {
    try (Stream<Path> files = Files.list(folders().own())) {
      assertThat(files.map(file -> file.getFileName().toString()).toList())
          .allMatch(name -> name.startsWith("section-") || name.endsWith(".lock"))
          .hasSize(2);
    }
  }
}
