package io.github.fieldnotes.read.talk;

import io.github.fieldnotes.read.source.Words;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words that a note writes in lower case. Capitalised words that are all among them, as those
 * of a subtitle are, make no name of a person.
 */
public final class OrdinaryWords {

  private static final int FEWEST_LETTERS = 3;

  private final String source;
  private Set<String> words;

  /** Takes the text of a note, which is read once, and only if it is asked for. */
  public OrdinaryWords(String source) {
    this.source = source;
  }

  /** Whether all words of a text are also written in lower case. */
  boolean hasAll(String text) {
    if (words == null) {
      words = read();
    }
    for (String word : Words.ofLetters(text)) {
      if (word.length() >= FEWEST_LETTERS && !words.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private Set<String> read() {
    Set<String> found = new HashSet<>();
    int start = -1;
    for (int i = 0; i <= source.length(); i++) {
      boolean letter = i < source.length() && Character.isLetter(source.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start >= FEWEST_LETTERS && Character.isLowerCase(source.charAt(start))) {
          found.add(source.substring(start, i));
        }
        start = -1;
      }
    }
    return found;
  }
}
