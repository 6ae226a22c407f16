package io.github.fieldnotes;

import io.github.fieldnotes.check.SitePages;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.theme.Appearance;
import java.util.function.Predicate;

/**
 * All that a run depends on.
 *
 * @param reading how the notes folder is read
 * @param section the section's folder in the site: {@code notes}; may have several parts
 * @param title what the section is called; empty for what the theme calls it
 * @param appearance how it looks
 * @param project whose site it is part of
 * @param llms whether there is an {@code llms.txt}
 * @param pages what the site has beside the section
 * @param names whether the site can have a file or folder of a name
 */
public record Settings(
    ReadOptions reading,
    String section,
    String title,
    Appearance appearance,
    Project project,
    boolean llms,
    SitePages pages,
    Predicate<String> names) {

  /** The same where the disk cannot hold every name. */
  public Settings with(Predicate<String> holdable) {
    return new Settings(reading, section, title, appearance, project, llms, pages, holdable);
  }

  /** The same for other notes. */
  public Settings with(ReadOptions other) {
    return new Settings(other, section, title, appearance, project, llms, pages, names);
  }

  /** A section in a site that can have files of any name. */
  public Settings(
      ReadOptions reading,
      String section,
      String title,
      Appearance appearance,
      Project project,
      boolean llms,
      SitePages pages) {
    this(reading, section, title, appearance, project, llms, pages, name -> true);
  }

  /** A section in a site of which nothing else is known. */
  public Settings(
      ReadOptions reading,
      String section,
      String title,
      Appearance appearance,
      Project project,
      boolean llms) {
    this(reading, section, title, appearance, project, llms, SitePages.UNKNOWN);
  }

  /** A section as the built-in theme draws it, of no project. */
  public Settings(ReadOptions reading, String section, String title) {
    this(reading, section, title, Appearance.plain(), Project.UNKNOWN, false);
  }
}
