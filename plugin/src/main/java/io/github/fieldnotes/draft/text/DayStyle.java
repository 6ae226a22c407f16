package io.github.fieldnotes.draft.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to write a day: {@code 2026-05-12}, {@code 20260512}, {@code 12.05.2026}, {@code 12 May
 * 2026}, {@code May 12, 2026}.
 *
 * @param pattern of {@link DateTimeFormatter}, with English names
 */
public record DayStyle(String pattern) {

  /** The day as data files have it. */
  public static final DayStyle ISO = new DayStyle("yyyy-MM-dd");

  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?"
          + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
  private static final int MAY = 3;

  /** A form of a day, and the style of a match. */
  private record Form(Pattern found, Function<MatchResult, String> style) {}

  private static final List<Form> FORMS =
      List.of(
          form(
              "(?<!\\d)\\d{4}([-/._])(\\d{1,2})\\1(\\d{1,2})(?!\\d)",
              m -> "yyyy" + m.group(1) + month(m.group(2)) + m.group(1) + day(m.group(3))),
          form("(?<!\\d)(?:19|20)\\d{2}(?:0\\d|1[0-2])(?:[0-2]\\d|3[01])(?!\\d)", m -> "yyyyMMdd"),
          form(
              "(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.\\d{4}(?!\\d)",
              m -> day(m.group(1)) + "." + month(m.group(2)) + ".yyyy"),
          form(
              "(?<!\\d)(\\d{1,2}) " + MONTH + " \\d{4}(?!\\d)",
              m -> day(m.group(1)) + " " + name(m.group(2)) + " yyyy"),
          form(
              "\\b" + MONTH + " (\\d{1,2})(,?) \\d{4}(?!\\d)",
              m -> name(m.group(1)) + " " + day(m.group(2)) + m.group(3) + " yyyy"));

  /**
   * A day in a text.
   *
   * @param start the 0-based index of its first character
   * @param end the index after its last character
   */
  public record Found(int start, int end, DayStyle style) {}

  private static Form form(String pattern, Function<MatchResult, String> style) {
    return new Form(Pattern.compile(pattern), style);
  }

  /** The first day in a text, by the order of the styles. */
  public static Optional<Found> in(String text) {
    for (Form form : FORMS) {
      Matcher matcher = form.found().matcher(text);
      if (matcher.find()) {
        DayStyle style = new DayStyle(form.style().apply(matcher.toMatchResult()));
        return Optional.of(new Found(matcher.start(), matcher.end(), style));
      }
    }
    return Optional.empty();
  }

  /** The text with its first day replaced by another; unchanged if it has none. */
  public static String replace(String text, LocalDate day) {
    return in(text)
        .map(f -> text.substring(0, f.start()) + f.style().of(day) + text.substring(f.end()))
        .orElse(text);
  }

  /** Whether a text is a day and nothing else, apart from quotes. */
  public static boolean is(String text) {
    String bare = text.strip().replaceAll("^[\"'`]|[\"'`]$", "");
    return in(bare).filter(f -> f.start() == 0 && f.end() == bare.length()).isPresent();
  }

  /** A day in this style. */
  public String of(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }

  private static String month(String written) {
    return written.length() > 1 ? "MM" : "M";
  }

  private static String day(String written) {
    return written.length() > 1 ? "dd" : "d";
  }

  private static String name(String written) {
    return written.length() > MAY || written.equals("May") ? "MMMM" : "MMM";
  }
}
