package io.github.fieldnotes.mojo.parameters;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.Reporting;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The entries of a plugin in the effective POM of a project.
 *
 * @param key its group and artifact, with a colon between them
 */
public record PluginEntries(MavenProject project, String key) {

  private static final Set<String> SECTION_GOALS = Set.of("report", "aggregate");

  /** Whether an execution of this plugin makes a section. */
  public static boolean isOfSection(PluginExecution execution) {
    return execution.getGoals().stream().anyMatch(SECTION_GOALS::contains);
  }

  /**
   * What {@code <build>} configures: for the execution that makes the section, if there is one and
   * no other, which includes what it configures for the whole plugin. Without an entry in {@code
   * <plugins>}, that of {@code <pluginManagement>} counts.
   */
  Optional<Xpp3Dom> ofBuild() {
    return Optional.ofNullable(project.getPlugin(key)).or(this::managed).flatMap(this::of);
  }

  /** What {@code <reporting>} configures: for the report itself, or for the whole plugin. */
  Optional<Xpp3Dom> ofReporting() {
    return report()
        .flatMap(
            report ->
                first(
                    Stream.concat(
                        report.getReportSets().stream()
                            .filter(set -> set.getReports().contains("report"))
                            .map(set -> set.getConfiguration()),
                        Stream.ofNullable(report.getConfiguration()))));
  }

  /**
   * The parameters that {@code <build>} and {@code <reporting>} both configure, but differently.
   *
   * @return their names, in alphabetical order
   */
  public List<String> conflicts() {
    Set<String> names = new TreeSet<>();
    if (ofBuild().isPresent() && ofReporting().isPresent()) {
      for (Xpp3Dom reported : ofReporting().get().getChildren()) {
        Xpp3Dom built = ofBuild().get().getChild(reported.getName());
        if (built != null && !built.toString().equals(reported.toString())) {
          names.add(reported.getName());
        }
      }
    }
    return List.copyOf(names);
  }

  private Optional<ReportPlugin> report() {
    Reporting reporting = project.getModel().getReporting();
    return reporting == null
        ? Optional.empty()
        : reporting.getPlugins().stream().filter(one -> one.getKey().equals(key)).findFirst();
  }

  private Optional<Plugin> managed() {
    return Optional.ofNullable(project.getPluginManagement())
        .map(management -> management.getPluginsAsMap().get(key));
  }

  private Optional<Xpp3Dom> of(Plugin plugin) {
    List<PluginExecution> sections =
        plugin.getExecutions().stream().filter(PluginEntries::isOfSection).toList();
    return first(
        Stream.concat(
            sections.stream()
                .filter(section -> sections.size() == 1)
                .map(PluginExecution::getConfiguration),
            Stream.ofNullable(plugin.getConfiguration())));
  }

  private static Optional<Xpp3Dom> first(Stream<Object> configurations) {
    return configurations.filter(Xpp3Dom.class::isInstance).map(Xpp3Dom.class::cast).findFirst();
  }
}
