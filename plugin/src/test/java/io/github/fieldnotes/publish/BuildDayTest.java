package io.github.fieldnotes.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

/** Which day the build is of. */
class BuildDayTest {

  @Test
  void itIsTheDayOfTheTimestampInUtc() {
    assertThat(dayOf("2026-04-10T23:30:00-01:00")).isEqualTo(LocalDate.of(2026, 4, 11));
  }

  /** Maven 3.10 and 4 have one in their super POM, for projects that name none. */
  @Test
  void theTimestampOfTheSuperPomIsNone() {
    LocalDate before = LocalDate.now();

    assertThat(dayOf("1980-02-01T00:00:00Z")).isBetween(before, LocalDate.now());
  }

  private static LocalDate dayOf(String timestamp) {
    MavenProject project = new MavenProject();
    project.getProperties().setProperty("project.build.outputTimestamp", timestamp);
    @SuppressWarnings("deprecation") // the others want a container
    MavenSession session =
        new MavenSession(
            null, null, new DefaultMavenExecutionRequest(), new DefaultMavenExecutionResult());
    session.setCurrentProject(project);
    return BuildDay.of(session);
  }
}
