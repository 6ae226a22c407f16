package io.github.fieldnotes.read;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/** How headings divide a note. */
final class Sections {

  private static final int BELOW_ALL_HEADINGS = 7;

  private Sections() {}

  /**
   * The last block of a heading's section: before the next heading of its level or a higher one.
   */
  static Node last(Heading heading) {
    Node last = heading;
    for (Node next = heading.getNext(); next != null; next = next.getNext()) {
      if (next instanceof Heading other && other.getLevel() <= heading.getLevel()) {
        break;
      }
      last = next;
    }
    return last;
  }

  /** The heading of the section in which a block stands, or null. */
  static Heading enclosing(Node block) {
    int level =
        block instanceof Heading heading && block.getParent() instanceof Document
            ? heading.getLevel()
            : BELOW_ALL_HEADINGS;
    Node top = block;
    while (!(top.getParent() instanceof Document)) {
      top = top.getParent();
      if (top == null) {
        // flexmark loses the parent of some list items that it makes task list items.
        return null;
      }
    }
    for (Node previous = top.getPrevious(); previous != null; previous = previous.getPrevious()) {
      if (previous instanceof Heading heading && heading.getLevel() < level) {
        return heading;
      }
    }
    return null;
  }
}
