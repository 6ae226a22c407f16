package io.github.fieldnotes.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;

/**
 * A date that is known to the day, the month or the year. Immutable.
 *
 * <p>A date covers the days from the first to the last: a single day, the days of a conference, a
 * month or a year. Dates are ordered as their ISO 8601 texts are, so that {@code 2026} comes before
 * {@code 2026-05}, and that before {@code 2026-05-01}.
 *
 * @param first the first day that the date covers
 * @param last the last day that the date covers, not before the first
 * @param precision the smallest part that is known
 * @param origin what the date is that of
 */
public record NoteDate(LocalDate first, LocalDate last, Precision precision, Origin origin)
    implements Comparable<NoteDate> {

  private static final Comparator<NoteDate> ORDER =
      Comparator.comparing(NoteDate::first)
          .thenComparing(NoteDate::precision)
          .thenComparing(NoteDate::last)
          .thenComparing(NoteDate::origin);

  /** The smallest part of a date that is known, coarsest first. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY
  }

  /** What a date is that of. */
  public enum Origin {
    /** What the note is about: somebody wrote it into the note or the path of its file. */
    WRITTEN,
    /** The note's file: on this day, version control got it. */
    ADDED
  }

  public NoteDate {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  /** A single day. */
  public static NoteDate of(LocalDate day) {
    return new NoteDate(day, day, Precision.DAY, Origin.WRITTEN);
  }

  /** The day on which version control got the file of a note that has no date of its own. */
  public static NoteDate added(LocalDate day) {
    return new NoteDate(day, day, Precision.DAY, Origin.ADDED);
  }

  /** Several days, such as those of a conference. */
  public static NoteDate of(LocalDate first, LocalDate last) {
    return new NoteDate(first, last, Precision.DAY, Origin.WRITTEN);
  }

  /** A month. */
  public static NoteDate of(YearMonth month) {
    return new NoteDate(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, Origin.WRITTEN);
  }

  /** A year of the common era. */
  public static NoteDate ofYear(int year) {
    return new NoteDate(
        LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, Origin.WRITTEN);
  }

  /** Whether nobody wrote the date, but version control knows it. */
  public boolean isAdded() {
    return origin == Origin.ADDED;
  }

  public int year() {
    return first.getYear();
  }

  /** Whether the day is known; only then is the first day one that somebody wrote. */
  public boolean isDay() {
    return precision == Precision.DAY;
  }

  /** Whether the date covers several days, each of them known. */
  public boolean isRange() {
    return isDay() && !first.equals(last);
  }

  /** Whether all days of another date are among those of this one. */
  public boolean covers(NoteDate other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  @Override
  public int compareTo(NoteDate other) {
    return ORDER.compare(this, other);
  }

  /**
   * The date in ISO 8601, as far as it is known: {@code 2026-05-12}, {@code 2026-05} or {@code
   * 2026}; of several days, the first.
   */
  @Override
  public String toString() {
    return switch (precision) {
      case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
      case MONTH -> YearMonth.from(first).toString();
      case DAY -> first.toString();
    };
  }
}
