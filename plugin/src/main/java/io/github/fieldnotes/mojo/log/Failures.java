package io.github.fieldnotes.mojo.log;

import io.github.fieldnotes.diag.LogText;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.reporting.MavenReportException;

/**
 * Creates the exceptions that fail a build. Maven prints their messages and those of their causes,
 * so what they quote from notes and file names must not be a command to the build machine.
 */
public final class Failures {

  private Failures() {}

  /** A failure that a user can correct. */
  public static MojoFailureException failure(String message) {
    return new MojoFailureException(LogText.withoutCommands(message));
  }

  /** A failure that a user can correct, with its cause. */
  public static MojoFailureException failure(Exception cause) {
    return new MojoFailureException(LogText.withoutCommands(text(cause)), harmless(cause));
  }

  /** A failure outside the notes, such as a full disk. */
  public static MojoExecutionException error(String message, Exception cause) {
    return new MojoExecutionException(LogText.withoutCommands(message), harmless(cause));
  }

  /** A failure of the report that a user can correct. */
  public static MavenReportException ofReport(Exception failure) {
    return new MavenReportException(LogText.withoutCommands(text(failure)));
  }

  /** A failure of the report outside the notes. */
  public static MavenReportException ofReport(String message, Exception cause) {
    return new MavenReportException(LogText.withoutCommands(message), harmless(cause));
  }

  /**
   * The cause, reduced to its type and stack trace if a message in its chain contains a command.
   */
  private static Exception harmless(Exception cause) {
    for (Throwable one = cause; one != null; one = one.getCause()) {
      if (!LogText.withoutCommands(text(one)).equals(text(one))) {
        Exception typeOnly = new Exception(cause.getClass().getName());
        typeOnly.setStackTrace(cause.getStackTrace());
        return typeOnly;
      }
    }
    return cause;
  }

  private static String text(Throwable failure) {
    return String.valueOf(failure.getMessage());
  }
}
