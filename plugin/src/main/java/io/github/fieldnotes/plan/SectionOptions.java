package io.github.fieldnotes.plan;

import java.util.List;
import java.util.function.Predicate;

/**
 * The options of a section.
 *
 * @param folder its folder in the site
 * @param title its title
 * @param notesPerPage the most notes on a page that lists them
 * @param feeds whether to write feeds, which need the address of the site
 * @param llms whether to write {@code llms.txt}
 * @param assets the files of the theme, relative to its assets: {@code fieldnotes.css}
 * @param names whether the site allows a file or folder of a given name
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
