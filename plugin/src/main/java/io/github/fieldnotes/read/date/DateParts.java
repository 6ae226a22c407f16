package io.github.fieldnotes.read.date;

import io.github.fieldnotes.model.NoteDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The parts of a date that are known so far.
 *
 * @param year from 1 to 9999, or 0 if it is not known
 * @param month from 1 to 12, or 0 if it is not known
 * @param day from 1 to 31, or 0 if it is not known
 */
record DateParts(int year, int month, int day) {

  static final DateParts NONE = new DateParts(0, 0, 0);

  private static final int LEAP_YEAR = 2_000;
  private static final int LAST_YEAR = 9_999;
  private static final int MONTHS = 12;

  /** Creates parts from digits; empty if they are no date of any year. */
  static Optional<DateParts> of(int year, int month, int day) {
    boolean valid =
        year >= 0
            && year <= LAST_YEAR
            && month >= 0
            && month <= MONTHS
            && day >= 0
            && (day == 0
                || (month > 0
                    && day <= YearMonth.of(year == 0 ? LEAP_YEAR : year, month).lengthOfMonth()));
    return valid ? Optional.of(new DateParts(year, month, day)) : Optional.empty();
  }

  static Optional<DateParts> of(String year, String month, String day) {
    return of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  /** The same month and day in a year, unless the year is known already. */
  Optional<DateParts> in(int other) {
    return year > 0 ? Optional.of(this) : of(other, month, day);
  }

  /** Whether all that is known here is known there, and says the same. */
  boolean covers(DateParts other) {
    return (year == 0 || year == other.year)
        && (month == 0 || month == other.month)
        && (day == 0 || day == other.day);
  }

  /** The date; empty without a year. */
  Optional<NoteDate> date() {
    if (year == 0) {
      return Optional.empty();
    }
    if (month == 0) {
      return Optional.of(NoteDate.ofYear(year));
    }
    return Optional.of(
        day == 0
            ? NoteDate.of(YearMonth.of(year, month))
            : NoteDate.of(LocalDate.of(year, month, day)));
  }
}
