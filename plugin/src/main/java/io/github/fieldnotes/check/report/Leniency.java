package io.github.fieldnotes.check.report;

import io.github.fieldnotes.diag.Lowering;
import io.github.fieldnotes.diag.Severities;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What makes a check report less, or more, than it does to everybody.
 *
 * @param severities what the POM and the files beside the notes say of problems
 * @param lowered what in the files beside the notes makes it report less
 * @param since what has been added since another revision; empty when nobody asks
 */
public record Leniency(Severities severities, List<Lowering> lowered, Optional<Since> since) {

  /** All problems are reported as they are to everybody. */
  public static final Leniency NONE =
      new Leniency(new Severities(Map.of()), List.of(), Optional.empty());

  public Leniency {
    lowered = List.copyOf(lowered);
  }

  /**
   * What a revision does not have.
   *
   * @param revision as the user names it
   * @param baseline the lines of the baseline, sorted
   * @param lowered what in the files beside the notes makes the check report less
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
