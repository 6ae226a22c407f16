package io.github.fieldnotes.render.theme;

/** Whether pages are light or dark. */
public enum ColourScheme {
  /** Follows the skin's own switch, or the reader's system if there is none. */
  AUTO,
  LIGHT,
  DARK
}
