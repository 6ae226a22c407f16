package io.github.fieldnotes.plan;

import java.util.List;

/**
 * What a section is to be.
 *
 * @param folder its folder in the site
 * @param title what it is called
 * @param notesPerPage the most notes on a page that lists them
 * @param assets the files of the theme, below its assets: {@code fieldnotes.css}
 */
public record SectionOptions(String folder, String title, int notesPerPage, List<String> assets) {

  public SectionOptions {
    assets = List.copyOf(assets);
  }
}
