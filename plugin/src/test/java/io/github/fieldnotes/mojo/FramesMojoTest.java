package io.github.fieldnotes.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.reporting.MavenReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report that prepares another one, without a site plugin that calls both. */
@MojoTest(realRepositorySession = true)
@MojoParameter(name = "notesDirectory", value = "${basedir}/target/frames-mojo/notes")
@MojoParameter(name = "siteDirectory", value = "${basedir}/target/frames-mojo/src")
@MojoParameter(name = "outputDirectory", value = "${basedir}/target/frames-mojo/site")
class FramesMojoTest {

  private final Lines lines = new Lines();
  private final TrialProject project = TrialProject.of("frames-mojo");
  @Inject private MavenSession session;

  @Provides
  @Singleton
  Log log() {
    return lines;
  }

  @BeforeEach
  void aProjectWithANote() throws IOException {
    project.clear(session);
    project.write("notes/tides.md", "# Tides\n");
  }

  @Test
  @InjectMojo(goal = "frames")
  void calledDirectlyItSaysWhatItIsFor(FramesMojo mojo) throws Exception {
    mojo.execute();

    assertThat(lines.all)
        .containsExactly(
            "[info] Fieldnotes: the goal frames does nothing on its own; it prepares the goal"
                + " report where the site plugin runs both, in <reporting>");
  }

  @Test
  @InjectMojo(goal = "frames")
  void itPreparesNothingUnlessTheReportFollows(FramesMojo mojo) {
    assertThat(mojo.canGenerateReport()).isFalse();
    assertThat(lines.all).isEmpty();
  }

  @Test
  @InjectMojo(goal = "frames")
  void itIsInNoMenuAndBeforeTheIndex(FramesMojo mojo) {
    assertThat(mojo.getCategoryName())
        .isNotEqualTo(MavenReport.CATEGORY_PROJECT_REPORTS)
        .isNotEqualTo(MavenReport.CATEGORY_PROJECT_INFORMATION);
    assertThat(mojo.getOutputPath()).isEqualTo("notes/fnMark").isLessThan("notes/index");
    assertThat(mojo.getName(Locale.ROOT)).isNotEmpty();
  }
}
