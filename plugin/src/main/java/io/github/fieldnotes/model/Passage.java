package io.github.fieldnotes.model;

/**
 * A sentence or a paragraph of a note as plain text: held, or somewhere from where it is had when a
 * page needs it.
 */
public interface Passage {

  /** No text. */
  Passage NONE = of("");

  /** All of it; may be read from disk each time. */
  String text();

  /** Whether there is none; known without reading it. */
  boolean isEmpty();

  /** A passage that is held. */
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
