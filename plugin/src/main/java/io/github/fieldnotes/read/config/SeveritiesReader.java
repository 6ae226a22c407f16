package io.github.fieldnotes.read.config;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Nearest;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.diag.Severities;
import io.github.fieldnotes.diag.Severity;
import io.github.fieldnotes.read.config.ConfigurationValue.Entries;
import io.github.fieldnotes.read.config.ConfigurationValue.Entry;
import io.github.fieldnotes.read.config.ConfigurationValue.Text;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the severities of problems: {@code broken-link: error}.
 *
 * <p>The configuration beside the notes cannot lower the severity of a safety problem, because
 * anyone who writes notes may also change it.
 */
final class SeveritiesReader {

  private static final String OFF = "off";
  private static final int SUGGESTIONS = 3;

  private static final Map<String, Problem> CODES =
      Arrays.stream(Problem.values())
          .collect(
              Collectors.toMap(
                  Problem::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));

  private final DeclarationSource origin;
  private final Diagnostics diagnostics;
  private final Map<Problem, String> lowered = new EnumMap<>(Problem.class);

  SeveritiesReader(DeclarationSource origin, Diagnostics diagnostics) {
    this.origin = origin;
    this.diagnostics = diagnostics;
  }

  /** The problems that have been switched off or lowered so far, each as written. */
  Map<Problem, String> lowered() {
    return Collections.unmodifiableMap(lowered);
  }

  /** Reads the entries; if a problem has two, the first counts. */
  Severities read(Entries codes) {
    Map<Problem, Optional<Severity>> changed = new EnumMap<>(Problem.class);
    Set<Problem> met = EnumSet.noneOf(Problem.class);
    for (Entry entry : codes.entries()) {
      Problem problem = CODES.get(entry.key());
      if (problem == null) {
        List<String> near = Nearest.to(entry.key(), CODES.keySet(), SUGGESTIONS);
        diagnostics.report(
            Problem.UNKNOWN_KEY, entry.place(), entry.key(), String.join(", ", near));
      } else if (!met.add(problem)) {
        diagnostics.report(Problem.DUPLICATE_KEY, entry.place(), entry.key());
      } else {
        severity(entry)
            .filter(severity -> isAllowed(problem, severity, entry))
            .ifPresent(severity -> changed.put(problem, severity));
      }
    }
    return new Severities(changed);
  }

  private boolean isAllowed(Problem problem, Optional<Severity> severity, Entry entry) {
    boolean lower = severity.filter(to -> to.compareTo(problem.severity()) >= 0).isEmpty();
    boolean allowed = !lower || origin == DeclarationSource.POM || !problem.isAboutSafety();
    if (!allowed) {
      diagnostics.report(
          Problem.PROTECTED_PROBLEM,
          entry.place(),
          problem.code(),
          word(Optional.of(problem.severity())),
          word(severity));
    } else if (lower) {
      lowered.put(problem, problem.code() + ": " + word(severity));
    }
    return allowed;
  }

  private static String word(Optional<Severity> severity) {
    return severity.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse(OFF);
  }

  /** Empty if the written value is not a severity. */
  private Optional<Optional<Severity>> severity(Entry entry) {
    String written = entry.value() instanceof Text text ? text.text() : "";
    Optional<String> word = ConfigurationKeys.SEVERITIES.word(written);
    if (word.isEmpty()) {
      String found =
          !(entry.value() instanceof Text)
              ? "no word"
              : written.isEmpty() ? "empty" : "\"" + written.toLowerCase(Locale.ROOT) + "\"";
      diagnostics.report(
          Problem.INVALID_VALUE,
          entry.value().place(),
          entry.key(),
          found,
          String.join(", ", ConfigurationKeys.SEVERITIES.words()));
    }
    return word.map(
        one ->
            one.equals(OFF)
                ? Optional.empty()
                : Optional.of(Severity.valueOf(one.toUpperCase(Locale.ROOT))));
  }
}
