package io.github.fieldnotes.mojo.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.publish.project.SiteProject;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Model;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.ReportSet;
import org.apache.maven.model.Reporting;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

/** What the POM says in {@code <reporting>} about this plugin. */
class ReportSetsTest {

  private final Model model = new Model();
  private final ReportPlugin entry = new ReportPlugin();

  @Test
  void aPluginThatIsNotInReportingHasNone() {
    assertThat(ReportSets.of(site())).isEmpty();
    model.setReporting(new Reporting());

    assertThat(ReportSets.of(site())).isEmpty();
  }

  @Test
  void withoutReportSetsAllReportsRunInOrderOfTheirNames() {
    report();

    assertThat(sets().haveFramesFirst()).isTrue();
  }

  @Test
  void reportSetsDecideWhatRunsAndWhen() {
    report("report");
    assertThat(sets().haveFramesFirst()).isFalse();
    report("frames");
    assertThat(sets().haveFramesFirst()).isFalse();
    report("report", "frames");
    assertThat(sets().haveFramesFirst()).isFalse();
    report("frames", "report");
    assertThat(sets().haveFramesFirst()).isTrue();
  }

  private void report(String... goals) {
    entry.setGroupId("io.github.fieldnotes");
    entry.setArtifactId("fieldnotes-maven-plugin");
    ReportSet set = new ReportSet();
    set.setReports(List.of(goals));
    entry.setReportSets(goals.length == 0 ? List.of() : List.of(set));
    model.setReporting(new Reporting());
    model.getReporting().addPlugin(entry);
  }

  private ReportSets sets() {
    return ReportSets.of(site()).orElseThrow();
  }

  private SiteProject site() {
    Path folder = Path.of(".");
    return new SiteProject(
        new MavenProject(model),
        null,
        folder,
        folder,
        "io.github.fieldnotes:fieldnotes-maven-plugin:1:report");
  }
}
