package io.github.fieldnotes.diag;

import java.util.regex.Pattern;

/** Text of notes in a log: it must not steer a terminal, nor begin a line. */
public final class LogText {

  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

  private LogText() {}

  /** A line with a blank for each character that steers. */
  public static String line(String text) {
    return STEERING.matcher(text).replaceAll(" ");
  }
}
