package io.github.fieldnotes.read.body;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
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
      report(formula, target.note().location(node));
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
    report(formula, place(formula, node, target.note().source()));
    return false;
  }

  /** The note with a formula, and where it is written to. */
  record Target(ParsedNote note, MarkupBuilder out) {}

  /** The line with the mistake, or the line above the formula. */
  private static Location place(Formula formula, Node block, SourceText source) {
    boolean isFenced = block instanceof FencedCodeBlock;
    int above = source.line(block.getStartOffset()) - (isFenced ? 0 : 1);
    int last = source.line(Math.max(block.getStartOffset(), block.getEndOffset() - 1));
    int line = formula instanceof Formula.Mistake mistake ? mistake.line() : 0;
    return source.location(source.lineStart(Math.max(1, Math.min(above + line, last))));
  }

  private void report(Formula formula, Location place) {
    if (formula instanceof Formula.Mistake mistake) {
      diagnostics.report(Problem.FORMULA_NOT_READ, place, SourceText.presentable(mistake.reason()));
    }
  }
}
