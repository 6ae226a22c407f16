package io.github.fieldnotes.diag;

/**
 * Something in a configuration of the notes by which fewer problems are reported, or as less
 * severe.
 *
 * @param file the configuration, as notes are named: {@code fieldnotes.yml}
 * @param text what it says, on one line: {@code broken-link: off}
 */
public record Lowering(String file, String text) {

  public Lowering {
    text = LogText.line(text);
  }
}
