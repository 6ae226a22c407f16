package io.github.fieldnotes.diag;

/**
 * An entry in a configuration file of the notes that hides problems or lowers their severity.
 *
 * @param file the path of the configuration file, like that of a note: {@code fieldnotes.yml}
 * @param text the entry, on one line: {@code broken-link: off}
 */
public record Lowering(String file, String text) {

  public Lowering {
    text = LogText.line(text);
  }
}
