package io.github.fieldnotes.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * @param actions how actions are listed
 */
public record SectionOptions(
    String folder,
    String title,
    int notesPerPage,
    boolean feeds,
    boolean llms,
    List<String> assets,
    Predicate<String> names,
    Actions actions) {

  /**
   * How actions are listed.
   *
   * @param joined whether those that are carried over from note to note are joined
   * @param day the day of the build; empty for the day of the newest note
   */
  public record Actions(boolean joined, Optional<LocalDate> day) {

    /** Joined, and dated by the notes alone. */
    public static final Actions DEFAULT = new Actions(true, Optional.empty());
  }

  /** A section with neither feeds nor {@code llms.txt}. */
  public SectionOptions(String folder, String title, int notesPerPage, List<String> assets) {
    this(folder, title, notesPerPage, false, false, assets, name -> true, Actions.DEFAULT);
  }

  public SectionOptions {
    assets = List.copyOf(assets);
  }
}
