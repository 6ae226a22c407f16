package io.github.fieldnotes.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** How the diagrams in it are drawn, also those of embedded notes. */
  Set<Diagram> diagrams() {
    return all(pieces)
        .filter(Drawing.class::isInstance)
        .map(piece -> ((Drawing) piece).way())
        .collect(Collectors.toSet());
  }

  private static Stream<Piece> all(List<Piece> pieces) {
    return pieces.stream()
        .flatMap(piece -> piece instanceof Embed embed ? all(embed.pieces()) : Stream.of(piece));
  }

  /** The ways in which a diagram gets onto a page. */
  public enum Diagram {
    /** As a picture that was drawn when the note was read. */
    DRAWN,
    /** By Mermaid, in the browser. */
    MERMAID
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

  /**
   * A placeholder for a diagram, alone in a {@code div} in front of the diagram's source. Pages
   * show it; feeds and the search have the source alone.
   *
   * @param way how it is drawn
   * @param svg the drawing, as XML; empty if a browser draws it
   * @param name what the diagram is called; empty if nothing says so
   */
  public record Drawing(Diagram way, String svg, String name) implements Piece {}

  /**
   * A placeholder for a formula. Pages show it; feeds and the search have its source.
   *
   * @param mathml a {@code math} element
   * @param tex its source
   */
  public record Formula(String mathml, String tex) implements Piece {}

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
