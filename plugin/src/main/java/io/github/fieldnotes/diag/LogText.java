package io.github.fieldnotes.diag;

import java.util.regex.Pattern;

/**
 * Text of notes in a log: it must not steer a terminal, nor begin a line, nor be a command to the
 * machine that reads the log.
 */
public final class LogText {

  private static final Pattern STEERING =
      Pattern.compile(
          "[\\p{Cntrl}\\u0080-\\u009F\\u061C\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E"
              + "\\u2066-\\u2069]");

  /**
   * What commands of build machines have. GitHub's runner takes {@code ::name::} at the beginning
   * of a line and {@code ##[name]} anywhere in it, that of Azure {@code ##vso[name]} and {@code
   * ##[name]}, TeamCity {@code ##teamcity[name]}.
   */
  private static final Pattern COMMAND = Pattern.compile("#(?=#)|:(?=:)");

  private LogText() {}

  /** A line with a blank for each character that steers. */
  public static String line(String text) {
    return STEERING.matcher(text).replaceAll(" ");
  }

  /** The same text with a blank in what could be a command; line ends stay. */
  public static String withoutCommands(String text) {
    return COMMAND.matcher(text).replaceAll("$0 ");
  }
}
