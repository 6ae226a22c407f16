package io.github.fieldnotes.read.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.fieldnotes.read.syntax.Callout;
import io.github.fieldnotes.read.syntax.Table;

/** Questions about the blocks of a syntax tree. */
public final class Blocks {

  private static final String COMMENT_END = "-->";

  private Blocks() {}

  /** The first visible block of a note, after comments and definitions; null if there is none. */
  public static Node firstShown(Node document) {
    Node node = document.getFirstChild();
    while (node != null && isUnseen(node)) {
      node = node.getNext();
    }
    return node;
  }

  /** Whether a block is invisible: a comment, or a definition used elsewhere. */
  public static boolean isUnseen(Node block) {
    return isComment(block)
        || block instanceof Reference
        || block instanceof FootnoteBlock
        || block instanceof AbbreviationBlock;
  }

  /**
   * The part of a block that contains its text: a heading, a title, its first paragraph, the cell
   * of a row that tells what it is about, or the block itself.
   */
  public static Node textOf(Node block) {
    if (block instanceof Table.Row row && row.text() != null) {
      return row.text();
    }
    if (block instanceof Heading || block instanceof Paragraph) {
      return block;
    }
    Node first = block.getFirstChild();
    boolean text =
        first instanceof Paragraph || first instanceof Heading || first instanceof Callout.Title;
    return text ? first : block;
  }

  /**
   * Whether a block is a comment and nothing else. The line on which a comment ends belongs to its
   * block (CommonMark 0.31.2, 4.6), and any text after the comment on that line is shown.
   */
  public static boolean isComment(Node block) {
    if (!(block instanceof HtmlCommentBlock)) {
      return false;
    }
    BasedSequence html = block.getChars();
    int end = html.indexOf(COMMENT_END);
    return end < 0 || html.subSequence(end + COMMENT_END.length()).isBlank();
  }

  /** Whether the text of a block begins with code, possibly inside emphasis. */
  public static boolean beginsWithCode(Node holder) {
    Node first = holder.getFirstChild();
    while (first != null && !(first instanceof Code) && first.hasChildren()) {
      first = first.getFirstChild();
    }
    return first instanceof Code;
  }

  /** The first list directly inside a list item, or null. */
  public static Node firstList(Node item) {
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListBlock) {
        return node;
      }
    }
    return null;
  }
}
