package io.github.fieldnotes.diag;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The severities that a project has configured. Immutable.
 *
 * @param changed the configured severity by problem; empty for a problem that is switched off
 */
public record Severities(Map<Problem, Optional<Severity>> changed) {

  /** Nothing is configured. */
  public static final Severities BUILT_IN = new Severities(Map.of());

  public Severities {
    // in the same order in every run, because the store is keyed by it
    changed = Collections.unmodifiableMap(ordered(changed));
  }

  /** These severities, and those of {@code others} for problems that these do not configure. */
  public Severities over(Severities others) {
    Map<Problem, Optional<Severity>> all = ordered(others.changed);
    all.putAll(changed);
    return new Severities(all);
  }

  private static Map<Problem, Optional<Severity>> ordered(Map<Problem, Optional<Severity>> some) {
    Map<Problem, Optional<Severity>> ordered = new EnumMap<>(Problem.class);
    ordered.putAll(some);
    return ordered;
  }

  /** The problem with its configured severity; empty if it is switched off. */
  Optional<Diagnostic> apply(Diagnostic found) {
    return changed.getOrDefault(found.problem(), Optional.of(found.severity())).map(found::with);
  }
}
