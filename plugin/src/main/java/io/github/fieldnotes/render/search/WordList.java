package io.github.fieldnotes.render.search;

import io.github.fieldnotes.render.search.SearchIndex.Postings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Encodes words and the numbers of their sections as short text that needs no escaping in a script.
 *
 * <p>An entry consists of the number of characters shared with the previous word, the rest of the
 * word, a backquote and the sections whose titles contain it, another backquote and the sections
 * whose texts contain it, and a final apostrophe. {@link SectionNumbers} describes how sections are
 * encoded. A word that occurs in too many texts keeps its titles, but has a third backquote instead
 * of its texts.
 */
final class WordList {

  private WordList() {}

  /**
   * Divides the words in alphabetical order into parts of about the same length.
   *
   * @param tooMany the number of sections from which on the texts of a word are left out
   */
  static List<String> encode(SortedMap<String, Postings> words, int tooMany, int parts) {
    List<String> entries = new ArrayList<>();
    long total = 0;
    for (Map.Entry<String, Postings> word : words.entrySet()) {
      String entry = postings(word.getValue(), tooMany);
      entries.add(entry);
      total += word.getKey().length() + entry.length();
    }
    List<String> encoded = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    String before = "";
    long done = 0;
    int i = 0;
    for (String word : words.keySet()) {
      if (done >= total * (encoded.size() + 1) / parts && encoded.size() < parts - 1) {
        encoded.add(part.toString());
        part.setLength(0);
        before = "";
      }
      int shared = shared(before, word);
      part.append(SectionNumbers.DIGITS.charAt(shared)).append(word, shared, word.length());
      part.append(entries.get(i)).append('\'');
      done += word.length() + entries.get(i++).length();
      before = word;
    }
    encoded.add(part.toString());
    while (encoded.size() < parts) {
      encoded.add("");
    }
    return encoded;
  }

  /** The first word of a part; empty if it has none. */
  static String firstWord(String part) {
    return part.isEmpty() ? "" : part.substring(1, part.indexOf('`'));
  }

  private static String postings(Postings postings, int tooMany) {
    StringBuilder text = new StringBuilder("`");
    text.append(postings.inTitle().text());
    if (postings.inText().size() > tooMany) {
      text.append("``");
    } else if (postings.inText().size() > 0) {
      text.append('`').append(postings.inText().text());
    }
    return text.toString();
  }

  private static int shared(String before, String word) {
    int length = Math.min(SectionNumbers.LAST - 1, Math.min(before.length(), word.length()));
    int shared = 0;
    while (shared < length && before.charAt(shared) == word.charAt(shared)) {
      shared++;
    }
    // do not split a surrogate pair
    return shared > 0 && Character.isHighSurrogate(word.charAt(shared - 1)) ? shared - 1 : shared;
  }
}
