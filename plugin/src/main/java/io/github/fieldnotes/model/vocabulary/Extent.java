package io.github.fieldnotes.model.vocabulary;

/**
 * What an annotation covers.
 *
 * @param scope how it was bounded
 * @param firstLine 1-based
 * @param lastLine 1-based, inclusive
 */
public record Extent(Scope scope, int firstLine, int lastLine) {

  /** The three sizes of an extent. */
  public enum Scope {
    /** The whole note. */
    NOTE,
    /** A heading and all up to the next heading of its level or a higher one. */
    SECTION,
    /** One block: a paragraph, a list item, a quote. */
    BLOCK
  }
}
