package io.github.fieldnotes.read.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The language of a code block.
 *
 * @param name as shown on the block, such as {@code Java}; as written in the note if it is unknown,
 *     empty if there is nothing to show
 * @param component of Prism that has its grammar; empty if it has none
 */
public record CodeLanguage(String name, Optional<String> component) {

  /** No language, as of an indented block. */
  public static final CodeLanguage NONE = new CodeLanguage("", Optional.empty());

  /** What people write for text that is in no language. */
  private static final Set<String> TEXT =
      Set.of(
          "text",
          "txt",
          "plain",
          "plaintext",
          "plain-text",
          "none",
          "raw",
          "nohighlight",
          "no-highlight",
          "ascii");

  private static final int LONGEST_NAME = 30;

  /** Read once, and by the class loader not before it is needed. */
  private static final class Table {
    static final Map<String, CodeLanguage> BY_WORD = read();
  }

  /** The language that a word means, in any case. */
  public static CodeLanguage of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (word.isEmpty() || TEXT.contains(lower)) {
      return NONE;
    }
    CodeLanguage known = Table.BY_WORD.get(lower);
    return known != null ? known : new CodeLanguage(shortened(word), Optional.empty());
  }

  private static String shortened(String word) {
    int most =
        word.offsetByCodePoints(0, Math.min(LONGEST_NAME, word.codePointCount(0, word.length())));
    return most < word.length() ? word.substring(0, most) + "…" : word;
  }

  Optional<Grammar> grammar() {
    return component.map(GrammarFile::of);
  }

  /** All words of the table. */
  static Set<String> words() {
    return Table.BY_WORD.keySet();
  }

  private static Map<String, CodeLanguage> read() {
    Map<String, CodeLanguage> all = new HashMap<>();
    try (InputStream file = CodeLanguage.class.getResourceAsStream("languages.txt")) {
      String table = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      table.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, all));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(all);
  }

  private static void add(String line, Map<String, CodeLanguage> all) {
    String[] columns = line.split("\\|");
    CodeLanguage language = new CodeLanguage(columns[0].strip(), Optional.of(columns[1].strip()));
    for (String word : columns[2].strip().split(" ")) {
      if (all.put(word, language) != null) {
        throw new IllegalStateException(word + " stands for two languages");
      }
    }
  }
}
