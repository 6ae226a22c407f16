package io.github.fieldnotes.check.report;

import io.github.fieldnotes.diag.Lowering;
import io.github.fieldnotes.diag.Severities;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What makes a check report less, or more, than by default.
 *
 * @param severities the severities configured in the POM and in {@code fieldnotes.yml}
 * @param lowered the entries in {@code fieldnotes.yml} that make the check report less
 * @param since what has been added since another revision; empty if not requested
 */
public record Leniency(Severities severities, List<Lowering> lowered, Optional<Since> since) {

  /** All problems are reported with their default severities. */
  public static final Leniency NONE =
      new Leniency(new Severities(Map.of()), List.of(), Optional.empty());

  public Leniency {
    lowered = List.copyOf(lowered);
  }

  /**
   * What another revision does not have.
   *
   * @param revision the name that the user gave
   * @param baseline the lines of the baseline, sorted
   * @param lowered the entries in {@code fieldnotes.yml} that make the check report less
   */
  public record Since(String revision, List<String> baseline, List<Lowering> lowered) {

    public Since {
      baseline = List.copyOf(baseline);
      lowered = List.copyOf(lowered);
    }

    /** Whether nothing has been added. */
    public boolean isNothing() {
      return baseline.isEmpty() && lowered.isEmpty();
    }
  }
}
