package io.github.fieldnotes.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns names into slugs for addresses, unique within a folder. */
final class Slug {

  private final Set<String> used = new HashSet<>();

  /** The first number that may still be free after a name; used numbers are never released. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The slug of a name, followed by a number if another name already has that slug. */
  String unique(String name) {
    String slug = of(name);
    if (used.add(slug)) {
      return slug;
    }
    int number = numbers.getOrDefault(slug, 2);
    while (!used.add(slug + "-" + number)) {
      number++;
    }
    numbers.put(slug, number + 1);
    return slug + "-" + number;
  }

  /**
   * Converts to lower case; letters and digits of any script are kept, runs of other characters
   * become one hyphen.
   */
  static String of(String name) {
    String slug =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return slug.isEmpty() ? "other" : slug;
  }
}
