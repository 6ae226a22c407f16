package io.github.fieldnotes.read;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;

/** What blocks of a tree are made of. */
final class Blocks {

  private Blocks() {}

  /** The part of a block that holds its own text: a heading, or its first paragraph, or itself. */
  static Node textOf(Node block) {
    if (block instanceof Heading || block instanceof Paragraph) {
      return block;
    }
    Node first = block.getFirstChild();
    return first instanceof Paragraph || first instanceof Heading ? first : block;
  }

  /** The lists right below a list item. */
  static Node firstList(Node item) {
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListBlock) {
        return node;
      }
    }
    return null;
  }
}
