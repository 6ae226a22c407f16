package io.github.fieldnotes.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives headings the ids that GitHub gives them, each once in a note. */
final class HeadingIds {

  private static final int WORDS_OF_BLOCK = 6;
  private static final int LONGEST_OF_BLOCK = 60;

  /** What a note's page has beside the note. */
  private static final List<String> OF_PAGE =
      List.of("fn-title", "fn-toc", "fn-backlinks", "fn-related", "fn-search-field");

  private final Map<String, Integer> used = new HashMap<>();

  HeadingIds() {
    OF_PAGE.forEach(id -> used.put(id, 0));
  }

  /** Whether an id is one of these already. */
  boolean isTaken(String id) {
    return used.containsKey(id);
  }

  /** The id of the next heading; text without a letter or digit makes {@code section}. */
  String next(String text) {
    String slug = slug(text);
    return unique(slug.isEmpty() ? "section" : slug);
  }

  /** The id of a block of a kind, made of the first words of its text. */
  String ofBlock(String kind, String text) {
    StringBuilder words = new StringBuilder(kind);
    int count = 0;
    for (String word : slug(text).split("-+")) {
      if (!word.isEmpty() && count++ < WORDS_OF_BLOCK && words.length() < LONGEST_OF_BLOCK) {
        words.append('-').append(word);
      }
    }
    return unique(words.toString());
  }

  /** Takes an id, or the id with the first free number after it. */
  String unique(String id) {
    String free = id;
    while (used.containsKey(free)) {
      int number = used.merge(id, 1, Integer::sum);
      free = id + "-" + number;
    }
    used.put(free, 0);
    return free;
  }

  /** Lower case; letters, marks, digits, {@code _} and {@code -} stay, blanks become hyphens. */
  static String slug(String text) {
    StringBuilder slug = new StringBuilder();
    text.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> append(slug, c));
    return slug.toString();
  }

  private static void append(StringBuilder slug, int c) {
    if (c == ' ' || c == '\t' || c == '\n') {
      slug.append('-');
    } else if (c == '-' || isWord(c)) {
      slug.appendCodePoint(c);
    }
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c)
        || switch (Character.getType(c)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }
}
