package io.github.fieldnotes.mojo.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.github.fieldnotes.check.report.Leniency.Since;
import io.github.fieldnotes.diag.LogText;
import io.github.fieldnotes.diag.Lowering;
import io.github.fieldnotes.mojo.log.MojoLog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Log lines about what makes a check report less.
 *
 * @param baseline the baseline file, as a user would write it
 * @param shown converts the path of a note to one that a user would write
 */
public record LeniencyLines(String baseline, UnaryOperator<String> shown) {

  /**
   * Longer lists are cut and end with the number of further entries; {@code problems.json} has them
   * all.
   */
  private static final int MOST = 50;

  /** One line about what the configuration files lower; empty if they lower nothing. */
  public List<String> now(List<Lowering> lowered) {
    return lowered.isEmpty()
        ? List.of()
        : List.of("Fieldnotes: the check reports less, because " + said(lowered));
  }

  /** Lines about what a revision does not have; empty if it has everything. */
  public List<String> added(Since since) {
    String revision = LogText.line(since.revision());
    List<String> lines = new ArrayList<>();
    if (!since.lowered().isEmpty()) {
      lines.add(
          "Fieldnotes: the check reports less than at "
              + revision
              + ", because "
              + said(since.lowered()));
    }
    int added = since.baseline().size();
    if (added > 0) {
      lines.add(
          "Fieldnotes: %s has %s that %s does not have:"
              .formatted(baseline, MojoLog.count(added, "line"), revision));
      since.baseline().stream().limit(MOST).forEach(line -> lines.add("  " + LogText.line(line)));
      if (added > MOST) {
        lines.add("  and " + (added - MOST) + " more");
      }
    }
    return lines;
  }

  /** {@code notes/fieldnotes.yml has broken-link: off, kinds.action: off}. */
  private String said(List<Lowering> lowered) {
    Map<String, List<String>> files =
        lowered.stream()
            .limit(MOST)
            .collect(
                groupingBy(Lowering::file, LinkedHashMap::new, mapping(Lowering::text, toList())));
    String all =
        files.entrySet().stream()
            .map(file -> shown.apply(file.getKey()) + " has " + String.join(", ", file.getValue()))
            .collect(Collectors.joining("; "));
    return lowered.size() > MOST ? all + " and " + (lowered.size() - MOST) + " more" : all;
  }
}
