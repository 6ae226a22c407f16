package io.github.fieldnotes.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Counts what several notes have in common: which keys at least half of them have, and which of
 * these have the same value in all.
 *
 * @param notes how many there are
 * @param counts in how many of them a key is
 * @param values the different values of a key
 */
record SharedValues(int notes, Map<String, Integer> counts, Map<String, Set<String>> values) {

  /** Of fewer notes, equal values may be chance. */
  private static final int ENOUGH = 3;

  /** Keys whose values describe the file rather than what it says. */
  private static final Set<String> OF_FILES = Set.of("layout", "kind", "type", "parent");

  /**
   * Counts.
   *
   * @param entries the keys of a note with their values
   */
  static <T> SharedValues of(List<T> notes, Function<T, Map<String, String>> entries) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Set<String>> values = new HashMap<>();
    for (T note : notes) {
      entries
          .apply(note)
          .forEach(
              (key, value) -> {
                counts.merge(key, 1, Integer::sum);
                values.computeIfAbsent(key, k -> new HashSet<>()).add(value.strip());
              });
    }
    return new SharedValues(notes.size(), counts, values);
  }

  /** Whether at least half of the notes have a key. */
  boolean isUsual(String key) {
    return 2 * counts.getOrDefault(key, 0) >= notes;
  }

  /** Whether all notes with a key have the same value. */
  boolean isConstant(String key) {
    boolean same = values.getOrDefault(key, Set.of()).size() == 1;
    return same && (counts.get(key) >= ENOUGH || OF_FILES.contains(key));
  }

  /** How many of these keys are usual. */
  long usual(Set<String> keys) {
    return keys.stream().filter(Objects::nonNull).filter(this::isUsual).count();
  }
}
