package io.github.fieldnotes.render.search;

import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.render.search.SearchSections.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * What the search index needs of a note, which depends on nothing but the note.
 *
 * @param words each word of the note once
 * @param parts its sections, in order
 */
record IndexedNote(List<String> words, List<Part> parts) {

  private static final int[] NONE = {};

  /**
   * A section of the note.
   *
   * @param heading as of {@link Section}
   * @param anchor likewise
   * @param annotation likewise
   * @param inTitle the 0-based numbers of the words in its title, each once
   * @param inText those of all others in its text
   */
  record Part(String heading, String anchor, int annotation, int[] inTitle, int[] inText) {}

  /** Finds the words of a note. */
  static IndexedNote of(Note note) {
    WordNumbers words = new WordNumbers();
    List<Part> parts = new ArrayList<>();
    for (Section section : SearchSections.of(note)) {
      int[] inTitle = words.of(section.title());
      int[] inText = words.andOf(section.text());
      parts.add(
          new Part(section.heading(), section.anchor(), section.annotation(), inTitle, inText));
    }
    return new IndexedNote(words.words(), parts);
  }

  /** The note in bytes, as {@link #read} takes them. */
  byte[] bytes() {
    NoteBytes out = new NoteBytes();
    out.number(parts.size());
    for (Part part : parts) {
      out.text(part.heading());
      out.text(part.anchor());
      out.number(part.annotation() + 1);
    }
    out.number(words.size());
    // a word has no white space
    out.text(String.join(" ", words));
    for (Part part : parts) {
      out.numbers(part.inTitle());
      out.numbers(part.inText());
    }
    return out.bytes();
  }

  /** Reads what {@link #bytes} made. */
  static IndexedNote read(byte[] bytes) {
    NoteBytes in = new NoteBytes(bytes);
    List<Part> heads = heads(in);
    List<String> words = words(in);
    List<Part> parts = new ArrayList<>(heads.size());
    for (Part head : heads) {
      parts.add(
          new Part(head.heading(), head.anchor(), head.annotation(), in.numbers(), in.numbers()));
    }
    return new IndexedNote(words, parts);
  }

  /** Reads the parts alone, without their words, which takes a fraction of the time. */
  static List<Part> heads(byte[] bytes) {
    return heads(new NoteBytes(bytes));
  }

  private static List<Part> heads(NoteBytes in) {
    int size = in.number();
    List<Part> heads = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      heads.add(new Part(in.text(), in.text(), in.number() - 1, NONE, NONE));
    }
    return heads;
  }

  private static List<String> words(NoteBytes in) {
    int size = in.number();
    String all = in.text();
    List<String> words = new ArrayList<>(size);
    int from = 0;
    for (int i = 0; i < size; i++) {
      int space = all.indexOf(' ', from);
      int to = space < 0 ? all.length() : space;
      words.add(all.substring(from, to));
      from = to + 1;
    }
    return words;
  }
}
