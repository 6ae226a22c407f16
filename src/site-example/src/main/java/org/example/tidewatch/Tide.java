package org.example.tidewatch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The tide of one harbour.
 *
 * @param mean the mean level in metres above the chart's zero
 * @param constituents the waves that are added to it
 */
public record Tide(double mean, List<Constituent> constituents) {

  private static final Duration STEP = Duration.ofMinutes(1);

  public Tide {
    constituents = List.copyOf(constituents);
  }

  /** The height of the water in metres above the chart's zero. */
  public double heightAt(Instant moment) {
    double hours = moment.getEpochSecond() / 3600.0;
    return mean + constituents.stream().mapToDouble(c -> c.heightAfter(hours)).sum();
  }

  /**
   * The first high water after a moment, to the minute.
   *
   * @throws IllegalStateException if the water does not turn within two days
   */
  public Instant nextHighWater(Instant moment) {
    Instant end = moment.plus(Duration.ofDays(2));
    boolean rising = false;
    for (Instant now = moment; now.isBefore(end); now = now.plus(STEP)) {
      boolean risesNow = heightAt(now.plus(STEP)) > heightAt(now);
      if (rising && !risesNow) {
        return now;
      }
      rising = risesNow;
    }
    throw new IllegalStateException("the water does not turn within two days");
  }
}
