package io.github.fieldnotes.read.formula;

/** What became of the source of a formula. */
public sealed interface Formula {

  /**
   * A formula.
   *
   * @param mathml a {@code math} element, well-formed, that runs and loads nothing
   */
  record Mathml(String mathml) implements Formula {}

  /**
   * A source with a mistake in it, or one that costs too much.
   *
   * @param line the line with the mistake, 1-based; 0 if it is in none or unknown
   */
  record Mistake(String reason, int line) implements Formula {

    /** A mistake of the formula as a whole. */
    Mistake(String reason) {
      this(reason, 0);
    }
  }
}
