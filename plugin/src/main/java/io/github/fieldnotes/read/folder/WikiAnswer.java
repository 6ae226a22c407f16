package io.github.fieldnotes.read.folder;

import java.util.List;

/**
 * What a name in double brackets means.
 *
 * @param path the file that it means, as a path in the section; empty if there is none
 * @param others other files that it could mean; if it means none, the most similar name
 */
public record WikiAnswer(String path, List<String> others) {

  private static final String SEPARATOR = "\n";

  public WikiAnswer {
    others = List.copyOf(others);
  }

  /** The answer as one text; equal answers are equal texts. */
  String text() {
    return path + SEPARATOR + String.join(SEPARATOR, others);
  }
}
