package io.github.fieldnotes.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes names fit for addresses, each once in a folder. */
final class Slug {

  private final Set<String> used = new HashSet<>();

  /** The first number that may be free behind a name; what was used stays so. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The name in lower case with hyphens, and a number behind it when another name has that too. */
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

  /** Lower case; letters and digits of any script stay, runs of others become one hyphen. */
  static String of(String name) {
    String slug =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return slug.isEmpty() ? "other" : slug;
  }
}
