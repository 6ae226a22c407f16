package io.github.fieldnotes.model.vocabulary;

/**
 * The part of a note that an annotation covers.
 *
 * @param scope the unit that bounds it
 * @param firstLine 1-based
 * @param lastLine 1-based, inclusive
 */
public record Extent(Scope scope, int firstLine, int lastLine) {

  /** The three sizes of an extent. */
  public enum Scope {
    /** The whole note. */
    NOTE,
    /** A heading and everything up to the next heading of the same or a higher level. */
    SECTION,
    /** One block: a paragraph, a list item, a quote. */
    BLOCK
  }
}
