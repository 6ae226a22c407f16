package io.github.fieldnotes.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The attribute {@code srcset}: a comma-separated list of addresses with a width or density (WHATWG
 * 4.8.4.2).
 */
public final class SourceSet {

  private SourceSet() {}

  /** The addresses in the attribute. */
  static List<String> addresses(String written) {
    List<String> addresses = new ArrayList<>();
    for (String candidate : candidates(written)) {
      addresses.add(candidate.split("\\s+", 2)[0]);
    }
    return addresses;
  }

  /** Replaces the addresses; candidates without a new address are left out. */
  public static String with(String written, Function<String, Optional<String>> other) {
    List<String> kept = new ArrayList<>();
    for (String candidate : candidates(written)) {
      String[] parts = candidate.split("\\s+", 2);
      boolean plain = parts.length < 2 || parts[1].matches("\\d+(\\.\\d+)?[wx]");
      if (plain) {
        other
            .apply(parts[0])
            .ifPresent(address -> kept.add(address + (parts.length < 2 ? "" : " " + parts[1])));
      }
    }
    return String.join(", ", kept);
  }

  private static List<String> candidates(String written) {
    List<String> candidates = new ArrayList<>();
    for (String candidate : written.split("(?<=\\s\\d{1,5}[wx]),|,(?=\\s)|,$")) {
      if (!candidate.isBlank()) {
        candidates.add(candidate.strip());
      }
    }
    return candidates;
  }
}
