package io.github.fieldnotes.mojo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * With an execution in the build, the report is an entry in the menu, in the builds that run it.
 */
class BuildExecutionTest {

  private final Model model = new Model();
  private final Plugin plugin = plugin("io.github.fieldnotes", "fieldnotes-maven-plugin");
  private final PluginExecution execution = new PluginExecution();
  private final MojoExecution report = new MojoExecution(plugin, "report", "report");

  @BeforeEach
  void anExecutionBelowTheSitePlugin() {
    execution.addGoal("report");
    plugin.addExecution(execution);
    model.setBuild(new Build());
    model.getBuild().addPlugin(plugin("org.apache.maven.plugins", "maven-site-plugin"));
    model.getBuild().addPlugin(plugin);
  }

  @Test
  void aBuildThatComesToItHasIt() {
    assertThat(BuildExecution.of(session("clean", "site"), report)).isPresent();
    assertThat(BuildExecution.of(session("site-deploy"), report)).isPresent();
  }

  @Test
  void aGoalOfTheSitePluginDoesNotComeToIt() {
    assertThat(BuildExecution.of(session("site:run"), report)).isEmpty();
    assertThat(BuildExecution.of(session("package", "site:site"), report)).isEmpty();
  }

  @Test
  void whereTheSiteIsMadeASecondTimeItIsNotEnough() {
    assertThat(BuildExecution.of(session("site", "site:jar"), report)).isEmpty();
    assertThat(BuildExecution.of(session("site", "site:run"), report)).isEmpty();
    assertThat(
            BuildExecution.of(
                session("site", "org.apache.maven.plugins:maven-site-plugin:3.21.0:jar@x"), report))
        .isEmpty();
    assertThat(BuildExecution.of(session("site", "site:stage"), report)).isPresent();
    assertThat(BuildExecution.of(session("site", "assembly:jar"), report)).isPresent();

    PluginExecution jar = new PluginExecution();
    jar.addGoal("jar");
    model.getBuild().getPlugins().get(0).addExecution(jar);
    assertThat(BuildExecution.of(session("package", "site"), report)).isEmpty();
    jar.removeGoal("jar");
    jar.addGoal("site");
    assertThat(BuildExecution.of(session("package", "site"), report)).isPresent();
    jar.setPhase("verify");
    assertThat(BuildExecution.of(session("package", "site"), report)).isEmpty();
    jar.setPhase("post-site");
    assertThat(BuildExecution.of(session("package", "site"), report)).isPresent();
  }

  @Test
  void theServerIsKnownByItsGoal() {
    assertThat(BuildExecution.isServer(session("clean", "site:run"))).isTrue();
    assertThat(BuildExecution.isServer(session("site:run@own"))).isTrue();
    assertThat(
            BuildExecution.isServer(
                session("org.apache.maven.plugins:maven-site-plugin:3.21.0:run")))
        .isTrue();
    assertThat(BuildExecution.isServer(session("site", "jetty:run"))).isFalse();
  }

  @Test
  void anExecutionOfAnotherGoalOrPhaseIsNone() {
    execution.setPhase("verify");
    assertThat(BuildExecution.of(session("site"), report)).isEmpty();
    execution.setPhase("site");
    execution.removeGoal("report");
    execution.addGoal("list");
    assertThat(BuildExecution.of(session("site"), report)).isEmpty();
  }

  @Test
  void whatTheExecutionIsConfiguredWithHoldsForTheMenu() throws Exception {
    execution.setConfiguration(
        Xpp3DomBuilder.build(
            new StringReader("<configuration><title> Log Book </title></configuration>")));
    BuildExecution found = BuildExecution.of(session("site"), report).orElseThrow();

    assertThat(found.value("title", "Notes")).isEqualTo("Log Book");
    assertThat(found.value("outputDirectoryName", "notes")).isEqualTo("notes");
  }

  @Test
  void onlyAboveTheSitePluginOrInAnEarlierPhaseItMayBeTooEarly() {
    MojoExecution own = new MojoExecution(plugin, "report", "default");
    own.setLifecyclePhase("site");
    assertThat(BuildExecution.mayBeTooEarly(new MavenProject(model), own)).isFalse();
    model.getBuild().setPlugins(List.of(plugin, model.getBuild().getPlugins().get(0)));
    assertThat(BuildExecution.mayBeTooEarly(new MavenProject(model), own)).isTrue();

    own.setLifecyclePhase("post-site");
    assertThat(BuildExecution.mayBeTooEarly(new MavenProject(model), own)).isFalse();
    own.setLifecyclePhase("pre-site");
    assertThat(BuildExecution.mayBeTooEarly(new MavenProject(model), own)).isTrue();
  }

  @Test
  void theBuildPlanTellsWhetherItIsTooEarly() {
    MojoExecution own = new MojoExecution(plugin, "report", "default");
    MojoExecution site =
        new MojoExecution(
            plugin("org.apache.maven.plugins", "maven-site-plugin"), "site", "default-site");

    assertThat(BuildExecution.isTooEarly(List.of(own, site), own)).isTrue();
    assertThat(BuildExecution.isTooEarly(List.of(site, own), own)).isFalse();
    assertThat(BuildExecution.isTooEarly(List.of(own), own)).isFalse();
  }

  private MavenSession session(String... goals) {
    DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
    request.setGoals(List.of(goals));
    @SuppressWarnings("deprecation") // the others want a container
    MavenSession session = new MavenSession(null, null, request, new DefaultMavenExecutionResult());
    session.setCurrentProject(new MavenProject(model));
    return session;
  }

  private static Plugin plugin(String group, String artifact) {
    Plugin plugin = new Plugin();
    plugin.setGroupId(group);
    plugin.setArtifactId(artifact);
    plugin.setVersion("1");
    return plugin;
  }
}
