package io.github.fieldnotes.serve;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What has changed between two lists of problems. A problem that only moved to another line is the
 * same.
 *
 * @param came in order
 * @param went in order
 */
record ProblemChanges(List<Diagnostic> came, List<Diagnostic> went) {

  /** What makes problems the same. */
  private record Key(String path, Problem problem, List<String> arguments) {

    static Key of(Diagnostic problem) {
      return new Key(problem.place().path(), problem.problem(), problem.arguments());
    }
  }

  static ProblemChanges between(List<Diagnostic> before, List<Diagnostic> now) {
    return new ProblemChanges(without(now, before), without(before, now));
  }

  /** As many of the same may stay as {@code others} has. */
  private static List<Diagnostic> without(List<Diagnostic> problems, List<Diagnostic> others) {
    Map<Key, Long> known =
        new HashMap<>(
            others.stream().collect(Collectors.groupingBy(Key::of, Collectors.counting())));
    List<Diagnostic> left = new ArrayList<>();
    for (Diagnostic problem : problems) {
      if (known.merge(Key.of(problem), -1L, Long::sum) < 0) {
        left.add(problem);
      }
    }
    return left;
  }
}
