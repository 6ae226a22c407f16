package io.github.fieldnotes.read.note;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives headings the ids that GitHub gives them, each once in a note. */
public final class HeadingIds {

  private static final int WORDS_OF_BLOCK = 6;
  private static final int LONGEST_OF_BLOCK = 60;

  /** What a note's page has beside the note. */
  private static final List<String> OF_PAGE =
      List.of("fn-title", "fn-toc", "fn-backlinks", "fn-related", "fn-search-field");

  private final Map<String, Integer> used = new HashMap<>();

  HeadingIds() {
    OF_PAGE.forEach(id -> used.put(id, 0));
  }

  /** Goes on where another one stands, which stays as it is. */
  HeadingIds(HeadingIds other) {
    used.putAll(other.used);
  }

  /** Whether an id is one of these already. */
  public boolean isTaken(String id) {
    return used.containsKey(id);
  }

  /**
   * The id of the next heading; empty for the first one without a letter or digit, as which {@code
   * section} will do once all others have theirs.
   */
  String next(String text) {
    return unique(slug(text));
  }

  /** The id of a block of a kind, made of the first words of its text. */
  public String ofBlock(String kind, String text) {
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
  public String unique(String id) {
    String free = id;
    while (used.containsKey(free)) {
      int number = used.merge(id, 1, Integer::sum);
      free = id + "-" + number;
    }
    used.put(free, 0);
    return free;
  }

  /**
   * Lower case; letters, marks, decimal digits, {@code _} and {@code -} stay, blanks become hyphens
   * and all else goes. As the npm package github-slugger has it, but for letters that only a newer
   * Unicode than its 13.0 knows: those stay if the JDK knows them.
   */
  static String slug(String text) {
    StringBuilder slug = new StringBuilder();
    text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> append(slug, c));
    return slug.toString();
  }

  private static void append(StringBuilder slug, int c) {
    if (c == ' ') {
      slug.append('-');
    } else if (c == '-' || isWord(c)) {
      slug.appendCodePoint(c);
    }
  }

  private static boolean isWord(int c) {
    return Character.isAlphabetic(c)
        || switch (Character.getType(c)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.DECIMAL_DIGIT_NUMBER ->
              true;
          default -> false;
        };
  }
}
