package io.github.fieldnotes.publish.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

/** The site plugin's parameters are found where the site plugin finds them. */
class SiteParametersTest {

  private final MavenProject project = new MavenProject();
  private final DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
  private final Plugin plugin = new Plugin();

  @Test
  void withoutASitePluginAllIsAsItDoesByDefault() {
    SiteParameters parameters = parameters();

    assertThat(parameters.relativizesLinks()).isTrue();
    assertThat(parameters.hasReports()).isTrue();
    assertThat(parameters.outputEncoding()).isEqualTo("UTF-8");
    assertThat(parameters.inputEncoding()).isEqualTo("UTF-8");
    assertThat(parameters.timestamp()).isEmpty();
    assertThat(parameters.attributes()).isEmpty();
  }

  @Test
  void thePomOverrulesTheCommandLineAsInMaven() throws Exception {
    sitePlugin("3.21.0");
    request.getUserProperties().setProperty("relativizeSiteLinks", "false");
    request.getUserProperties().setProperty("generateReports", "false");
    plugin.setConfiguration(
        xml("<c><relativizeSiteLinks> true </relativizeSiteLinks><attributes/></c>"));

    assertThat(parameters().relativizesLinks()).isTrue();
    assertThat(parameters().hasReports()).isFalse();
  }

  @Test
  void theConfigurationOfTheExecutionIsAsked() throws Exception {
    sitePlugin("3.21.0");
    plugin.setConfiguration(xml("<c><outputEncoding>UTF-16</outputEncoding></c>"));
    PluginExecution execution = new PluginExecution();
    execution.setId("default-site");
    execution.setConfiguration(
        xml(
            "<c><outputEncoding>ISO-8859-1</outputEncoding>"
                + "<attributes><shore>north</shore></attributes></c>"));
    plugin.addExecution(execution);
    project.getProperties().setProperty("project.reporting.outputEncoding", "US-ASCII");
    project.getProperties().setProperty("project.build.sourceEncoding", "windows-1252");

    assertThat(parameters().outputEncoding()).isEqualTo("ISO-8859-1");
    assertThat(parameters().inputEncoding()).isEqualTo("windows-1252");
    assertThat(parameters().attributes()).isEqualTo(Map.of("shore", "north"));
  }

  @Test
  void beforeDoxia2TheParameterForLinksHadAnotherName() throws Exception {
    sitePlugin("3.12.1");
    plugin.setConfiguration(
        xml(
            "<c><relativizeSiteLinks>true</relativizeSiteLinks>"
                + "<relativizeDecorationLinks>false</relativizeDecorationLinks></c>"));

    assertThat(parameters().isOfDoxia1()).isTrue();
    assertThat(parameters().relativizesLinks()).isFalse();
    plugin.setVersion("3.20.0");
    assertThat(parameters().isOfDoxia1()).isFalse();
    assertThat(parameters().relativizesLinks()).isTrue();
    plugin.setVersion("4.0.0-M16");
    assertThat(parameters().isOfDoxia1()).isFalse();
  }

  @Test
  void anExpressionThatNothingFillsInIsNoValue() throws Exception {
    sitePlugin("3.21.0");
    plugin.setConfiguration(xml("<c><outputEncoding>${harbour.encoding}</outputEncoding></c>"));

    assertThat(parameters().outputEncoding()).isEqualTo("UTF-8");
  }

  @Test
  void aTimestampIsReadInBothForms() {
    project.getProperties().setProperty("project.build.outputTimestamp", "2026-04-10T00:00:00Z");
    assertThat(parameters().timestamp()).contains(Instant.parse("2026-04-10T00:00:00Z"));
    request.getUserProperties().setProperty("project.build.outputTimestamp", "60");
    assertThat(parameters().timestamp()).contains(Instant.ofEpochSecond(60));
    request.getUserProperties().setProperty("project.build.outputTimestamp", "-");
    assertThat(parameters().timestamp()).isEmpty();
  }

  private void sitePlugin(String version) {
    plugin.setGroupId("org.apache.maven.plugins");
    plugin.setArtifactId("maven-site-plugin");
    plugin.setVersion(version);
    project.getModel().setBuild(new Build());
    project.getBuild().addPlugin(plugin);
  }

  private SiteParameters parameters() {
    @SuppressWarnings("deprecation") // the others want a container
    MavenSession session = new MavenSession(null, null, request, new DefaultMavenExecutionResult());
    return new SiteParameters(project, session);
  }

  private static Xpp3Dom xml(String text) throws Exception {
    return Xpp3DomBuilder.build(new StringReader(text));
  }
}
