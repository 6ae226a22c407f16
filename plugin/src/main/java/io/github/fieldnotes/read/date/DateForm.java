package io.github.fieldnotes.read.date;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A way to write a date.
 *
 * @param pattern the text of the date; finds it anywhere
 * @param reading what a match says; empty if it is no date of any year
 */
record DateForm(Pattern pattern, Function<MatchResult, Optional<WrittenDate>> reading) {

  private static final String BEFORE = "(?<![\\p{L}\\d./-])";
  private static final String BEHIND = "(?![\\p{L}\\d])";
  private static final String YEAR = "(\\d{4})";
  private static final String MONTH = "(" + MonthNames.ANY + ")\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|er|\\.)?";
  private static final String TO = " ?(?:[-–—/&]|\\.\\.|to|through|until|till|bis|au|and|und|et) ?";

  /** What stands behind a number that is a time of day. */
  private static final String NO_TIME = "(?![\\d:.]| ?(?:h|am|pm|uhr)\\b)";

  private static final int MONTHS = 12;

  /** Days and ranges of days with their year. */
  static final List<DateForm> DAYS =
      List.of(
          of(
              YEAR
                  + "([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)"
                  + "(?:"
                  + TO
                  + "(?:"
                  + YEAR
                  + "\\2(\\d{1,2})\\2)?(\\d{1,2})"
                  + NO_TIME
                  + ")?",
              DateForm::iso),
          of(
              MONTH + " ?" + DAY + "(?:" + TO + "(?:" + MONTH + " ?)?" + DAY + ")?,? " + YEAR
                  + BEHIND,
              m -> span(m.group(5), m.group(1), m.group(2), m.group(3), m.group(4))),
          of(
              DAY
                  + "(?:[ -]?"
                  + MONTH
                  + ")?(?:"
                  + TO
                  + DAY
                  + ")?(?: of| de)?[ -]?"
                  + MONTH
                  + "(?:,| de| del)?[ -]"
                  + YEAR
                  + BEHIND,
              m -> {
                String first = m.group(2) == null ? m.group(4) : m.group(2);
                return span(m.group(5), first, m.group(1), m.group(4), m.group(3));
              }),
          of(
              YEAR + "[- ]" + MONTH + "[- ]" + DAY + BEHIND,
              m -> span(m.group(1), m.group(2), m.group(3), null, null)),
          of("(\\d{1,2})([./-])(\\d{1,2})\\2" + YEAR + BEHIND + "(?!\\.\\d)", DateForm::yearLast),
          of(
              YEAR + " ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日",
              m -> WrittenDate.of(DateParts.of(m.group(1), m.group(2), m.group(3)))));

  /** Months with their year. */
  static final List<DateForm> MONTHS_OF_YEARS =
      List.of(
          of(MONTH + ",? " + YEAR + BEHIND, m -> span(m.group(2), m.group(1), "0", null, null)),
          of(YEAR + " " + MONTH + BEHIND, m -> span(m.group(1), m.group(2), "0", null, null)),
          of(YEAR + "[-/](\\d{2})(?![-/.\\p{L}\\d])", DateForm::yearMonth),
          of(YEAR + " ?年 ?(\\d{1,2}) ?月", DateForm::yearMonth));

  /** Days without a year, which only the path of the file can give. */
  static final List<DateForm> DAYS_WITHOUT_YEAR =
      List.of(
          of(
              MONTH + " " + DAY + "(?:" + TO + "(?:" + MONTH + " ?)?" + DAY + ")?" + BEHIND,
              m -> span("0", m.group(1), m.group(2), m.group(3), m.group(4))),
          of(
              DAY + "(?:" + TO + DAY + ")?(?: of)? ?" + MONTH + BEHIND,
              m -> span("0", m.group(3), m.group(1), m.group(3), m.group(2))));

  private static DateForm of(String pattern, Function<MatchResult, Optional<WrittenDate>> reading) {
    return new DateForm(Pattern.compile("(?iU)" + BEFORE + pattern), reading);
  }

  private static Optional<WrittenDate> iso(MatchResult found) {
    Optional<DateParts> first = DateParts.of(found.group(1), found.group(3), found.group(4));
    boolean whole = found.group(5) != null;
    Optional<DateParts> last =
        found.group(7) == null
            ? Optional.empty()
            : DateParts.of(found.group(whole ? 5 : 1), found.group(whole ? 6 : 3), found.group(7));
    return WrittenDate.of(first.filter(parts -> parts.day() > 0), last);
  }

  /** With dots the day stands first; else, if day and month can be swapped, the year is known. */
  private static Optional<WrittenDate> yearLast(MatchResult found) {
    int first = Integer.parseInt(found.group(1));
    int second = Integer.parseInt(found.group(3));
    int year = Integer.parseInt(found.group(4));
    if (first == 0 || second == 0) {
      return Optional.empty();
    }
    if (first > MONTHS || found.group(2).equals(".")) {
      return WrittenDate.of(DateParts.of(year, second, first));
    }
    return second > MONTHS || first == second
        ? WrittenDate.of(DateParts.of(year, first, second))
        : Optional.of(WrittenDate.ambiguous(year));
  }

  private static Optional<WrittenDate> yearMonth(MatchResult found) {
    return WrittenDate.of(
        DateParts.of(found.group(1), found.group(2), "0").filter(parts -> parts.month() > 0));
  }

  /** A day, or with the last two several; a month without a day if the day is 0. */
  private static Optional<WrittenDate> span(
      String year, String month, String day, String lastMonth, String lastDay) {
    String number = Integer.toString(MonthNames.month(month));
    Optional<DateParts> last =
        lastDay == null
            ? Optional.empty()
            : DateParts.of(
                year,
                lastMonth == null ? number : Integer.toString(MonthNames.month(lastMonth)),
                lastDay);
    return WrittenDate.of(DateParts.of(year, number, day), last);
  }
}
