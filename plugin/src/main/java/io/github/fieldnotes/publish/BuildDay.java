package io.github.fieldnotes.publish;

import io.github.fieldnotes.publish.project.SiteParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.maven.execution.MavenSession;

/** Finds the day on which a site is published. */
public final class BuildDay {

  /**
   * The value of {@code project.build.outputTimestamp} in the super POM of Maven 3.10 and later. It
   * is not the day of any build: with it, all dated posts would be in the future.
   */
  private static final Instant OF_THE_SUPER_POM = Instant.parse("1980-02-01T00:00:00Z");

  private BuildDay() {}

  /**
   * The day of {@code project.build.outputTimestamp} in UTC. If a project does not set it, or has
   * the value of Maven's super POM, this is the day of the build.
   */
  public static LocalDate of(MavenSession session) {
    return new SiteParameters(session.getCurrentProject(), session)
        .timestamp()
        .filter(when -> !when.equals(OF_THE_SUPER_POM))
        .map(when -> LocalDate.ofInstant(when, ZoneOffset.UTC))
        .orElseGet(LocalDate::now);
  }
}
