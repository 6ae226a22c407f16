package io.github.fieldnotes.model;

import java.util.List;

/**
 * HTML with placeholders for the parts that depend on the page or the theme, which are filled in
 * when a page is rendered. Immutable.
 *
 * @param pieces HTML and placeholders, in order
 */
public record Markup(List<Piece> pieces) implements Body {

  /** Empty markup. */
  public static final Markup EMPTY = new Markup(List.of());

  public Markup {
    pieces = List.copyOf(pieces);
  }

  @Override
  public Markup markup() {
    return this;
  }

  @Override
  public long length() {
    return pieces.stream().mapToLong(p -> p instanceof Html html ? html.html().length() : 0).sum();
  }

  /** A piece of HTML, or a placeholder. */
  public sealed interface Piece {}

  /** HTML that is the same on every page. */
  public record Html(String html) implements Piece {}

  /** A placeholder for an address inside a quoted attribute. */
  public record Address(Target target) implements Piece {}

  /**
   * A placeholder for a word in the language of the page.
   *
   * @param key its key in the message bundle: {@code alert.note}
   */
  public record Word(String key) implements Piece {}

  /** Marks the beginning of an annotation's extent; a note's annotations are numbered from 0. */
  public record Begin(int annotation) implements Piece {}

  /**
   * A placeholder inside the opening tag of an annotation that is a single block, for its id and
   * classes as attributes.
   *
   * @param annotation the 0-based number of the annotation
   * @param classes other classes of the element; may be empty
   */
  public record Block(int annotation, String classes) implements Piece {}

  /** A placeholder for the name of an annotation's kind, directly before its title. */
  public record Label(int annotation) implements Piece {}

  /** Marks the end of an annotation's extent. */
  public record End(int annotation) implements Piece {}

  /**
   * A placeholder for the text of another note, or a part of it, which is embedded here.
   *
   * @param part the note and its part
   * @param pieces that text; empty as long as the other note has not been read
   */
  public record Embed(Target.ToNote part, List<Piece> pieces) implements Piece {

    public Embed {
      pieces = List.copyOf(pieces);
    }
  }
}
