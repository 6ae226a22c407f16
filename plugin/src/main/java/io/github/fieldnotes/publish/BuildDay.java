package io.github.fieldnotes.publish;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** The day on which a site is published. */
public final class BuildDay {

  private static final String TIMESTAMP = "project.build.outputTimestamp";

  private BuildDay() {}

  /** The day of {@code project.build.outputTimestamp} in UTC; without it, the day of the build. */
  public static LocalDate of(MavenSession session) {
    return timestamp(session, session.getCurrentProject())
        .map(when -> LocalDate.ofInstant(when, ZoneOffset.UTC))
        .orElseGet(LocalDate::now);
  }

  /**
   * When the site is published, for builds that give the same bytes each time; empty when the
   * project does not say.
   *
   * <p>Read as Maven's own plugins do: ISO 8601 or seconds since the epoch; one character that is
   * no digit switches it off.
   *
   * @see <a href="https://maven.apache.org/guides/mini/guide-reproducible-builds.html">Configuring
   *     for Reproducible Builds</a>
   */
  static Optional<Instant> timestamp(MavenSession session, MavenProject project) {
    Properties user = session.getUserProperties();
    return Optional.ofNullable(
            user.getProperty(TIMESTAMP, project.getProperties().getProperty(TIMESTAMP)))
        .filter(value -> !value.isEmpty())
        .flatMap(BuildDay::instant);
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(
          text.chars().allMatch(Character::isDigit)
              ? Instant.ofEpochSecond(Long.parseLong(text))
              : OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException | NumberFormatException e) {
      // the plugins that pack the project say what is wrong with it; a page is not worth a failure
      return Optional.empty();
    }
  }
}
