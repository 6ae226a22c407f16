package io.github.fieldnotes.diag;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words that an author may have meant to write. */
public final class Nearest {

  private Nearest() {}

  /**
   * Returns at most {@code count} of the words, those that need the fewest changes first, otherwise
   * in their given order.
   */
  public static List<String> to(String written, Collection<String> words, int count) {
    Map<String, Integer> distances = new HashMap<>();
    words.forEach(word -> distances.put(word, distance(written, word)));
    return words.stream().sorted(Comparator.comparing(distances::get)).limit(count).toList();
  }

  /** The number of characters to add, drop or replace (Levenshtein distance). */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
