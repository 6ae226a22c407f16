package io.github.fieldnotes.read;

import com.vladsch.flexmark.util.ast.Document;
import io.github.fieldnotes.read.diagram.DiagramRenderer;
import io.github.fieldnotes.read.formula.FormulaRenderer;
import io.github.fieldnotes.read.formula.KatexRenderer;
import io.github.fieldnotes.read.html.HtmlRules;
import io.github.fieldnotes.read.markdown.Markdown;
import io.github.fieldnotes.read.rule.Rules;
import io.github.fieldnotes.read.source.BudgetedText;
import io.github.fieldnotes.read.source.Limits;
import java.util.function.BiFunction;

/**
 * What is the same for all notes.
 *
 * @param markdown the parser: a text, and the offset from which on it is Markdown
 * @param wiki the parser of notes in vaults
 * @param diagrams draws those that no browser draws
 * @param formulas reads all
 */
record NoteSetup(
    BiFunction<BudgetedText, Integer, Document> markdown,
    BiFunction<BudgetedText, Integer, Document> wiki,
    Limits limits,
    Rules rules,
    HtmlRules html,
    DiagramRenderer diagrams,
    FormulaRenderer formulas) {

  static NoteSetup of(ReadOptions options) {
    Markdown markdown = new Markdown(options.smartPunctuation(), options.limits());
    return of(options, markdown::parse, markdown::parseWiki);
  }

  static NoteSetup of(
      ReadOptions options,
      BiFunction<BudgetedText, Integer, Document> markdown,
      BiFunction<BudgetedText, Integer, Document> wiki) {
    return new NoteSetup(
        markdown,
        wiki,
        options.limits(),
        Rules.of(
            options.declarations().vocabulary(),
            options.declarations().places(),
            options.unknownKinds(),
            options.selection().folders()),
        HtmlRules.of(options.html()),
        options.diagrams(),
        new KatexRenderer(options.limits().clock()));
  }

  /** The same without parsers and without a limit of time. */
  NoteSetup with(BiFunction<BudgetedText, Integer, Document> parser) {
    return new NoteSetup(parser, parser, limits.untimed(), rules, html, diagrams, formulas);
  }
}
