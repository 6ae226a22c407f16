package io.github.fieldnotes.mojo.log;

import io.github.fieldnotes.diag.LogText;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.reporting.MavenReportException;

/**
 * Failures of a build. Maven prints their messages and those of their causes, so that what they say
 * of notes and their files must be no command to the machine that runs the build.
 */
public final class Failures {

  private Failures() {}

  /** What a user can correct. */
  public static MojoFailureException failure(String message) {
    return new MojoFailureException(LogText.withoutCommands(message));
  }

  /** The same with its cause. */
  public static MojoFailureException failure(Exception cause) {
    return new MojoFailureException(LogText.withoutCommands(text(cause)), harmless(cause));
  }

  /** What went wrong outside. */
  public static MojoExecutionException error(String message, Exception cause) {
    return new MojoExecutionException(LogText.withoutCommands(message), harmless(cause));
  }

  /** What a user of the report can correct. */
  public static MavenReportException ofReport(Exception failure) {
    return new MavenReportException(LogText.withoutCommands(text(failure)));
  }

  /** What went wrong outside the report. */
  public static MavenReportException ofReport(String message, Exception cause) {
    return new MavenReportException(LogText.withoutCommands(message), harmless(cause));
  }

  /** The cause, or only its type if one of the messages behind it is a command. */
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
