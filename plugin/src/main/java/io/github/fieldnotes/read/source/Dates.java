package io.github.fieldnotes.read.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates. The day stays as written: a time or a zone offset beside it does not shift it. */
public final class Dates {

  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T\\s].*)?");
  private static final List<DateTimeFormatter> WORDED =
      List.of(
          worded("MMMM d uuuu"), worded("MMM d uuuu"), worded("d MMMM uuuu"), worded("d MMM uuuu"));

  private static final String SEPARATED = "(\\d{4})[-_.](\\d{2})[-_.](\\d{2})(?!\\d)";
  private static final Pattern IN_NAME =
      Pattern.compile("(?<!\\d)" + SEPARATED + "|^(\\d{4})(\\d{2})(\\d{2})(?!\\d)");

  /** Jekyll, "Posts": the numbers in a post's name need no leading zeros. */
  private static final Pattern POST = Pattern.compile("^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:-|$)");

  private static final Pattern FIRST_IN_NAME =
      Pattern.compile(
          "^(?:\\d{4}[-_.]\\d{2}[-_.]\\d{2}|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{8})(?!\\d)[-_.\\s]*");
  private static final Pattern IN_FOLDERS =
      Pattern.compile("(?:^|/)(\\d{4})/(\\d{2})(?:/(\\d{2}))?(?=/|[-_.\\s]|$)");

  private Dates() {}

  /**
   * Parses a date as people write it: ISO 8601 with or without a time, or with an English month
   * name.
   */
  public static Optional<LocalDate> parse(String text) {
    Matcher numeric = NUMERIC.matcher(text.strip());
    if (numeric.matches()) {
      return day(numeric.group(1), numeric.group(3), numeric.group(4));
    }
    String words =
        text.strip()
            .replaceFirst("(?i)^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+", "")
            .replaceFirst("(?i)(\\d)(st|nd|rd|th)\\b", "$1")
            .replaceAll("[,.]", " ")
            .replaceAll("\\s+", " ")
            .strip();
    for (DateTimeFormatter format : WORDED) {
      try {
        // RFC 3339, and feeds, which follow it, allow only years of four digits
        return Optional.of(LocalDate.parse(words, format))
            .filter(day -> day.getYear() >= 0 && day.getYear() <= 9_999);
      } catch (DateTimeException e) {
        // Not in this format: try the next one. A text that fits none is not a date.
        continue;
      }
    }
    return Optional.empty();
  }

  /**
   * The date in a note's path: in the file name ({@code 2020-09-06-x}, {@code 2020-9-6-x}, {@code
   * 20200906-x}), else in the nearest folder name, else as nested folders; a month alone means its
   * first day.
   *
   * @param path below the notes folder, without extension
   */
  public static Optional<LocalDate> inPath(String path) {
    String[] parts = path.split("/");
    for (int i = parts.length - 1; i >= 0; i--) {
      String part = parts[i];
      Optional<LocalDate> date = ofPost(part).or(() -> inName(part));
      if (date.isPresent()) {
        return date;
      }
    }
    Matcher folders = IN_FOLDERS.matcher(path);
    return folders.find()
        ? day(folders.group(1), folders.group(2), folders.group(3) == null ? "1" : folders.group(3))
        : Optional.empty();
  }

  /** The first date in a line of text that is written in digits. */
  public static Optional<LocalDate> inText(String text) {
    return inName(text);
  }

  /** The name without its leading date. */
  public static String withoutDate(String name) {
    return FIRST_IN_NAME.matcher(name).replaceFirst("");
  }

  private static Optional<LocalDate> ofPost(String name) {
    Matcher post = POST.matcher(name);
    return post.find() ? day(post.group(1), post.group(2), post.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> inName(String name) {
    Matcher found = IN_NAME.matcher(name);
    while (found.find()) {
      int first = found.group(1) != null ? 1 : 4;
      Optional<LocalDate> date =
          day(found.group(first), found.group(first + 1), found.group(first + 2));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter worded(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
