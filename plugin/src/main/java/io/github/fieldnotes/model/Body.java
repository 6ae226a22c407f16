package io.github.fieldnotes.model;

/** The text of a note: held, or somewhere from where it is had when a page needs it. */
public interface Body {

  /** All of it; may be read from disk each time. */
  Markup markup();

  /** How many characters of HTML there are, without the open places. */
  long length();
}
