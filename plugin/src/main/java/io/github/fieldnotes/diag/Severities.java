package io.github.fieldnotes.diag;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much problems matter to the users of one project, where they say so.
 *
 * @param changed the severity of a problem, empty for one that is switched off
 */
public record Severities(Map<Problem, Optional<Severity>> changed) {

  /** Nobody says. */
  public static final Severities BUILT_IN = new Severities(Map.of());

  public Severities {
    // in one order in every run: it is part of what a store is for
    changed = Collections.unmodifiableMap(ordered(changed));
  }

  /** These, and of others what these say nothing of. */
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

  /** The problem with the severity that its users want; empty when they switched it off. */
  Optional<Diagnostic> apply(Diagnostic found) {
    return changed.getOrDefault(found.problem(), Optional.of(found.severity())).map(found::with);
  }
}
