package io.github.fieldnotes.read.date;

import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.read.source.Whitespace;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parses dates as people write them: in digits or with the name of a month in a built-in language,
 * of a day, several days, a month or a year. A day stays as written: a time or an offset beside it
 * does not shift it.
 */
public final class DateText {

  private static final Pattern LEADING =
      Pattern.compile(
          "(?iU)(?:the |on |am |le )?(?:" + MonthNames.WEEKDAY + "\\b[.,]* )?(?:the |den |dem )?");
  private static final Pattern ONLY_YEAR = Pattern.compile("((?:19|20)\\d{2})(?![-/.:]?\\d)");
  private static final Pattern YEAR_AT_EDGE =
      Pattern.compile("^((?:199|20\\d)\\d)(?= \\p{L})|(?<=[ (’'])((?:199|20\\d)\\d)(?=\\)?$)");

  /** Digits, or words, that are a date whatever stands before them. */
  private static final Pattern EXACT = Pattern.compile("\\d{4}[-./]\\d{2}[-./]\\d{2}|\\p{L}{3}|日");

  private static final Pattern VERSION = Pattern.compile("\\d{4}\\.\\d{1,2}\\.\\d");

  private static final Pattern ALONE = Pattern.compile(" ?(?:[,|·–—(（@-].*|\\d{1,2}[:.]\\d{2}.*)?");
  private static final int LONGEST_ALONE = 60;

  /** Longer than any date with what stands beside it; limits what looking for one costs. */
  private static final int LONGEST = 160;

  private DateText() {}

  /** Parses a text that begins with a date; its year must be written. */
  public static Optional<NoteDate> parse(String text) {
    return parse(text, 0);
  }

  /**
   * Parses a text that begins with a date. A time, a place or a remark may follow a day, but no
   * words a month or a year, which would be a sentence.
   *
   * @param year the year of a date that is written without one, or 0 if it is not known
   */
  public static Optional<NoteDate> parse(String text, int year) {
    String folded = folded(text);
    return leading(folded).or(() -> withoutYear(folded, year)).flatMap(date -> date.in(year));
  }

  /** Whether a line is a day, or several, with at most a time or a place behind a separator. */
  public static boolean isDayAlone(String line) {
    String text = folded(line);
    if (text.length() > LONGEST_ALONE) {
      return false;
    }
    for (DateForm form : DateForm.DAYS) {
      Matcher found = form.pattern().matcher(text);
      if (found.lookingAt()) {
        return ALONE.matcher(text.substring(found.end())).matches();
      }
    }
    return false;
  }

  /** Whether a text begins with a date whose day and month could be swapped: {@code 4/5/2026}. */
  public static boolean isAmbiguous(String text) {
    return leading(folded(text)).filter(WrittenDate::isAmbiguous).isPresent();
  }

  /**
   * The date in a title, wherever it stands: a day, a month with its year, or a year at the
   * beginning or the end.
   */
  public static Optional<NoteDate> in(String title) {
    String text = shortened(Whitespace.fold(title));
    if (text.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    return Stream.concat(DateForm.DAYS.stream(), DateForm.MONTHS_OF_YEARS.stream())
        .flatMap(form -> found(form, text).stream())
        .filter(date -> !date.isAmbiguous())
        .findFirst()
        .flatMap(date -> date.in(0))
        .or(() -> yearAtEdge(text));
  }

  private static Optional<WrittenDate> leading(String text) {
    return first(DateForm.DAYS, text, false)
        .or(() -> first(DateForm.MONTHS_OF_YEARS, text, true))
        .or(
            () -> {
              Matcher year = ONLY_YEAR.matcher(text);
              return year.lookingAt() && isNoSentence(text, year.end())
                  ? WrittenDate.of(DateParts.of(year.group(1), "0", "0"))
                  : Optional.empty();
            });
  }

  private static Optional<WrittenDate> withoutYear(String text, int year) {
    return year == 0 ? Optional.empty() : first(DateForm.DAYS_WITHOUT_YEAR, text, true);
  }

  private static Optional<WrittenDate> first(List<DateForm> forms, String text, boolean alone) {
    for (DateForm form : forms) {
      Matcher found = form.pattern().matcher(text);
      if (found.lookingAt() && !(alone && !isNoSentence(text, found.end()))) {
        Optional<WrittenDate> date = form.reading().apply(found);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a text says no more, apart from what stands in brackets, or is a time. */
  private static boolean isNoSentence(String text, int from) {
    String rest = text.substring(from).strip();
    return rest.isEmpty() || !Character.isLetter(rest.codePointAt(0)) && !hasWords(rest);
  }

  private static boolean hasWords(String rest) {
    return !"(,;|·–—-@".contains(rest.substring(0, 1))
        && rest.codePoints().anyMatch(Character::isLetter);
  }

  private static Optional<WrittenDate> found(DateForm form, String text) {
    Matcher found = form.pattern().matcher(text);
    while (found.find()) {
      if (EXACT.matcher(found.group()).find() || !isVersion(text, found)) {
        Optional<WrittenDate> date = form.reading().apply(found);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether digits count something else: {@code 2026.5.4}, {@code release 2026-05}. */
  private static boolean isVersion(String text, Matcher found) {
    return VERSION.matcher(found.group()).lookingAt() || NameDates.isNumbered(text, found.start());
  }

  private static Optional<NoteDate> yearAtEdge(String text) {
    Matcher found = YEAR_AT_EDGE.matcher(text);
    while (found.find()) {
      if (!NameDates.isNumbered(text, found.start())) {
        String year = found.group(1) == null ? found.group(2) : found.group(1);
        return Optional.of(NoteDate.ofYear(Integer.parseInt(year)));
      }
    }
    return Optional.empty();
  }

  private static String folded(String text) {
    String folded = shortened(Whitespace.fold(text));
    Matcher leading = LEADING.matcher(folded);
    return leading.lookingAt() ? folded.substring(leading.end()) : folded;
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
