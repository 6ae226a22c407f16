package io.github.fieldnotes.mojo.run;

import io.github.fieldnotes.publish.project.SiteProject;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.Reporting;

/**
 * What {@code <reporting>} says about this plugin.
 *
 * @param plugin this plugin
 */
record ReportSets(ReportPlugin plugin) {

  static final String FRAMES = "frames";
  static final String REPORT = "report";

  /** The entry of this plugin; empty if it is not in {@code <reporting>}. */
  static Optional<ReportSets> of(SiteProject site) {
    Reporting reporting = site.project().getModel().getReporting();
    return reporting == null
        ? Optional.empty()
        : reporting.getPlugins().stream()
            .filter(plugin -> site.generator().startsWith(plugin.getKey() + ":"))
            .findFirst()
            .map(ReportSets::new);
  }

  /** Whether the goal {@code frames} runs before the goal {@code report}. */
  boolean haveFramesFirst() {
    List<String> goals =
        plugin.getReportSets().stream().flatMap(set -> set.getReports().stream()).toList();
    // without any, the site plugin runs all reports of a plugin, in order of their names
    return goals.isEmpty()
        || goals.contains(FRAMES) && goals.indexOf(FRAMES) < goals.lastIndexOf(REPORT);
  }
}
