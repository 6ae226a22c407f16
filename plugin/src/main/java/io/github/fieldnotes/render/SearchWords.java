package io.github.fieldnotes.render;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which text is found: runs of letters and digits of any script, in lower case and
 * without the accents of Latin, Greek and Cyrillic letters. A run of a script that has no blanks
 * between words becomes its pairs of neighbours. {@code search.js} does the same with what is
 * typed.
 */
final class SearchWords {

  private static final int LONGEST = 40;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  /** Diacritics of Latin, Greek and Cyrillic; those of other scripts make other letters. */
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");

  private static final Pattern UNSPACED =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\u30FC]+");

  private SearchWords() {}

  /** All words of a text, in order. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(fold(text));
    while (word.find()) {
      String run = word.group();
      Matcher unspaced = UNSPACED.matcher(run);
      int from = 0;
      while (unspaced.find()) {
        add(run.substring(from, unspaced.start()), words);
        pairs(unspaced.group(), words);
        from = unspaced.end();
      }
      add(run.substring(from), words);
    }
    return words;
  }

  private static String fold(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String bare = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  private static void add(String word, List<String> words) {
    if (!word.isEmpty()) {
      int end =
          word.offsetByCodePoints(0, Math.min(LONGEST, word.codePointCount(0, word.length())));
      words.add(word.substring(0, end));
    }
  }

  private static void pairs(String run, List<String> words) {
    int[] points = run.codePoints().toArray();
    for (int i = 0; i < Math.max(1, points.length - 1); i++) {
      words.add(new String(points, i, Math.min(2, points.length)));
    }
  }
}
