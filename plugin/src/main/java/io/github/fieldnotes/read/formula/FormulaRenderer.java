package io.github.fieldnotes.read.formula;

/** Turns TeX into MathML. Safe for threads. */
public interface FormulaRenderer {

  /**
   * Renders a formula. A source with a mistake is no failure but a result.
   *
   * @param tex without the signs around it
   * @param display whether it stands on lines of its own, not in the text
   */
  Formula render(String tex, boolean display);
}
