package io.github.fieldnotes.render.theme;

/** Whether pages are light or dark. */
public enum ColourScheme {
  /** As the skin's own switch says; without one, as the reader's system does. */
  AUTO,
  LIGHT,
  DARK
}
