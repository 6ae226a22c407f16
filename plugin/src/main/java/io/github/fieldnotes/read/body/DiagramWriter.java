package io.github.fieldnotes.read.body;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Markup.Diagram;
import io.github.fieldnotes.read.code.CodeInfo;
import io.github.fieldnotes.read.diagram.DiagramRenderer;
import io.github.fieldnotes.read.diagram.Drawing;
import io.github.fieldnotes.read.diagram.MermaidTypes;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.source.SourceText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Writes code blocks that are diagrams: a placeholder for the drawing, and the source, which is
 * folded if there is a drawing. A diagram that cannot be drawn is a code block, and a problem.
 */
public final class DiagramWriter {

  private static final String MERMAID = "mermaid";
  private static final Set<String> PLANTUML = Set.of("plantuml", "puml");

  private final DiagramRenderer renderer;
  private final Diagnostics diagnostics;
  private boolean toldOfMissing;

  /** Begins a note, whose problems it reports. */
  public DiagramWriter(DiagramRenderer renderer, Diagnostics diagnostics) {
    this.renderer = renderer;
    this.diagnostics = diagnostics;
  }

  /**
   * Where a block is written to.
   *
   * @param info its info string
   * @param content its text
   * @param code writes the source as any other code
   */
  record Target(ParsedNote note, MarkupBuilder out, CodeInfo info, String content, Runnable code) {}

  /** Writes a block if it is a diagram. */
  boolean write(FencedCodeBlock block, Target target) {
    String language = target.info().word().toLowerCase(Locale.ROOT);
    if (language.equals(MERMAID)) {
      mermaid(block, target);
    } else if (PLANTUML.contains(language)) {
      plantUml(block, target);
    } else {
      return false;
    }
    return true;
  }

  private void mermaid(FencedCodeBlock block, Target target) {
    Optional<String> unknown = MermaidTypes.unknown(target.content());
    if (unknown.isPresent()) {
      boolean isEmpty = unknown.get().isEmpty();
      String reason =
          isEmpty
              ? "it is empty"
              : "Mermaid has no type of diagram called " + SourceText.presentable(unknown.get());
      diagnostics.report(Problem.DIAGRAM_NOT_DRAWN, place(block, isEmpty ? 0 : 1, target), reason);
    } else {
      picture(new Markup.Drawing(Diagram.MERMAID, "", name(target)), false, target.out());
    }
    target.code().run();
  }

  private void plantUml(FencedCodeBlock block, Target target) {
    Drawing drawing = renderer.draw(target.content());
    if (drawing instanceof Drawing.Svg drawn) {
      String name = name(target);
      MarkupBuilder out = target.out();
      picture(
          new Markup.Drawing(Diagram.DRAWN, drawn.svg(), name.isEmpty() ? drawn.title() : name),
          true,
          out);
      out.html("<details class=\"fn-diagram-source\"><summary>");
      out.piece(new Markup.Word("diagram.source")).html("</summary>\n");
      target.code().run();
      out.html("</details>\n");
      return;
    }
    report(drawing, block, target);
    target.code().run();
  }

  private void picture(Markup.Drawing piece, boolean scrolls, MarkupBuilder out) {
    out.html("<div class=\"fn-diagram\"").html(scrolls ? " tabindex=\"0\">" : ">");
    out.drawing(piece).html("</div>\n");
  }

  private void report(Drawing drawing, FencedCodeBlock block, Target target) {
    if (drawing instanceof Drawing.Mistake mistake) {
      diagnostics.report(
          Problem.DIAGRAM_NOT_DRAWN,
          place(block, mistake.line(), target),
          SourceText.presentable(mistake.reason()));
    } else if (drawing instanceof Drawing.Refused refused) {
      diagnostics.report(
          Problem.DIAGRAM_REFUSED,
          place(block, refused.line(), target),
          SourceText.presentable(refused.wanted()));
    } else if (drawing instanceof Drawing.Exceeded exceeded) {
      diagnostics.report(Problem.DIAGRAM_LIMIT, place(block, 1, target), exceeded.limit());
    } else if (!toldOfMissing) {
      toldOfMissing = true;
      diagnostics.report(Problem.NO_PLANTUML, place(block, 0, target));
    }
  }

  /** Where a line of a block begins; line 0 is the fence, and every line is in the block. */
  private static Location place(FencedCodeBlock block, int line, Target target) {
    SourceText source = target.note().source();
    int fence = source.line(block.getStartOffset());
    int last = source.line(Math.max(block.getStartOffset(), block.getEndOffset() - 1));
    return source.location(source.lineStart(Math.min(fence + line, last)));
  }

  private static String name(Target target) {
    return target.info().title().orElse("");
  }
}
