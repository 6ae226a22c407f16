package io.github.fieldnotes.plan;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a section is to be.
 *
 * @param folder its folder in the site
 * @param title what it is called
 * @param notesPerPage the most notes on a page that lists them
 * @param feeds whether there are feeds, which need the address of the site
 * @param llms whether there is an {@code llms.txt}
 * @param assets the files of the theme, below its assets: {@code fieldnotes.css}
 * @param names whether the site can have a file or folder of a name
 */
public record SectionOptions(
    String folder,
    String title,
    int notesPerPage,
    boolean feeds,
    boolean llms,
    List<String> assets,
    Predicate<String> names) {

  /** A section with neither feeds nor {@code llms.txt}. */
  public SectionOptions(String folder, String title, int notesPerPage, List<String> assets) {
    this(folder, title, notesPerPage, false, false, assets, name -> true);
  }

  public SectionOptions {
    assets = List.copyOf(assets);
  }
}
