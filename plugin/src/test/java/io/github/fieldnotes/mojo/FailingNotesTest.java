package io.github.fieldnotes.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.reporting.MavenReportException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The goal called directly, on notes with errors. */
@MojoTest(realRepositorySession = true)
@MojoParameter(name = "notesDirectory", value = "${basedir}/target/failing-notes/notes")
@MojoParameter(name = "siteDirectory", value = "${basedir}/target/failing-notes/src")
@MojoParameter(name = "outputDirectory", value = "${basedir}/target/failing-notes/site")
class FailingNotesTest {

  private final Lines lines = new Lines();
  private final TrialProject project = TrialProject.of("failing-notes");
  private final Path folder = project.folder();
  @Inject private MavenSession session;

  @Provides
  @Singleton
  Log log() {
    return lines;
  }

  @BeforeEach
  void anEmptyProject() throws IOException {
    project.clear(session);
  }

  @Test
  @InjectMojo(goal = "report")
  void anErrorFailsTheBuildAndLeavesTheLastSection(ReportMojo mojo) throws Exception {
    project.write("notes/tides.md", "# Tides\n\nThe last good one.\n");
    mojo.execute();
    String page = Files.readString(folder.resolve("site/notes/tides.html"));
    lines.all.clear();
    project.write("notes/tides.md", "---\ntitle: Tides\n\n# Tides\n");
    project.write("notes/new.md", "# New\n");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "The notes have 1 error, listed above."
                + " Correct them, or continue with -Dfieldnotes.failOn=never");
    assertThat(folder.resolve("site/notes/tides.html")).content().isEqualTo(page);
    assertThat(folder.resolve("site/notes/new.html")).doesNotExist();
    assertThat(lines.all)
        .filteredOn(line -> line.startsWith("[error]"))
        .singleElement()
        .asString()
        .startsWith("[error] target/failing-notes/notes/tides.md:");
  }

  @Test
  @InjectMojo(goal = "report")
  @MojoParameter(name = "failOn", value = "never")
  void failOnNeverGoesOn(ReportMojo mojo) throws Exception {
    project.write("notes/tides.md", "---\ntitle: Tides\n\n# Tides\n");

    mojo.execute();

    assertThat(lines.all).anyMatch(line -> line.startsWith("[error]"));
    assertThat(folder.resolve("site/notes/tides.html")).exists();
  }

  @Test
  @InjectMojo(goal = "report")
  void aReportThatFailsGivesTheIndexBackThatTheSitePluginEmptied(ReportMojo mojo) throws Exception {
    project.write("notes/tides.md", "---\ntitle: Tides\n\n# Tides\n");
    project.write("site/notes/index.html", "the last good one");

    assertThat(mojo.canGenerateReport()).isTrue();
    project.write("site/notes/index.html", "");
    assertThatThrownBy(() -> mojo.generate(null, null, Locale.ENGLISH))
        .isInstanceOf(MavenReportException.class);

    assertThat(folder.resolve("site/notes/index.html")).hasContent("the last good one");
  }
}
