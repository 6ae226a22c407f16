package io.github.fieldnotes.plan;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes names fit for addresses, each once in a folder. */
final class Slug {

  private final Set<String> used = new HashSet<>();

  /** The name in lower case with hyphens, and a number behind it when another name has that too. */
  String unique(String name) {
    String slug = of(name);
    String free = slug;
    for (int number = 2; !used.add(free); number++) {
      free = slug + "-" + number;
    }
    return free;
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
