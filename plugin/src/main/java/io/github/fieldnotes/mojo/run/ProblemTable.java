package io.github.fieldnotes.mojo.run;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Severity;
import io.github.fieldnotes.mojo.log.MojoLog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Many problems as a table with a line for each code, in the order in which to correct them: the
 * severest first, and of these the most frequent.
 *
 * @param problems in their order
 * @param shown converts the path of a note to one for readers
 */
record ProblemTable(List<Diagnostic> problems, UnaryOperator<String> shown) {

  /** The most problems that are read one by one. */
  private static final int MOST_READ = 40;

  /** Whether there are too many problems to read them one by one. */
  boolean isNeeded() {
    return problems.size() > MOST_READ;
  }

  /** The lines of the table. */
  List<String> lines() {
    Map<String, List<Diagnostic>> byCode = new LinkedHashMap<>();
    for (Diagnostic one : problems) {
      String key = one.problem().code() + " " + one.severity();
      byCode.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
    }
    List<List<Diagnostic>> rows =
        byCode.values().stream()
            .sorted(
                Comparator.comparing((List<Diagnostic> row) -> severity(row))
                    .reversed()
                    .thenComparing(row -> -row.size()))
            .toList();
    int width = rows.stream().mapToInt(row -> code(row).length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    lines.add(
        "Fieldnotes: "
            + MojoLog.count(problems.size(), "problem")
            + " by code, in the order in which to correct them:");
    rows.forEach(row -> lines.add(line(row, width)));
    lines.add(
        "Fieldnotes: -Dfieldnotes.writeBaseline accepts all of them, so that the check reports only"
            + " new ones");
    return lines;
  }

  private String line(List<Diagnostic> row, int width) {
    Diagnostic first = row.get(0);
    return String.format(
        Locale.ROOT,
        "  %-7s %5d  %-" + width + "s  first at %s; %s",
        severity(row).name().toLowerCase(Locale.ROOT),
        row.size(),
        code(row),
        first.place().shown(shown),
        first.hint());
  }

  private static String code(List<Diagnostic> row) {
    return row.get(0).problem().code();
  }

  private static Severity severity(List<Diagnostic> row) {
    return row.get(0).severity();
  }
}
