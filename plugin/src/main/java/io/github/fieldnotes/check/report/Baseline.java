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
 * Problems that are known and let be, one a line: {@code path [code] subject}. It has no line
 * numbers, so that it still holds when notes grow; of a problem that a note has twice, it has two
 * lines.
 *
 * @param lines how often each line stands there
 */
public record Baseline(Map<String, Integer> lines) {

  /** Nothing is known. */
  public static final Baseline NONE = new Baseline(Map.of());

  /** Some editors begin a file with it. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final Pattern LINE = Pattern.compile("\\S.* \\[[a-z0-9-]+].*");

  public Baseline {
    lines = Map.copyOf(lines);
  }

  /**
   * What is told from what is known.
   *
   * @param findings all problems, in their order
   * @param gone how many of the baseline were not found again
   */
  public record Compared(List<Finding> findings, int gone) {

    public Compared {
      findings = List.copyOf(findings);
    }

    /** The problems that are new. */
    public List<Diagnostic> fresh() {
      return findings.stream().filter(one -> !one.known()).map(Finding::diagnostic).toList();
    }

    /** How many are known. */
    public int known() {
      return (int) findings.stream().filter(Finding::known).count();
    }
  }

  /**
   * Reads the text of a file; empty lines and those that begin with {@code #} say nothing.
   *
   * @throws BaselineException with the number of the first line that is none
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

  /** The lines of a file with all these problems, sorted. */
  public static List<String> lines(Collection<Diagnostic> found) {
    return found.stream().map(Baseline::line).sorted().toList();
  }

  /** Says of each problem whether it is known. */
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

  /** The lines that another one does not have, sorted; each as often as it does not. */
  public List<String> beside(Baseline other) {
    List<String> more = new ArrayList<>();
    lines.forEach(
        (line, times) ->
            more.addAll(
                Collections.nCopies(Math.max(0, times - other.lines.getOrDefault(line, 0)), line)));
    Collections.sort(more);
    return more;
  }

  /** A problem as a baseline has it; a path that would make a comment of it begins otherwise. */
  static String line(Diagnostic found) {
    String path = found.place().shownPath();
    return (path.startsWith("#") ? "./" + path : path).concat(rest(found)).strip();
  }

  private static String rest(Diagnostic found) {
    return " [" + found.problem().code() + "] " + found.subject();
  }
}
