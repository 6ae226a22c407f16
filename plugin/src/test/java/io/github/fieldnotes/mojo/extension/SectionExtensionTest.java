package io.github.fieldnotes.mojo.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.StringReader;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.Reporting;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One entry in the build, with extensions, stands for an execution and a report. */
class SectionExtensionTest {

  private final Model model = new Model();
  private final Plugin entry = plugin("io.github.fieldnotes", "fieldnotes-maven-plugin", "7");
  private final Plugin site = plugin("org.apache.maven.plugins", "maven-site-plugin", "3.21.0");

  @BeforeEach
  void anEntryAboveTheSitePlugin() {
    entry.setExtensions(true);
    model.setBuild(new Build());
    model.getBuild().addPlugin(entry);
    model.getBuild().addPlugin(site);
  }

  @Test
  void theEntryGetsAnExecutionBelowTheSitePlugin() {
    complete();

    assertThat(model.getBuild().getPlugins()).containsExactly(site, entry);
    PluginExecution execution = entry.getExecutions().get(0);
    assertThat(execution.getId()).isEqualTo("fieldnotes-section");
    assertThat(execution.getPhase()).isEqualTo("site");
    assertThat(execution.getGoals()).containsExactly("report");
    assertThat(execution.getConfiguration()).isNull();
  }

  @Test
  void theExecutionHasTheConfigurationOfTheEntry() throws Exception {
    entry.setConfiguration(
        Xpp3DomBuilder.build(
            new StringReader("<configuration><title>Log</title></configuration>")));
    complete();

    assertThat(entry.getExecutions().get(0).getConfiguration())
        .isEqualTo(entry.getConfiguration())
        .isNotSameAs(entry.getConfiguration());
  }

  @Test
  void theReportHasTheVersionOfTheEntry() {
    complete();

    assertThat(model.getReporting().getPlugins())
        .extracting(ReportPlugin::getKey, ReportPlugin::getVersion)
        .containsExactly(tuple("io.github.fieldnotes:fieldnotes-maven-plugin", "7"));
  }

  @Test
  void whatThePomHasStays() {
    PluginExecution own = new PluginExecution();
    own.addGoal("aggregate");
    own.setPhase("post-site");
    entry.addExecution(own);
    ReportPlugin report = new ReportPlugin();
    report.setGroupId("io.github.fieldnotes");
    report.setArtifactId("fieldnotes-maven-plugin");
    model.setReporting(new Reporting());
    model.getReporting().addPlugin(report);
    complete();

    assertThat(entry.getExecutions()).containsExactly(own);
    assertThat(model.getBuild().getPlugins()).containsExactly(entry, site);
    assertThat(model.getReporting().getPlugins()).containsExactly(report);
  }

  @Test
  void anExecutionOfAnotherGoalDoesNotMakeTheSection() {
    PluginExecution check = new PluginExecution();
    check.setId("notes");
    check.addGoal("check");
    entry.addExecution(check);
    complete();

    assertThat(entry.getExecutions())
        .extracting(PluginExecution::getId)
        .containsExactly("notes", "fieldnotes-section");
  }

  @Test
  void aSecondTimeChangesNothing() {
    complete();
    complete();

    assertThat(entry.getExecutions()).hasSize(1);
    assertThat(model.getReporting().getPlugins()).hasSize(1);
  }

  @Test
  void whereTheSitePluginHasDoxia1TheReportMakesTheSection() {
    site.setVersion("3.12.1");
    complete();

    assertThat(entry.getExecutions()).isEmpty();
    assertThat(model.getReporting().getPlugins()).hasSize(1);
  }

  @Test
  void anEntryWithoutExtensionsIsLeftAlone() {
    entry.setExtensions(false);
    complete();

    assertThat(entry.getExecutions()).isEmpty();
    assertThat(model.getReporting()).isNull();
  }

  private void complete() {
    @SuppressWarnings("deprecation") // the others want a container
    MavenSession session =
        new MavenSession(
            null, null, new DefaultMavenExecutionRequest(), new DefaultMavenExecutionResult());
    session.setProjects(List.of(new MavenProject(model)));
    new SectionExtension().afterProjectsRead(session);
  }

  private static Plugin plugin(String group, String artifact, String version) {
    Plugin plugin = new Plugin();
    plugin.setGroupId(group);
    plugin.setArtifactId(artifact);
    plugin.setVersion(version);
    return plugin;
  }
}
