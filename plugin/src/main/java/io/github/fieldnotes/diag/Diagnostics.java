package io.github.fieldnotes.diag;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects the problems of one run, from any thread. */
public final class Diagnostics {

  private final ConcurrentLinkedQueue<Diagnostic> found = new ConcurrentLinkedQueue<>();
  private volatile Severities severities = Severities.BUILT_IN;

  /** Adds one problem; {@code arguments} fill {@code {0}}, {@code {1}}, … in its message. */
  public void report(Problem problem, Location place, String... arguments) {
    found.add(new Diagnostic(problem, place, List.of(arguments)));
  }

  /** Adds problems that were found before. */
  public void report(Collection<Diagnostic> before) {
    found.addAll(before);
  }

  /** Gives all problems, those found before too, the severities that users want. */
  public void applySeverities(Severities wanted) {
    severities = wanted;
  }

  /** All so far that are not switched off, by path, line and column, each once. */
  public List<Diagnostic> sorted() {
    return found.stream()
        .flatMap(one -> severities.apply(one).stream())
        .sorted()
        .distinct()
        .toList();
  }
}
