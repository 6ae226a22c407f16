package io.github.fieldnotes.model.vocabulary;

/**
 * Gives notes, or headings in them, a kind by the path of the file.
 *
 * @param pattern an Ant pattern for paths below the notes folder: {@code conf/**}
 * @param headings the level from 1 to 6 of the headings that get the kind; 0 for the whole note;
 *     {@link #BOLD} for titles in bold
 * @param kind the kind's id
 */
public record PlaceRule(String pattern, int headings, String kind) {

  /**
   * Instead of a level: paragraphs in bold, and list items that begin in bold, are the headings.
   */
  public static final int BOLD = -1;
}
