package io.github.fieldnotes.mojo.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.ReportSet;
import org.apache.maven.model.Reporting;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one entry of the plugin in the POM configures holds for the goals of the others. */
class GoalConfigurationTest {

  private static final String DEFAULTS =
      "<title>${fieldnotes.title}</title>"
          + "<notesDirectory default-value=\"src/notes\">${fieldnotes.notesDirectory}</notesDirectory>";

  private final Model model = new Model();
  private final Plugin entry = new Plugin();
  private final ReportPlugin report = new ReportPlugin();
  private String phase;

  @BeforeEach
  void anEntryInEach() {
    entry.setGroupId("io.github.fieldnotes");
    entry.setArtifactId("fieldnotes-maven-plugin");
    report.setGroupId(entry.getGroupId());
    report.setArtifactId(entry.getArtifactId());
    model.setBuild(new Build());
    model.getBuild().addPlugin(entry);
    model.setReporting(new Reporting());
    model.getReporting().addPlugin(report);
  }

  @Test
  void withoutConfigurationNothingIsMissing() throws Exception {
    assertThat(missing(DEFAULTS)).isEmpty();
  }

  @Test
  void aReportTakesWhatTheBuildConfigures() throws Exception {
    entry.setConfiguration(dom("<title>Log</title><notesDirectory>docs</notesDirectory>"));

    assertThat(missing(DEFAULTS)).containsExactly("title=Log", "notesDirectory=docs");
  }

  @Test
  void aGoalOfTheBuildTakesWhatReportingConfigures() throws Exception {
    report.setConfiguration(dom("<title>Log</title>"));

    assertThat(missing(DEFAULTS)).containsExactly("title=Log");
  }

  @Test
  void itsOwnValueStays() throws Exception {
    entry.setConfiguration(dom("<title>Log</title>"));

    assertThat(missing(DEFAULTS.replace("${fieldnotes.title}", "Own"))).isEmpty();
  }

  @Test
  void theExecutionOfTheSectionComesBeforeTheRestAndBuildBeforeReporting() throws Exception {
    PluginExecution check = new PluginExecution();
    check.addGoal("check");
    check.setConfiguration(dom("<title>Check</title>"));
    entry.addExecution(check);
    PluginExecution section = new PluginExecution();
    section.addGoal("aggregate");
    section.setConfiguration(dom("<title>Section</title>"));
    entry.addExecution(section);
    entry.setConfiguration(dom("<title>Plugin</title>"));
    report.setConfiguration(dom("<title>Report</title>"));

    assertThat(missing(DEFAULTS)).containsExactly("title=Section");
    entry.removeExecution(section);
    assertThat(missing(DEFAULTS)).containsExactly("title=Plugin");
    entry.setConfiguration(null);
    assertThat(missing(DEFAULTS)).containsExactly("title=Report");
  }

  @Test
  void ofSeveralSectionsNoneCountsForOthers() throws Exception {
    PluginExecution section = new PluginExecution();
    section.setId("one");
    section.addGoal("report");
    section.setConfiguration(dom("<title>One</title>"));
    entry.addExecution(section);
    PluginExecution other = new PluginExecution();
    other.setId("all");
    other.addGoal("aggregate");
    other.setConfiguration(dom("<title>All</title>"));
    entry.addExecution(other);

    assertThat(missing(DEFAULTS)).isEmpty();
  }

  @Test
  void anExecutionTakesNothingFromAnotherOne() throws Exception {
    PluginExecution section = new PluginExecution();
    section.addGoal("report");
    section.setConfiguration(dom("<title>Section</title>"));
    entry.addExecution(section);
    report.setConfiguration(dom("<title>Report</title>"));
    phase = "verify";

    assertThat(missing(DEFAULTS)).containsExactly("title=Report");
  }

  @Test
  void aReportSetComesBeforeTheReportPlugin() throws Exception {
    ReportSet set = new ReportSet();
    set.addReport("report");
    set.setConfiguration(dom("<title>Set</title>"));
    report.addReportSet(set);
    report.setConfiguration(dom("<title>Report</title>"));

    assertThat(missing(DEFAULTS)).containsExactly("title=Set");
  }

  @Test
  void withoutAnEntryThatOfPluginManagementCounts() throws Exception {
    entry.setConfiguration(dom("<title>Managed</title>"));
    model.getBuild().setPlugins(List.of());
    model.getBuild().setPluginManagement(new PluginManagement());
    model.getBuild().getPluginManagement().addPlugin(entry);

    assertThat(missing(DEFAULTS)).containsExactly("title=Managed");
  }

  @Test
  void whatTheGoalHasNoParameterForIsLeftOut() throws Exception {
    entry.setConfiguration(dom("<baseline>known.txt</baseline>"));

    assertThat(missing(DEFAULTS)).isEmpty();
  }

  @Test
  void whatBothConfigureDifferentlyIsAConflict() throws Exception {
    entry.setConfiguration(dom("<title>Log</title><skip>true</skip><theme>journal</theme>"));
    report.setConfiguration(dom("<theme>default</theme><title>Diary</title><skip>true</skip>"));

    assertThat(new PluginEntries(new MavenProject(model), entry.getKey()).conflicts())
        .containsExactly("theme", "title");
  }

  private List<String> missing(String own) throws Exception {
    MojoDescriptor descriptor = new MojoDescriptor();
    for (String name : List.of("title", "notesDirectory")) {
      Parameter parameter = new Parameter();
      parameter.setName(name);
      descriptor.addParameter(parameter);
    }
    descriptor.setMojoConfiguration(new XmlPlexusConfiguration(dom(DEFAULTS)));
    PluginDescriptor plugin = new PluginDescriptor();
    plugin.setPlugin(entry);
    descriptor.setPluginDescriptor(plugin);
    MojoExecution execution = new MojoExecution(descriptor, "default");
    execution.setConfiguration(dom(own));
    execution.setLifecyclePhase(phase);
    @SuppressWarnings("deprecation") // the others want a container
    MavenSession session =
        new MavenSession(
            null, null, new DefaultMavenExecutionRequest(), new DefaultMavenExecutionResult());
    session.setCurrentProject(new MavenProject(model));
    return Arrays.stream(new GoalConfiguration(session, execution).missing().getChildren())
        .map(child -> child.getName() + "=" + child.getValue())
        .toList();
  }

  private static Xpp3Dom dom(String elements) throws Exception {
    return Xpp3DomBuilder.build(
        new StringReader("<configuration>" + elements + "</configuration>"));
  }
}
