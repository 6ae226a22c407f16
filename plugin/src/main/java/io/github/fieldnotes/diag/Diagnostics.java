package io.github.fieldnotes.diag;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Collects the problems of one run. Nothing is logged until all problems are known: readers and
 * checkers report them here, and the goal logs them once, sorted.
 *
 * <p>Thread-safe: problems may be reported from any thread. The result does not depend on the order
 * of the reports.
 *
 * <pre>{@code
 * Diagnostics diagnostics = new Diagnostics();
 * diagnostics.report(Problem.BROKEN_LINK, new Location("may.md", 3, 1), "june.md");
 * diagnostics.sorted().forEach(problem -> System.out.println(problem.text("")));
 * }</pre>
 */
public final class Diagnostics {

  private final ConcurrentLinkedQueue<Diagnostic> found = new ConcurrentLinkedQueue<>();
  private volatile Severities severities = Severities.BUILT_IN;

  /** Adds one problem; {@code arguments} fill {@code {0}}, {@code {1}}, … in its message. */
  public void report(Problem problem, Location place, String... arguments) {
    found.add(new Diagnostic(problem, place, List.of(arguments)));
  }

  /** Adds problems that were found earlier. */
  public void report(Collection<Diagnostic> before) {
    found.addAll(before);
  }

  /** Takes back a problem at a place, which another one at the same place explains better. */
  public void withdraw(Problem problem, Location place) {
    found.removeIf(one -> one.problem() == problem && one.place().equals(place));
  }

  /**
   * Sets the severities that users have configured. They apply to all problems, including those
   * already reported.
   */
  public void applySeverities(Severities wanted) {
    severities = wanted;
  }

  /**
   * Returns the problems reported so far that are not switched off, by path, line and column,
   * without duplicates.
   */
  public List<Diagnostic> sorted() {
    return found.stream()
        .flatMap(one -> severities.apply(one).stream())
        .sorted()
        .distinct()
        .toList();
  }
}
