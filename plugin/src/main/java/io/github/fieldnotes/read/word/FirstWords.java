package io.github.fieldnotes.read.word;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The first words of texts that are looked for at the beginning of lines. Most lines begin with
 * another word, so nothing more of them has to be read. Immutable.
 */
final class FirstWords {

  private final Set<String> words = new HashSet<>();

  /** Takes texts, which are compared ignoring case. */
  FirstWords(Stream<String> texts) {
    texts.forEach(
        text -> {
          words.add(first(text, 0, text.length()));
          // some letters, such as a dotted capital I, change more than their case
          String lower = text.toLowerCase(Locale.ROOT);
          words.add(first(lower, 0, lower.length()));
        });
  }

  /** Whether the first word of a text is one of these, behind any signs. */
  boolean begin(String text) {
    return begin(text, 0, text.length());
  }

  /** As {@link #begin(String)}, for a piece of a text. */
  boolean begin(String text, int from, int to) {
    return words.contains(first(text, from, to));
  }

  /** The first run of letters, in lower case; empty if there is none. */
  private static String first(String text, int from, int to) {
    int start = from;
    while (start < to && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
