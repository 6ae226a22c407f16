package io.github.fieldnotes.mojo.extension;

import io.github.fieldnotes.mojo.parameters.PluginEntries;
import io.github.fieldnotes.mojo.parameters.ProjectNotes;
import io.github.fieldnotes.publish.project.SiteParameters;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.Reporting;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The entry of this plugin in the effective {@code <build>} of a project, with {@code
 * <extensions>}.
 *
 * @param site the parameters of the site plugin of that project, whose model is changed in memory
 * @param plugin the entry
 */
record SectionEntry(SiteParameters site, Plugin plugin) {

  private static final String EXECUTION = "fieldnotes-section";

  /** The entry of a project; empty if it has none, or one without {@code <extensions>}. */
  static Optional<SectionEntry> of(MavenSession session, MavenProject project) {
    return Optional.ofNullable(project.getPlugin(ProjectNotes.PLUGIN))
        .filter(Plugin::isExtensions)
        .map(plugin -> new SectionEntry(new SiteParameters(project, session), plugin));
  }

  /**
   * Adds the execution and the report, each unless the POM has it.
   *
   * <p>Where the site plugin has Doxia 1, the report makes the section: outside the site plugin,
   * the skins for Doxia 1 cannot be used.
   */
  void complete() {
    if (plugin.getExecutions().stream().noneMatch(PluginEntries::isOfSection)
        && !site.isOfDoxia1()) {
      addExecution();
    }
    addReport();
  }

  /** An execution must come after that of the site plugin, and plugins of a phase run in order. */
  private void addExecution() {
    PluginExecution execution = new PluginExecution();
    execution.setId(EXECUTION);
    execution.setPhase("site");
    execution.addGoal("report");
    Xpp3Dom configuration = (Xpp3Dom) plugin.getConfiguration();
    execution.setConfiguration(configuration == null ? null : new Xpp3Dom(configuration));
    plugin.addExecution(execution);
    Build build = site.project().getBuild();
    build.getPlugins().remove(plugin);
    build.getPlugins().add(plugin);
    build.flushPluginMap();
  }

  private void addReport() {
    Model model = site.project().getModel();
    if (model.getReporting() == null) {
      model.setReporting(new Reporting());
    }
    Reporting reporting = model.getReporting();
    if (reporting.getPlugins().stream().anyMatch(one -> one.getKey().equals(plugin.getKey()))) {
      return;
    }
    ReportPlugin report = new ReportPlugin();
    report.setGroupId(plugin.getGroupId());
    report.setArtifactId(plugin.getArtifactId());
    report.setVersion(plugin.getVersion());
    reporting.addPlugin(report);
  }
}
