package io.github.fieldnotes.read.date;

import io.github.fieldnotes.model.NoteDate;
import java.util.Optional;

/**
 * A date as it is written.
 *
 * @param first what is known of its first day
 * @param last what is known of its last day; the same as the first unless there are several
 * @param isAmbiguous whether day and month could be swapped, so that only the year is known
 */
record WrittenDate(DateParts first, DateParts last, boolean isAmbiguous) {

  static Optional<WrittenDate> of(Optional<DateParts> parts) {
    return of(parts, Optional.empty());
  }

  static Optional<WrittenDate> of(Optional<DateParts> first, Optional<DateParts> last) {
    return first.map(known -> new WrittenDate(known, last.orElse(known), false));
  }

  /** A date of which only the year is certain. */
  static WrittenDate ambiguous(int year) {
    DateParts known = new DateParts(year, 0, 0);
    return new WrittenDate(known, known, true);
  }

  /**
   * The date; empty if its year is not known.
   *
   * @param year the year of a date without one, or 0
   */
  Optional<NoteDate> in(int year) {
    Optional<NoteDate> begin = first.in(year).flatMap(DateParts::date);
    Optional<NoteDate> end = last.in(year).flatMap(DateParts::date);
    return begin.map(
        date ->
            end.filter(other -> date.isDay() && other.isDay())
                .filter(other -> !other.first().isBefore(date.first()))
                .map(other -> NoteDate.of(date.first(), other.first()))
                .orElse(date));
  }
}
