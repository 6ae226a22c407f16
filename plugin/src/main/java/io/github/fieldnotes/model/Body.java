package io.github.fieldnotes.model;

/** The text of a note, held in memory or loaded when a page needs it. */
public interface Body {

  /** The whole text; may be read from disk on each call. */
  Markup markup();

  /** The number of characters of HTML, not counting placeholders. */
  long length();

  /**
   * What the text depends on besides the file of its note, as one text: other notes that it embeds
   * or whose headings it links to. Empty for almost all notes.
   */
  default String beside() {
    return "";
  }
}
