package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.read.folder.Folder;
import io.github.fieldnotes.read.source.Limits;
import io.github.fieldnotes.read.source.ThreadClock;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Notes of n and of 2n times the same, for every rule and extension: steps, time of a processor and
 * size of what they become are twice as much, not four times.
 */
@Tag("long")
class GrowthTest {

  private static final Path TABLE = Path.of("src/test/resources/growth/units.txt");

  private static final int TIMES = 1_000;
  private static final int TRIES = 5;
  private static final double MOST = 2.6;

  /** Below, a time says nothing. */
  private static final long SHORTEST = 75_000_000;

  private record Cost(long steps, long nanoseconds, long size, List<String> problems) {}

  static Stream<String> units() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.substring(line.indexOf('`') + 1, line.lastIndexOf('`')));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("units")
  void twiceAsMuchIsTwiceAsDear(String unit) throws InterruptedException {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < TRIES && least > MOST; i++) {
      Cost once = cost(unit, TIMES);
      Cost twice = cost(unit, 2 * TIMES);
      assertThat(once.problems()).doesNotContain("note-too-slow", "note-grows", "reader-failed");
      assertThat((double) twice.steps() / once.steps()).as("steps").isLessThan(MOST);
      assertThat((twice.size() + 1.0) / (once.size() + 1.0)).as("size").isLessThan(MOST);
      least =
          twice.nanoseconds() < SHORTEST
              ? 0
              : Math.min(least, (double) twice.nanoseconds() / once.nanoseconds());
    }
    assertThat(least).as("time").isLessThan(MOST);
  }

  @Test
  void theTableHasEveryKindOfLine() throws IOException {
    assertThat(units()).hasSizeGreaterThan(90).doesNotHaveDuplicates();
  }

  private static Cost cost(String unit, int times) throws InterruptedException {
    AtomicLong looks = new AtomicLong();
    Limits limits =
        SmallLimits.of(
            "nesting 200",
            () -> {
              looks.incrementAndGet();
              return ThreadClock.CPU.getAsLong();
            });
    String[] parts = unit.replace("¶", "\n").split("…", -1);
    StringBuilder text = new StringBuilder("# Growth\n\n");
    for (int part = 0; part < parts.length; part++) {
      boolean repeated = part % 2 == 1;
      for (int i = 0; i < (repeated ? times : 1); i++) {
        text.append(parts[part].replace("№", Integer.toString(i)));
      }
    }
    List<Cost> costs = new ArrayList<>();
    Thread thread =
        new Thread(null, () -> costs.add(cost(text.toString(), limits, looks)), "growth", 1 << 26);
    thread.start();
    thread.join();
    return costs.get(0);
  }

  private static Cost cost(String text, Limits limits, AtomicLong looks) {
    Diagnostics diagnostics = new Diagnostics();
    ReadOptions options =
        new ReadOptions(Path.of("."), List.of(), List.of(), true, true, UnknownKinds.ADD)
            .with(limits);
    NoteReader reader = new NoteReader(options, new Folder(List.of(), List.of()), diagnostics);
    long start = ThreadClock.CPU.getAsLong();
    Note note = reader.read("a.md", text.getBytes(StandardCharsets.UTF_8));
    long end = ThreadClock.CPU.getAsLong();
    return new Cost(
        looks.get(),
        end - start,
        Outline.html(note).length(),
        diagnostics.sorted().stream().map(one -> one.problem().code()).distinct().toList());
  }
}
