package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Handles lazy continuation lines, which continue a paragraph outside its container. CommonMark
 * 0.31.2, 5.1, allows them in quotes and lists; in a MkDocs callout, indentation alone decides what
 * is inside.
 */
final class LazyLines {

  private LazyLines() {}

  /**
   * Moves the lines of the last paragraph that begin at or after an offset to a new paragraph after
   * the closed container; does nothing if there are none.
   */
  static void moveBelow(Block container, int offset, ParserState state) {
    Node last = container.getLastChild();
    while (last != null && !(last instanceof Paragraph)) {
      last = last.getLastChild();
    }
    if (!(last instanceof Paragraph paragraph) || paragraph.getEndOffset() <= offset) {
      return;
    }
    int kept = 0;
    while (paragraph.getLineChars(kept).getStartOffset() < offset) {
      kept++;
    }
    ParagraphParser below = new ParagraphParser();
    BlockContent lines = below.getBlockContent();
    for (int line = kept; line < paragraph.getLineCount(); line++) {
      lines.add(paragraph.getLineChars(line), paragraph.getLineIndent(line));
    }
    paragraph.setContent(paragraph, 0, kept);
    for (Node node = paragraph; node != container.getParent(); node = node.getParent()) {
      ((Block) node).setCharsFromContent();
    }
    container.insertAfter(below.getBlock());
    state.blockParserAdded(below);
    below.closeBlock(state);
  }
}
