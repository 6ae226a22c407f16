package io.github.fieldnotes.mojo.run;

import io.github.fieldnotes.mojo.parameters.PluginEntries;
import io.github.fieldnotes.publish.project.SiteParameters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The execution in {@code <build>} that makes a project's section, when the plugin is in {@code
 * <reporting>} too. The report is then only the section's entry in the menu of reports, because an
 * execution makes the section much faster than the site plugin can.
 *
 * @param configuration null if the execution has none
 */
public record BuildExecution(Xpp3Dom configuration) {

  private static final String AGGREGATE = "aggregate";
  private static final List<String> LIFECYCLE =
      List.of("pre-site", "site", "post-site", "site-deploy");

  /**
   * The goals that make a site besides the phase, whether called directly or bound to another
   * phase.
   */
  private static final Set<String> SITE_GOALS = Set.of("site", "jar", "run");

  private static final Pattern SITE_GOAL =
      Pattern.compile(
          "(?:site|org\\.apache\\.maven\\.plugins:maven-site-plugin(?::[^:]+)?):(\\w+)(?:@.*)?");

  /**
   * The execution that runs in this session. It is empty if there is none, or if the session does
   * not reach it, as with {@code site:run} and {@code site:site}. It is also empty if something
   * else makes a site in this session, as {@code site:jar} does in the phase {@code package},
   * because the execution would be too late for that.
   */
  public static Optional<BuildExecution> of(MavenSession session, MojoExecution report) {
    List<String> goals = session.getRequest().getGoals();
    boolean comes = goals.stream().anyMatch(LIFECYCLE::contains);
    boolean others = goals.stream().anyMatch(BuildExecution::makesSite);
    return Stream.of(session.getCurrentProject())
        .filter(project -> comes && !others && !hasOtherSite(project))
        .flatMap(project -> plugin(project, report.getPlugin().getKey()))
        .flatMap(plugin -> plugin.getExecutions().stream())
        .filter(BuildExecution::makesSection)
        .findFirst()
        .map(execution -> new BuildExecution((Xpp3Dom) execution.getConfiguration()));
  }

  /** Whether an execution makes a section from the notes of all modules. */
  public static boolean isOfModules(MavenProject project, MojoExecution report) {
    return plugin(project, report.getPlugin().getKey())
        .flatMap(plugin -> plugin.getExecutions().stream())
        .anyMatch(execution -> execution.getGoals().contains(AGGREGATE));
  }

  /** Whether the site plugin's server, which makes pages on request, runs in this session. */
  static boolean isServer(MavenSession session) {
    return session.getRequest().getGoals().stream()
        .map(SITE_GOAL::matcher)
        .anyMatch(goal -> goal.matches() && goal.group(1).equals("run"));
  }

  /** The value of a parameter of the execution, or a default if it is not configured. */
  public String value(String parameter, String otherwise) {
    Xpp3Dom child = configuration == null ? null : configuration.getChild(parameter);
    return child == null || child.getValue() == null ? otherwise : child.getValue().strip();
  }

  /**
   * Whether the build plan has to tell if an execution runs too early. It need not where the POM
   * has the plugin below the site plugin, in the same phase.
   */
  static boolean mayBeTooEarly(MavenProject project, MojoExecution execution) {
    List<String> order = project.getBuildPlugins().stream().map(Plugin::getKey).toList();
    int site = order.indexOf(SiteParameters.PLUGIN);
    int own = order.indexOf(execution.getPlugin().getKey());
    return "pre-site".equals(execution.getLifecyclePhase())
        || "site".equals(execution.getLifecyclePhase()) && own < site;
  }

  /**
   * Whether an execution runs before that of the site plugin, which writes the menus.
   *
   * @param plan what runs in this build, in order
   */
  static boolean isTooEarly(List<MojoExecution> plan, MojoExecution execution) {
    List<String> order = plan.stream().map(BuildExecution::name).toList();
    int site = order.indexOf(name(SiteParameters.PLUGIN, "site"));
    int own = order.indexOf(name(execution));
    return own >= 0 && own < site;
  }

  private static String name(MojoExecution execution) {
    return name(execution.getPlugin().getKey(), execution.getGoal());
  }

  private static String name(String plugin, String goal) {
    return plugin + ":" + goal;
  }

  private static boolean makesSite(String goal) {
    Matcher found = SITE_GOAL.matcher(goal);
    return found.matches() && SITE_GOALS.contains(found.group(1));
  }

  private static boolean hasOtherSite(MavenProject project) {
    return plugin(project, SiteParameters.PLUGIN)
        .flatMap(plugin -> plugin.getExecutions().stream())
        .anyMatch(BuildExecution::isOtherSite);
  }

  /**
   * The goal {@code jar} has a phase of its own, {@code package}; the goal {@code site} has none.
   */
  private static boolean isOtherSite(PluginExecution execution) {
    String phase = execution.getPhase();
    return phase == null
        ? execution.getGoals().contains("jar")
        : !LIFECYCLE.contains(phase)
            && execution.getGoals().stream().anyMatch(SITE_GOALS::contains);
  }

  private static Stream<Plugin> plugin(MavenProject project, String key) {
    return project.getBuildPlugins().stream().filter(plugin -> plugin.getKey().equals(key));
  }

  private static boolean makesSection(PluginExecution execution) {
    String phase = execution.getPhase();
    return PluginEntries.isOfSection(execution) && (phase == null || LIFECYCLE.contains(phase));
  }
}
