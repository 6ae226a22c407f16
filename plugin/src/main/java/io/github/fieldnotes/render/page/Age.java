package io.github.fieldnotes.render.page;

import io.github.fieldnotes.model.NoteDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * The time between two dates, in the smallest unit that both are known to.
 *
 * @param days the days between the first days of both, by which ages are compared; not negative
 * @param unit {@code days}, {@code months} or {@code years}: the message that counts them
 * @param count how many of the unit; not negative
 */
record Age(int days, String unit, int count) {

  static Age between(NoteDate from, NoteDate to) {
    int days = between(ChronoUnit.DAYS, from, to);
    NoteDate.Precision precision =
        Stream.of(from.precision(), to.precision())
            .min(NoteDate.Precision::compareTo)
            .orElseThrow();
    return switch (precision) {
      case DAY -> new Age(days, "days", days);
      case MONTH -> new Age(days, "months", between(ChronoUnit.MONTHS, from, to));
      case YEAR -> new Age(days, "years", to.year() < from.year() ? 0 : to.year() - from.year());
    };
  }

  private static int between(ChronoUnit unit, NoteDate from, NoteDate to) {
    return Math.max(0, (int) unit.between(from.first(), to.first()));
  }
}
