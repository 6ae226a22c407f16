package io.github.fieldnotes.read.body;

import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.read.formula.Formula;
import io.github.fieldnotes.read.formula.FormulaRenderer;
import io.github.fieldnotes.read.math.MathSpan;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.source.SourceText;

/** Writes formulas. One that cannot be read is written as code, and is a problem. */
public final class FormulaWriter {

  private final FormulaRenderer renderer;
  private final Diagnostics diagnostics;

  /** Begins a note, whose problems it reports. */
  public FormulaWriter(FormulaRenderer renderer, Diagnostics diagnostics) {
    this.renderer = renderer;
    this.diagnostics = diagnostics;
  }

  /** Writes a formula in the text. */
  void inline(MathSpan node, Target target) {
    String tex = node.tex().toString();
    Formula formula = renderer.render(tex, node.isDisplay());
    if (formula instanceof Formula.Mathml read) {
      target.out().html("<span class=\"fn-formula\">");
      target.out().formula(new Markup.Formula(read.mathml(), tex)).html("</span>");
    } else {
      report(formula, node, target);
      target.out().html("<code>").text(node.getChars()).html("</code>");
    }
  }

  /**
   * Writes a formula on lines of its own.
   *
   * @return whether it could be read; if not, nothing has been written
   */
  boolean block(String tex, Node node, Target target) {
    Formula formula = renderer.render(tex, true);
    if (formula instanceof Formula.Mathml read) {
      target.out().html("<div class=\"fn-formula\" tabindex=\"0\">");
      target.out().formula(new Markup.Formula(read.mathml(), tex)).html("</div>\n");
      return true;
    }
    report(formula, node, target);
    return false;
  }

  /** The note with a formula, and where it is written to. */
  record Target(ParsedNote note, MarkupBuilder out) {}

  private void report(Formula formula, Node node, Target target) {
    if (formula instanceof Formula.Mistake mistake) {
      diagnostics.report(
          Problem.FORMULA_NOT_READ,
          target.note().location(node),
          SourceText.presentable(mistake.reason()));
    }
  }
}
