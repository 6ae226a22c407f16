package io.github.fieldnotes.diag;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects the problems of one run, from any thread. */
public final class Diagnostics {

  private final ConcurrentLinkedQueue<Diagnostic> found = new ConcurrentLinkedQueue<>();

  /** Adds one problem; {@code arguments} fill {@code {0}}, {@code {1}}, … in its message. */
  public void report(Problem problem, Location place, String... arguments) {
    found.add(new Diagnostic(problem, place, List.of(arguments)));
  }

  /** Adds problems that were found before. */
  public void report(Collection<Diagnostic> before) {
    found.addAll(before);
  }

  /** All so far, by path, line and column, each once. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}
