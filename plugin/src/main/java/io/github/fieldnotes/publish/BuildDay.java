package io.github.fieldnotes.publish;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.maven.execution.MavenSession;

/** The day on which a site is published. */
public final class BuildDay {

  private BuildDay() {}

  /** The day of {@code project.build.outputTimestamp} in UTC; without it, the day of the build. */
  public static LocalDate of(MavenSession session) {
    return new SiteParameters(session.getCurrentProject(), session)
        .timestamp()
        .map(when -> LocalDate.ofInstant(when, ZoneOffset.UTC))
        .orElseGet(LocalDate::now);
  }
}
