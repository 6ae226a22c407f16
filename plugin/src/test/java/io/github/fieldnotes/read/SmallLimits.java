package io.github.fieldnotes.read;

import io.github.fieldnotes.read.source.Limits;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Limits so small that ordinary notes reach them. */
public final class SmallLimits {

  private SmallLimits() {}

  /** The ordinary limits but for those that a text names: {@code nesting 3, kilobytes 1}. */
  public static Limits of(String text) {
    return of(text, Limits.ORDINARY.clock());
  }

  /** The same, with another clock. */
  public static Limits of(String text, LongSupplier clock) {
    Map<String, Integer> small = new HashMap<>();
    for (String one : text.split(", ")) {
      String[] words = one.split(" ");
      small.put(words[0], Integer.valueOf(words[1]));
    }
    Limits most = Limits.ORDINARY;
    Limits limits =
        new Limits(
            take(small, "kilobytes", most.kilobytes()),
            take(small, "milliseconds", most.milliseconds()),
            take(small, "nesting", most.nesting()),
            new Limits.Html(
                take(small, "elements", most.html().elements()),
                take(small, "cells", most.html().cells())),
            yaml(small, "", most.frontMatter()),
            yaml(small, "configured-", most.configuration()),
            take(small, "kinds", most.kinds()),
            clock);
    if (!small.isEmpty()) {
      throw new IllegalArgumentException("no such limits: " + small.keySet());
    }
    return limits;
  }

  private static Limits.Yaml yaml(Map<String, Integer> small, String prefix, Limits.Yaml most) {
    return new Limits.Yaml(
        take(small, prefix + "characters", most.characters()),
        take(small, prefix + "values", most.values()),
        take(small, prefix + "levels", most.levels()));
  }

  private static int take(Map<String, Integer> small, String name, int ordinary) {
    Integer value = small.remove(name);
    return value == null ? ordinary : value;
  }
}
