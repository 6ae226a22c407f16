package io.github.fieldnotes.read.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Splits short texts into words. The rules do so for nearly every line of a note, where a regular
 * expression costs several times as much.
 */
public final class Words {

  private Words() {}

  /** The words of a text between ASCII white space, in order; empty if it has none. */
  public static List<String> of(CharSequence text) {
    return split(text.toString(), c -> !isBlank(c));
  }

  /** The runs of letters in a text, in order. */
  public static List<String> ofLetters(CharSequence text) {
    return split(text.toString(), Character::isLetter);
  }

  /** The runs of anything but full stops and ASCII white space in a text, in order. */
  public static List<String> withoutStops(CharSequence text) {
    return split(text.toString(), c -> c != '.' && !isBlank(c));
  }

  /** The first word of a text; empty if it begins with ASCII white space. */
  public static String first(String text) {
    int end = 0;
    while (end < text.length() && !isBlank(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  /** The number of words of a text between ASCII white space. */
  public static int count(CharSequence text) {
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean begins = !isBlank(text.charAt(i)) && (i == 0 || isBlank(text.charAt(i - 1)));
      words += begins ? 1 : 0;
    }
    return words;
  }

  private static boolean isBlank(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static List<String> split(String text, IntPredicate isOfWord) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean inWord = isOfWord.test(c);
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
      i += Character.charCount(c);
    }
    if (start >= 0) {
      words.add(text.substring(start));
    }
    return words;
  }
}
