package io.github.fieldnotes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * The pieces of which a grammar makes texts: a file with sections, a piece a line, with the escapes
 * of Java.
 */
record Pieces(Map<String, List<String>> sections) {

  private static final Pattern SECTION = Pattern.compile("(?ms)^== (\\w+)\\n(.*?)(?=^== |\\z)");

  /** Reads a file of {@code src/test/resources/fuzz}. */
  static Pieces of(String file) {
    try {
      String text = Files.readString(Path.of("src/test/resources/fuzz", file));
      return new Pieces(
          SECTION
              .matcher(text)
              .results()
              .collect(
                  Collectors.toMap(section -> section.group(1), section -> all(section.group(2)))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> all(String lines) {
    return lines.lines().filter(line -> !line.isEmpty()).map(String::translateEscapes).toList();
  }

  /** Any piece of a section. */
  Arbitrary<String> any(String section) {
    return Arbitraries.of(sections.get(section));
  }

  /** Several of something, one behind the other. */
  static Arbitrary<String> joined(Arbitrary<String> part, int least, int most) {
    return part.list().ofMinSize(least).ofMaxSize(most).map(parts -> String.join("", parts));
  }
}
