package io.github.fieldnotes.read.body;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.read.code.CodeInfo;
import io.github.fieldnotes.read.code.CodeLanguage;
import io.github.fieldnotes.read.code.CodeLimits;
import io.github.fieldnotes.read.code.CodeToken;
import io.github.fieldnotes.read.code.Highlighter;
import io.github.fieldnotes.read.markdown.MarkdownUnescape;
import io.github.fieldnotes.read.note.NoteFindings;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.syntax.MathBlockParser;
import java.util.List;
import java.util.Optional;

/**
 * Writes fenced and indented code blocks, highlighted.
 *
 * <pre>{@code
 * <figure class="fn-code"><figcaption data-language="Java">Tide.java</figcaption>
 * <pre class="fn-pre"><code><span class="fn-k">int</span> tide;
 * </code></pre>
 * </figure>
 * }</pre>
 *
 * <p>Skins must not highlight once more: Fluido's script looks at {@code pre} without attributes,
 * Sentry's at the class {@code language-java}, so a {@code pre} always has a class and never that.
 */
final class CodeBlockWriter {

  /** The language of formulas, and of those that cannot be read. */
  private static final String MATH = "math";

  private final NoteFindings findings;
  private final ParsedNote note;
  private final MarkupBuilder out;
  private final Highlighter highlighter;
  private final DiagramWriter diagrams;
  private final FormulaWriter formulas;

  CodeBlockWriter(
      NoteFindings findings, MarkupBuilder out, DiagramWriter diagrams, FormulaWriter formulas) {
    this.findings = findings;
    this.note = findings.note();
    this.out = out;
    this.highlighter = new Highlighter(CodeLimits.ORDINARY, note.budget());
    this.diagrams = diagrams;
    this.formulas = formulas;
  }

  /** Writes a fenced block, as its info string says. */
  void fenced(FencedCodeBlock block) {
    CodeInfo info = CodeInfo.of(MarkdownUnescape.of(block.getInfo()).strip());
    String content = block.getContentChars().normalizeEOL();
    Runnable code = () -> block(block, info, content);
    if (info.word().equals(MATH)) {
      formula(block, content, code);
      return;
    }
    if (!diagrams.write(block, new DiagramWriter.Target(note, out, info, content, code))) {
      code.run();
    }
  }

  /** Writes a formula between lines of signs. */
  void formula(MathBlockParser.MathBlock block) {
    formula(block, block.tex(), () -> block(block, CodeInfo.of(MATH), block.tex()));
  }

  private void formula(Node block, String tex, Runnable code) {
    if (!formulas.block(tex, block, new FormulaWriter.Target(note, out))) {
      code.run();
    }
  }

  /** Writes an indented block, which has no language (CommonMark 4.4). */
  void indented(IndentedCodeBlock block) {
    block(block, CodeInfo.NONE, block.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
  }

  /** Writes raw HTML as code. */
  void html(Node block, String html) {
    block(block, CodeInfo.of("html"), html);
  }

  private void block(Node block, CodeInfo info, String code) {
    CodeLanguage language = info.language();
    boolean titled = info.title().isPresent();
    String box = titled ? "figure" : language.name().isEmpty() ? "" : "div";
    if (!box.isEmpty()) {
      out.html("<" + box + " class=\"fn-code\"").html(titled ? "><figcaption" : "");
      if (!language.name().isEmpty()) {
        out.attribute("data-language", language.name());
      }
      out.html(">");
    }
    info.title().ifPresent(title -> out.text(title).html("</figcaption>\n"));
    out.html("<pre");
    Attributes.write(note.shownAttributes(block).withClass("fn-pre"), out);
    out.html("><code>");
    new CodeLines(code, tokens(block, language, code), out).write(info);
    out.html("</code></pre>").html(box.isEmpty() ? "\n" : "</" + box + ">\n");
  }

  private List<CodeToken> tokens(Node block, CodeLanguage language, String code) {
    if (language.component().isEmpty()) {
      return List.of();
    }
    Optional<List<CodeToken>> tokens = highlighter.tokens(code, language);
    if (tokens.isEmpty()) {
      findings.report(Problem.PLAIN_CODE, note.location(block), language.name());
    }
    return tokens.orElse(List.of());
  }
}
