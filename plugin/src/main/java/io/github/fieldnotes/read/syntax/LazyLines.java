package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Lines that went on with a paragraph though they are not in its container: CommonMark 0.31.2, 5.1,
 * allows that in quotes and lists; in a callout of MkDocs the indent alone says what is in it.
 */
final class LazyLines {

  private LazyLines() {}

  /**
   * Makes a paragraph below a closed container of the lines that its last paragraph has from an
   * offset on; does nothing when there are none.
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
