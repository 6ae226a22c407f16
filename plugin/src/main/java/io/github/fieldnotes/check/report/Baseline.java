package io.github.fieldnotes.check.report;

import io.github.fieldnotes.diag.Diagnostic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The known problems of notes, one per line: {@code path [code] subject}. Lines have no line
 * numbers, so that they still hold when notes grow. A problem that a note has twice has two lines.
 *
 * @param lines the number of occurrences of each line
 */
public record Baseline(Map<String, Integer> lines) {

  /** The empty baseline. */
  public static final Baseline NONE = new Baseline(Map.of());

  /** Some editors write it at the beginning of a file. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final Pattern LINE = Pattern.compile("\\S.* \\[[a-z0-9-]+].*");

  public Baseline {
    lines = Map.copyOf(lines);
  }

  /**
   * The result of comparing all problems with the baseline: which are new and which are known.
   *
   * @param findings all problems, in their order
   * @param gone the number of problems in the baseline that were not found again
   */
  public record Compared(List<Finding> findings, int gone) {

    public Compared {
      findings = List.copyOf(findings);
    }

    /** The new problems. */
    public List<Diagnostic> fresh() {
      return findings.stream().filter(one -> !one.known()).map(Finding::diagnostic).toList();
    }

    /** The number of known problems. */
    public int known() {
      return (int) findings.stream().filter(Finding::known).count();
    }
  }

  /**
   * Reads the lines of a file. Empty lines and lines that begin with {@code #} are ignored.
   *
   * @throws BaselineException if a line is not a problem; the message has the number of the first
   *     one
   */
  public static Baseline read(List<String> text) {
    Map<String, Integer> lines = new HashMap<>();
    for (int i = 0; i < text.size(); i++) {
      String line = text.get(i).replace(BYTE_ORDER_MARK, "").strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (!LINE.matcher(line).matches()) {
        throw new BaselineException(i + 1, line);
      }
      lines.merge(line, 1, Integer::sum);
    }
    return new Baseline(lines);
  }

  /** The baseline that has exactly these problems. */
  public static Baseline of(Collection<Diagnostic> problems) {
    Map<String, Integer> lines = new HashMap<>();
    problems.forEach(problem -> lines.merge(line(problem), 1, Integer::sum));
    return new Baseline(lines);
  }

  /** The lines for these problems, sorted. */
  public static List<String> lines(Collection<Diagnostic> found) {
    return found.stream().map(Baseline::line).sorted().toList();
  }

  /** Decides for each problem whether it is known. */
  public Compared compare(List<Diagnostic> found) {
    Map<String, Integer> left = new HashMap<>(lines);
    List<Finding> findings = new ArrayList<>();
    for (Diagnostic diagnostic : found) {
      String line = line(diagnostic);
      boolean known = left.getOrDefault(line, 0) > 0;
      if (known) {
        left.merge(line, -1, Integer::sum);
      }
      findings.add(new Finding(diagnostic, known));
    }
    return new Compared(
        findings, left.values().stream().collect(Collectors.summingInt(Integer::intValue)));
  }

  /**
   * The lines that another baseline does not have, sorted. A line that it has fewer times is listed
   * as often as it lacks it.
   */
  public List<String> beside(Baseline other) {
    List<String> more = new ArrayList<>();
    lines.forEach(
        (line, times) ->
            more.addAll(
                Collections.nCopies(Math.max(0, times - other.lines.getOrDefault(line, 0)), line)));
    Collections.sort(more);
    return more;
  }

  /**
   * The line of a problem. A path that begins with {@code #} gets the prefix {@code ./}, as the
   * line would otherwise be a comment.
   */
  static String line(Diagnostic found) {
    String path = found.place().shownPath();
    return (path.startsWith("#") ? "./" + path : path).concat(rest(found)).strip();
  }

  private static String rest(Diagnostic found) {
    return " [" + found.problem().code() + "] " + found.subject();
  }
}
