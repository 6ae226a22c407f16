package io.github.fieldnotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** How long the stages of a run took, one after the other. For one thread. */
public final class StageTimes {

  private final LongSupplier clock;
  private final List<Stage> stages = new ArrayList<>();
  private long begun;

  /**
   * A stage that is over.
   *
   * @param what was done: {@code read 1,000 notes}
   */
  private record Stage(String what, long nanoseconds) {

    String text() {
      return String.format(Locale.ROOT, "%s %.1f s", what, nanoseconds / 1e9);
    }
  }

  /**
   * Begins the first stage.
   *
   * @param clock nanoseconds from some moment on
   */
  public StageTimes(LongSupplier clock) {
    this.clock = clock;
    this.begun = clock.getAsLong();
  }

  /**
   * Ends a stage, and begins the next.
   *
   * @param things in the plural: {@code notes}
   */
  public void end(String verb, int number, String things) {
    long now = clock.getAsLong();
    String counted = number == 1 ? things.substring(0, things.length() - 1) : things;
    stages.add(
        new Stage(String.format(Locale.ROOT, "%s %,d %s", verb, number, counted), now - begun));
    begun = now;
  }

  /** Ends a stage in which not all had to be done. */
  public void end(String verb, int done, int all, String things) {
    if (done == all) {
      end(verb, all, things);
    } else {
      end(String.format(Locale.ROOT, "%s %,d of", verb, done), all, things);
    }
  }

  /** Seconds of all stages together. */
  public double seconds() {
    return stages.stream().mapToLong(Stage::nanoseconds).sum() / 1e9;
  }

  /** All stages in words. */
  public String text() {
    return String.join(", ", stages.stream().map(Stage::text).toList());
  }
}
