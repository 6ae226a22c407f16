package io.github.fieldnotes.render.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What search.js must do exactly as Java does: {@code search-words.json}, which {@code
 * SearchCoreIT} tries in a browser.
 *
 * @param texts what becomes of texts
 * @param list the words of all texts as one part of the index; section n is text n
 * @param sections how sections are written behind a word
 */
record SearchFixture(List<Text> texts, String list, List<Sections> sections) {

  /**
   * A text.
   *
   * @param fact what it is an example of
   * @param words all words, in order
   * @param anchor the id of a heading of this text, where search.js makes it; empty where the index
   *     says it
   */
  record Text(String fact, String text, String folded, List<String> words, String anchor) {

    @Override
    public String toString() {
      return fact;
    }
  }

  /** The sections that have the word {@code tide}, and a list of this word alone. */
  record Sections(List<Integer> inTitle, List<Integer> inText, int tooMany, String list) {}

  static SearchFixture read() {
    try (InputStream in = SearchFixture.class.getResourceAsStream("/search/search-words.json")) {
      return new ObjectMapper().readValue(in, SearchFixture.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
