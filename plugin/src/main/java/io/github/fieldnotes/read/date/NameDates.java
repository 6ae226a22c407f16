package io.github.fieldnotes.read.date;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what one name of a file or folder says of a date; the year can be missing. */
final class NameDates {

  private static final String YEAR = "((?:199|20\\d)\\d)";
  private static final String SEPARATOR = "[-_. ]";
  private static final String BEFORE = "(?<![\\p{L}\\d.])";
  private static final String BEHIND = "(?![\\p{L}\\d])";
  private static final String MONTH = "(" + MonthNames.ANY + ")";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

  private static final Pattern PADDED =
      Pattern.compile("(?<!\\d)(\\d{4})" + SEPARATOR + "(\\d{2})" + SEPARATOR + "(\\d{2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)" + YEAR + "(\\d{2})(\\d{2})(?!\\d)");

  /** Jekyll, "Posts": the numbers in a post's name need no leading zeros. */
  private static final Pattern UNPADDED =
      Pattern.compile(
          BEFORE + YEAR + "([-_ ])(\\d{1,2})\\2(\\d{1,2})(?![\\d.]|[-_ ]\\d{1,2}(?!\\d))");

  private static final Pattern YEAR_LAST =
      Pattern.compile(BEFORE + "(\\d{1,2})([-_. ])(\\d{1,2})\\2" + YEAR + BEHIND);
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?:^|.*[\\p{L}][-_ ])(\\d{1,2})([-_.])(\\d{1,2})\\2(\\d{2})(?:[-_ ]\\D.*)?");
  private static final Pattern YEAR_MONTH =
      Pattern.compile(BEFORE + YEAR + "[-_](\\d{2})(?![\\d.]|[-_ ]\\d{1,2}(?!\\d))");
  private static final Pattern YEAR_NAME =
      worded(YEAR + SEPARATOR + "+" + MONTH + "(?:" + SEPARATOR + "+" + DAY + ")?");
  private static final Pattern NAME_DAY =
      worded(MONTH + SEPARATOR + "*" + DAY + "(?:,?" + SEPARATOR + "+" + YEAR + ")?");
  private static final Pattern DAY_NAME =
      worded(DAY + SEPARATOR + "*" + MONTH + "(?:,?" + SEPARATOR + "+" + YEAR + ")?");
  private static final Pattern NAME_YEAR = worded(MONTH + ",?" + SEPARATOR + "*" + YEAR);
  private static final Pattern MONTH_DAY =
      Pattern.compile("^(\\d{2})[-_](\\d{2})(?=[-_ ]\\D|$)|(?<=\\p{L}[-_ ])(\\d{2})[-_](\\d{2})$");
  private static final Pattern NAME_ALONE =
      Pattern.compile(
          "(?iU)(?:\\d{1,2}[-_ ])?" + MONTH + "|" + MONTH + "[-_ ]\\D*|\\D*[-_ ]" + MONTH);
  private static final Pattern YEAR_ALONE =
      Pattern.compile("(?:^|(?<=[^\\p{L}\\d.]))" + YEAR + "(?=[^\\p{L}\\d.]|$)(?![-_ ]\\d)");

  /** {@code KubeCon2017}, {@code conf-2018-berlin}: a year behind what is an event by its name. */
  private static final Pattern EVENT_YEAR =
      Pattern.compile(
          "(?i).*(?:conf|con|camp|days?|summit|fest|world|expo|meetup)[-_ ]?"
              + YEAR
              + "(?:[-_ ].*)?");

  /** Words whose number is not a year, or not one in which anything was written. */
  private static final Set<String> NUMBERED =
      Set.of(
          """
          rfc rfcs port ports bug bugs issue issues ticket tickets pr prs pull cve cwe iso din iec
          ieee ansi en jsr jep pep adr adrs dr decision record release releases version versions
          ver v rel schema draft json sdk jdk java server windows win office sql studio vs exchange sharepoint
          es ecmascript cpp cobol fortran vision edition ed error code http status line lines page
          pages room model section chapter figure table item no nr num number id sprint step part
          """
              .strip()
              .split("\\s+"));

  private static final int MONTHS = 12;

  private NameDates() {}

  /**
   * A date with a year of two digits, which counts only where a folder confirms the year.
   *
   * @param year from 0 to 99
   */
  record ShortYear(int first, int second, int year) {

    /** The date in a known year; month and day stand in the American order if both are possible. */
    Optional<DateParts> in(DateParts known) {
      boolean dayFirst =
          first > MONTHS || (known.month() > 0 && known.month() == second && second != first);
      return dayFirst
          ? DateParts.of(known.year(), second, first)
          : DateParts.of(known.year(), first, second);
    }
  }

  /** What a name says of a date; empty if nothing. */
  static Optional<DateParts> in(String name) {
    return first(PADDED, name, NameDates::inOrder)
        .or(() -> first(COMPACT, name, NameDates::inOrder))
        .or(() -> unpadded(name))
        .or(() -> first(YEAR_LAST, name, NameDates::yearLast))
        .or(() -> first(YEAR_NAME, name, m -> worded(m.group(1), m.group(2), m.group(3))))
        .or(() -> first(NAME_DAY, name, m -> worded(m.group(3), m.group(1), m.group(2))))
        .or(() -> first(DAY_NAME, name, NameDates::dayName))
        .or(() -> first(NAME_YEAR, name, NameDates::nameYear))
        .or(() -> yearMonth(name))
        .or(() -> first(MONTH_DAY, name, NameDates::monthDay))
        .or(() -> nameAlone(name))
        .or(() -> year(name));
  }

  private static Optional<DateParts> inOrder(MatchResult found) {
    return DateParts.of(found.group(1), found.group(2), found.group(3))
        .filter(parts -> parts.day() > 0);
  }

  /** A date in a name whose year has two digits: {@code 3-6-19}. */
  static Optional<ShortYear> shortYear(String name) {
    Matcher found = SHORT_YEAR.matcher(name);
    return found.matches()
        ? Optional.of(
            new ShortYear(
                Integer.parseInt(found.group(1)),
                Integer.parseInt(found.group(3)),
                Integer.parseInt(found.group(4))))
        : Optional.empty();
  }

  private static Optional<DateParts> unpadded(String name) {
    Matcher found = UNPADDED.matcher(name);
    return found.find() && !isNumbered(name, found.start())
        ? DateParts.of(found.group(1), found.group(3), found.group(4))
        : Optional.empty();
  }

  /** Day or month first: if both are possible, no more than the year is known. */
  private static Optional<DateParts> yearLast(MatchResult found) {
    int first = Integer.parseInt(found.group(1));
    int second = Integer.parseInt(found.group(3));
    int year = Integer.parseInt(found.group(4));
    if (first > MONTHS || found.group(2).equals(".")) {
      return DateParts.of(year, second, first);
    }
    return second > MONTHS || first == second
        ? DateParts.of(year, first, second)
        : DateParts.of(year, 0, 0);
  }

  private static Optional<DateParts> worded(String year, String month, String day) {
    return DateParts.of(
        year == null ? 0 : Integer.parseInt(year),
        MonthNames.month(month),
        day == null ? 0 : Integer.parseInt(day));
  }

  /** {@code 09-september} is how folders of months are kept in order. */
  private static Optional<DateParts> dayName(MatchResult found) {
    boolean ofMonth =
        found.group(3) == null
            && Integer.parseInt(found.group(1)) == MonthNames.month(found.group(2));
    return worded(found.group(3), found.group(2), ofMonth ? null : found.group(1));
  }

  /** The French name of March is a planet, too: {@code mars-2020-rover}. */
  private static Optional<DateParts> nameYear(MatchResult found) {
    return found.group(1).equalsIgnoreCase("mars")
        ? Optional.empty()
        : worded(found.group(2), found.group(1), null);
  }

  private static Optional<DateParts> yearMonth(String name) {
    Matcher found = YEAR_MONTH.matcher(name);
    return found.find() && !isNumbered(name, found.start())
        ? DateParts.of(found.group(1), found.group(2), "0").filter(parts -> parts.month() > 0)
        : Optional.empty();
  }

  private static Optional<DateParts> monthDay(MatchResult found) {
    int first = found.group(1) != null ? 1 : 3;
    return DateParts.of("0", found.group(first), found.group(first + 1))
        .filter(parts -> parts.day() > 0);
  }

  private static Optional<DateParts> nameAlone(String name) {
    Matcher found = NAME_ALONE.matcher(name);
    if (!found.matches()) {
      return Optional.empty();
    }
    boolean alone = found.group(1) != null;
    String month = alone ? found.group(1) : found.group(found.group(2) != null ? 2 : 3);
    return alone || MonthNames.isUnmistakable(month) ? worded(null, month, null) : Optional.empty();
  }

  private static Optional<DateParts> year(String name) {
    Matcher found = YEAR_ALONE.matcher(name);
    while (found.find()) {
      boolean atEdge = found.start() == 0 || found.end() == name.length();
      if (atEdge && !isNumbered(name, found.start())) {
        return DateParts.of(found.group(1), "0", "0");
      }
    }
    Matcher event = EVENT_YEAR.matcher(name);
    return event.matches() ? DateParts.of(event.group(1), "0", "0") : Optional.empty();
  }

  /** Whether the word before a number says that it counts something else. */
  static boolean isNumbered(String name, int start) {
    int end = start;
    while (end > 0 && !Character.isLetterOrDigit(name.charAt(end - 1))) {
      end--;
    }
    int begin = end;
    while (begin > 0 && Character.isLetter(name.charAt(begin - 1))) {
      begin--;
    }
    return end > begin && NUMBERED.contains(name.substring(begin, end).toLowerCase(Locale.ROOT));
  }

  private static Optional<DateParts> first(
      Pattern pattern, String name, Function<MatchResult, Optional<DateParts>> parts) {
    Matcher found = pattern.matcher(name);
    while (found.find()) {
      Optional<DateParts> date = parts.apply(found);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Pattern worded(String pattern) {
    return Pattern.compile("(?iU)" + BEFORE + pattern + BEHIND);
  }
}
