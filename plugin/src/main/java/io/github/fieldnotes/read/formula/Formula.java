package io.github.fieldnotes.read.formula;

/** What became of the source of a formula. */
public sealed interface Formula {

  /**
   * A formula.
   *
   * @param mathml a {@code math} element, well-formed, that runs and loads nothing
   */
  record Mathml(String mathml) implements Formula {}

  /** A source with a mistake in it, or one that costs too much. */
  record Mistake(String reason) implements Formula {}
}
