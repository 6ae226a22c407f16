package io.github.fieldnotes.model;

import java.util.List;

/**
 * HTML with open places: what depends on the page it stands on, or on the theme, is filled when a
 * page is drawn.
 *
 * @param pieces in order
 */
public record Markup(List<Piece> pieces) implements Body {

  /** No text. */
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

  /** A piece of HTML, or an open place between two. */
  public sealed interface Piece {}

  /** HTML that is the same on every page. */
  public record Html(String html) implements Piece {}

  /** An address inside a quoted attribute. */
  public record Address(Target target) implements Piece {}

  /**
   * A word in the language of the page.
   *
   * @param key its key in the message bundle: {@code alert.note}
   */
  public record Word(String key) implements Piece {}

  /** Where an annotation's extent begins; numbers count the note's annotations from 0. */
  public record Begin(int annotation) implements Piece {}

  /**
   * Inside the opening tag of an annotation that is one block: its id and classes, as attributes.
   *
   * @param annotation its number, from 0
   * @param classes other classes of the element; may be empty
   */
  public record Block(int annotation, String classes) implements Piece {}

  /** Where an annotation's kind is named, right before its title. */
  public record Label(int annotation) implements Piece {}

  /** Where an annotation's extent ends. */
  public record End(int annotation) implements Piece {}
}
