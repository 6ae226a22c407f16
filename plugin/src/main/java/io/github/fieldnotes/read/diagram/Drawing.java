package io.github.fieldnotes.read.diagram;

/** What became of the source of a diagram. */
public sealed interface Drawing {

  /**
   * A drawing.
   *
   * @param svg well-formed XML that runs and loads nothing
   * @param title of the diagram; empty if it has none
   */
  record Svg(String svg, String title) implements Drawing {}

  /**
   * A source with a mistake in it.
   *
   * @param line of the source, 1-based
   * @param reason why it cannot be drawn
   */
  record Mistake(int line, String reason) implements Drawing {}

  /**
   * A source that asks for more than its own text, such as a file.
   *
   * @param line of the source, 1-based
   * @param wanted what it asks for, as written
   */
  record Refused(int line, String wanted) implements Drawing {}

  /**
   * A diagram that costs too much.
   *
   * @param limit that it exceeds, with its unit
   */
  record Exceeded(String limit) implements Drawing {}

  /** A diagram that nothing installed can draw. */
  record Missing() implements Drawing {}
}
