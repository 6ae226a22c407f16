package io.github.fieldnotes.read.decision;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates by which the entries of a status are put in order. */
final class StatusDates {

  /** A date stands near the beginning of an entry. */
  private static final int NEAR = 200;

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2}))?(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)");
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?i)\\b(?:(\\d{1,2})(?:st|nd|rd|th)? )?("
              + "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?"
              + "(?: (\\d{1,2})(?:st|nd|rd|th)?,?)? (\\d{4})(?!\\d)");

  private StatusDates() {}

  /**
   * The first date in a text, in digits or with an English month; dates sort as texts.
   *
   * @return such as {@code 2020-03-04}, or {@code 2020-03-00} for a month; empty if there is none
   */
  static String in(String text) {
    String near = text.substring(0, Math.min(text.length(), NEAR));
    Matcher found = YEAR_FIRST.matcher(near);
    if (found.find()) {
      return date(found.group(1), found.group(2), found.group(3));
    }
    found = DAY_FIRST.matcher(near);
    if (found.find()) {
      return date(found.group(3), found.group(2), found.group(1));
    }
    found = IN_WORDS.matcher(near);
    if (!found.find()) {
      return "";
    }
    int month = MONTHS.indexOf(found.group(2).toLowerCase(Locale.ROOT)) / 3 + 1;
    String day = found.group(1) != null ? found.group(1) : found.group(3);
    return date(found.group(4), Integer.toString(month), day);
  }

  private static String date(String year, String month, String day) {
    return "%s-%02d-%02d"
        .formatted(year, Integer.valueOf(month), day == null ? 0 : Integer.parseInt(day));
  }
}
