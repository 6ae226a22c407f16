package io.github.fieldnotes.publish.frame;

import java.util.List;

/**
 * The parts of a page that a skin gets.
 *
 * @param title as passed to the skin, which may escape it
 * @param date in Doxia's format; null if the page has none
 * @param authors as passed to the skin, which may escape them
 * @param head HTML of the elements besides title, date and authors
 * @param body HTML
 */
public record PageParts(String title, String date, List<String> authors, String head, String body) {

  public PageParts {
    authors = List.copyOf(authors);
  }
}
