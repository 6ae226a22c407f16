package io.github.fieldnotes.read.date;

import io.github.fieldnotes.model.NoteDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the date in the path of a note.
 *
 * <p>Folders are read from the outermost to the file itself. Each name adds to what is known:
 * {@code 2023/march/07-sync} is a year, then a month of it, then a day of that. A name that
 * contradicts the folders around it wins, so that the name of the file has the last word.
 */
public final class PathDates {

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:\\d{4}[-_.]\\d{2}[-_.]\\d{2}|\\d{4}([-_ ])\\d{1,2}\\1\\d{1,2}|(?:19|20)\\d{6})"
              + "(?!\\d)[-_.\\s]*");
  private static final Pattern TWO_DIGITS = Pattern.compile("\\d{2}");
  private static final Pattern DAY = Pattern.compile("(?:\\d{2}(?=[-_ ]|$)|\\d$).*");
  private static final int MONTHS = 12;
  private static final int CENTURY = 100;

  private PathDates() {}

  /**
   * The date in a path, as far as it says one.
   *
   * @param path below the notes folder, without extension
   */
  public static Optional<NoteDate> in(String path) {
    DateParts known = DateParts.NONE;
    // whether the folder right above named the month
    boolean inMonth = false;
    for (String name : path.split("/")) {
      DateParts next = with(name, known, inMonth);
      inMonth = next.month() > 0 && next.day() == 0 && !next.equals(known);
      known = next;
    }
    return known.date();
  }

  private static DateParts with(String name, DateParts known, boolean inMonth) {
    Optional<DateParts> said = NameDates.in(name);
    if (said.isPresent()) {
      return joined(said.get(), known);
    }
    if (known.year() > 0) {
      Optional<NameDates.ShortYear> short2 = NameDates.shortYear(name);
      if (short2.isPresent() && short2.get().year() == known.year() % CENTURY) {
        return short2.get().in(known).orElse(known);
      }
      return numbered(name, known, inMonth);
    }
    return known;
  }

  private static DateParts joined(DateParts said, DateParts known) {
    if (said.year() == 0) {
      boolean same = said.day() == 0 && said.month() == known.month();
      return same ? known : said.in(known.year()).filter(d -> d.year() > 0).orElse(known);
    }
    return said.covers(known) ? known : said;
  }

  /** {@code 2021/11}, {@code 2021/11/16-notes}: numbers that only their folders explain. */
  private static DateParts numbered(String name, DateParts known, boolean inMonth) {
    if (known.month() == 0 && TWO_DIGITS.matcher(name).matches()) {
      int month = Integer.parseInt(name);
      return month >= 1 && month <= MONTHS ? new DateParts(known.year(), month, 0) : known;
    }
    if (inMonth && DAY.matcher(name).matches()) {
      int end = name.length() > 1 && Character.isDigit(name.charAt(1)) ? 2 : 1;
      int day = Integer.parseInt(name.substring(0, end));
      return day == 0 ? known : DateParts.of(known.year(), known.month(), day).orElse(known);
    }
    return known;
  }

  /** A name without the date at its beginning. */
  public static String withoutDate(String name) {
    return LEADING.matcher(name).replaceFirst("");
  }
}
