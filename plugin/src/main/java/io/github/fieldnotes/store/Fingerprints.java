package io.github.fieldnotes.store;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A family of fingerprints that take a value of some types by something shorter that says all of
 * it, as a note by its digest, and that digest a value that many of them share once. Equal values
 * make equal fingerprints within a family, in every run. Safe for threads.
 *
 * <pre>{@code
 * Fingerprints family = new Fingerprints(Map.of(Note.class, note -> digest((Note) note)));
 * String key = family.begin().addShared("routes", routes).add("notes", notes).text();
 * }</pre>
 */
public final class Fingerprints {

  /** From this size on a list is taken for one that is shared. */
  private static final int LONG = 64;

  private final Map<Class<?>, Function<Object, Object>> shorter;
  private final Map<Class<?>, Function<Object, Object>> byClass = new ConcurrentHashMap<>();

  /** The digests of what is shared. Its values do not change, and equal ones may be there twice. */
  private final Map<Object, byte[]> shared = Collections.synchronizedMap(new IdentityHashMap<>());

  /**
   * Makes a family.
   *
   * @param shorter what is taken for values of a type and of its subtypes
   */
  public Fingerprints(Map<Class<?>, Function<Object, Object>> shorter) {
    this.shorter = Map.copyOf(shorter);
  }

  /** Begins a fingerprint. */
  public Fingerprint begin() {
    return new Fingerprint(this);
  }

  /** What stands for a value: itself, or something shorter. */
  Object standIn(Object value) {
    // asked first, because computing may wait for other threads
    Function<Object, Object> known = byClass.get(value.getClass());
    return known == null
        ? byClass.computeIfAbsent(value.getClass(), this::ofClass).apply(value)
        : known.apply(value);
  }

  private Function<Object, Object> ofClass(Class<?> type) {
    return shorter.entrySet().stream()
        .filter(one -> one.getKey().isAssignableFrom(type))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Function.identity());
  }

  static boolean isLong(List<?> values) {
    return values.size() >= LONG;
  }

  /** The digest of a value that is shared, and does not change. */
  byte[] digest(Object value) {
    byte[] known = shared.get(value);
    if (known == null) {
      FingerprintValues values = new FingerprintValues(this);
      values.whole(value);
      known = values.digest();
      shared.put(value, known);
    }
    return known;
  }
}
