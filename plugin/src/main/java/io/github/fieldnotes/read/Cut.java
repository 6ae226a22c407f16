package io.github.fieldnotes.read;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;

/** Takes a stretch of source out of a syntax tree. */
final class Cut {

  private Cut() {}

  /** Removes what lies in {@code [from, to)} below {@code parent}; offsets are the source's. */
  static void range(Node parent, int from, int to) {
    Node next;
    for (Node node = parent.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      int start = node.getStartOffset();
      int end = node.getEndOffset();
      if (end <= from || start >= to) {
        continue;
      }
      if (start >= from && end <= to) {
        node.unlink();
      } else if (node instanceof Text) {
        cutText(node, Math.max(from, start) - start, Math.min(to, end) - start);
      } else {
        range(node, from, to);
        if (!node.hasChildren()) {
          node.unlink();
        }
      }
    }
  }

  private static void cutText(Node text, int from, int to) {
    var chars = text.getChars();
    if (to < chars.length()) {
      text.insertAfter(new Text(chars.subSequence(to)));
    }
    if (from > 0) {
      text.setChars(chars.subSequence(0, from));
    } else {
      text.unlink();
    }
  }
}
