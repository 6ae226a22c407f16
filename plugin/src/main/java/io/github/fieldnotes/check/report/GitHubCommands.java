package io.github.fieldnotes.check.report;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.LogText;
import io.github.fieldnotes.diag.Severity;
import java.io.File;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes problems as workflow commands, which GitHub shows beside the lines of a change. They only
 * work at the beginning of a line of standard output.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">Workflow
 *     commands</a>
 */
public final class GitHubCommands {

  /** GitHub shows at most this number of annotations of each type for a step. */
  static final int MOST_OF_A_TYPE = 10;

  private GitHubCommands() {}

  /**
   * The commands for new problems. Further problems of a severity are left out, and counted by
   * {@link #leftOut}.
   *
   * @param first problems that come before all others of their severity
   */
  public static List<String> of(CheckReport report, List<Diagnostic> first) {
    Map<Severity, Integer> number = new EnumMap<>(Severity.class);
    List<String> commands = new ArrayList<>();
    for (Finding finding : ordered(report, first)) {
      if (number.merge(finding.diagnostic().severity(), 1, Integer::sum) <= MOST_OF_A_TYPE) {
        commands.add(command(finding, report));
      }
    }
    return commands;
  }

  /** The number of new problems for which there is no command. */
  public static int leftOut(CheckReport report) {
    int left = 0;
    for (Severity severity : Severity.values()) {
      left += Math.max(0, report.count(severity) - MOST_OF_A_TYPE);
    }
    return left;
  }

  private static List<Finding> ordered(CheckReport report, List<Diagnostic> first) {
    Set<Diagnostic> before = new HashSet<>(first);
    return report.findings().stream()
        .filter(finding -> !finding.known())
        .sorted(Comparator.comparing(finding -> !before.contains(finding.diagnostic())))
        .toList();
  }

  private static String command(Finding finding, CheckReport report) {
    Diagnostic diagnostic = finding.diagnostic();
    Location place = CheckReport.place(finding);
    String path = report.inRepository().apply(place.path());
    // a file outside the repository has no page on GitHub
    String file = new File(path).isAbsolute() ? "" : "file=" + property(path) + ",";
    return "::%s %sline=%d,col=%d,title=%s::%s"
        .formatted(
            type(diagnostic.severity()),
            file,
            place.line(),
            place.column(),
            property(diagnostic.problem().code()),
            data(LogText.line(diagnostic.message() + "; " + diagnostic.hint())));
  }

  private static String type(Severity severity) {
    return severity == Severity.INFO ? "notice" : CheckReport.word(severity);
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
