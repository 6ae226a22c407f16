package io.github.fieldnotes.model;

/**
 * A sentence or paragraph of a note as plain text, held in memory or loaded when a page needs it.
 */
public interface Passage {

  /** No text. */
  Passage NONE = of("");

  /** The whole text; may be read from disk on each call. */
  String text();

  /** Whether the text is empty; known without reading it. */
  boolean isEmpty();

  /** Creates a passage that is held in memory. */
  static Passage of(String text) {
    return new Held(text);
  }

  /** A text in memory. */
  record Held(String text) implements Passage {

    @Override
    public boolean isEmpty() {
      return text.isEmpty();
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
