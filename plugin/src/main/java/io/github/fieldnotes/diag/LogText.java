package io.github.fieldnotes.diag;

import java.util.regex.Pattern;

/**
 * Makes text from notes safe for a log: it must not control a terminal, start a line, or be a
 * command to the build machine that reads the log.
 */
public final class LogText {

  private static final Pattern STEERING =
      Pattern.compile(
          "[\\p{Cntrl}\\u0080-\\u009F\\u061C\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E"
              + "\\u2066-\\u2069]");

  /**
   * The characters that mark commands to build machines. GitHub's runner accepts {@code ::name::}
   * at the start of a line and {@code ##[name]} anywhere in it, that of Azure {@code ##vso[name]}
   * and {@code ##[name]}, and TeamCity {@code ##teamcity[name]}.
   */
  private static final Pattern COMMAND = Pattern.compile("#(?=#)|:(?=:)");

  private LogText() {}

  /** Replaces each control character with a space, so that the result is a single line. */
  public static String line(String text) {
    return STEERING.matcher(text).replaceAll(" ");
  }

  /** Inserts a space into everything that could be a command. Line breaks stay. */
  public static String withoutCommands(String text) {
    return COMMAND.matcher(text).replaceAll("$0 ");
  }
}
