package io.github.fieldnotes.publish;

import io.github.fieldnotes.publish.project.SiteParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.maven.execution.MavenSession;

/** The day on which a site is published. */
public final class BuildDay {

  /**
   * What {@code project.build.outputTimestamp} is from Maven 3.10 on when nobody says: the super
   * POM has it. A day that no build was on; all dated posts would be posts to come.
   */
  private static final Instant OF_THE_SUPER_POM = Instant.parse("1980-02-01T00:00:00Z");

  private BuildDay() {}

  /**
   * The day of {@code project.build.outputTimestamp} in UTC; without it, and with the one that
   * Maven's super POM has, the day of the build.
   */
  public static LocalDate of(MavenSession session) {
    return new SiteParameters(session.getCurrentProject(), session)
        .timestamp()
        .filter(when -> !when.equals(OF_THE_SUPER_POM))
        .map(when -> LocalDate.ofInstant(when, ZoneOffset.UTC))
        .orElseGet(LocalDate::now);
  }
}
