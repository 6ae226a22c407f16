package io.github.fieldnotes.render.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits text into searchable words: runs of letters and digits of any script, in lower case and
 * without the accents of Latin, Greek and Cyrillic letters. In scripts without spaces between
 * words, a run becomes its pairs of adjacent characters and its last character, so that every
 * character can be found. {@code search.js} does the same with queries.
 */
final class SearchWords {

  private static final int LONGEST = 40;

  /** A word; a combining mark alone is not a word, since that of an emoji follows a symbol. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");

  /**
   * Diacritics of Latin, Greek and Cyrillic, and the marks that turn a digit into an emoji; in
   * other scripts diacritics make different letters.
   */
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F\\uFE0F\\u20E3]+");

  /** Letters that Unicode does not decompose, although people do. */
  private static final Pattern JOINED = Pattern.compile("[ßæœøđłıς]");

  private static final Map<String, String> APART =
      Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ł", "l", "ı", "i", "ς", "σ");

  private static final Pattern UNSPACED =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\u30FC]+");

  private SearchWords() {}

  /** Passes on the words of a text, in order. */
  static void each(String text, Consumer<String> words) {
    if (isAscii(text)) {
      ascii(text, words);
    } else {
      folded(fold(text), words);
    }
  }

  /**
   * Splits ASCII text, which most notes consist of, in one pass and without regular expressions.
   */
  private static void ascii(String text, Consumer<String> words) {
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && isAsciiLetterOrDigit(text.charAt(i));
      if (inWord && from < 0) {
        from = i;
      } else if (!inWord && from >= 0) {
        add(text.substring(from, i).toLowerCase(Locale.ROOT), words);
        from = -1;
      }
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static void folded(String text, Consumer<String> words) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String run = word.group();
      if (isAscii(run)) {
        add(run, words);
        continue;
      }
      Matcher unspaced = UNSPACED.matcher(run);
      int from = 0;
      while (unspaced.find()) {
        add(run.substring(from, unspaced.start()), words);
        pairs(unspaced.group(), words);
        from = unspaced.end();
      }
      add(run.substring(from), words);
    }
  }

  /** Converts text to lower case, without the accents. */
  static String fold(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String bare = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    return JOINED
        .matcher(Normalizer.normalize(bare, Normalizer.Form.NFC))
        .replaceAll(letter -> APART.get(letter.group()));
  }

  private static void add(String word, Consumer<String> words) {
    if (!word.isEmpty()) {
      boolean whole = word.codePointCount(0, word.length()) <= LONGEST;
      words.accept(whole ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST)));
    }
  }

  private static void pairs(String run, Consumer<String> words) {
    int[] points = run.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      words.accept(new String(points, i, Math.min(2, points.length - i)));
    }
  }
}
