package io.github.fieldnotes.read.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;

/** How headings divide a note. */
public final class Sections {

  private Sections() {}

  /**
   * The last block of a heading's section: the one before the next heading of the same or a higher
   * level.
   */
  public static Node last(Heading heading) {
    Node last = heading;
    for (Node next = heading.getNext(); next != null; next = next.getNext()) {
      if (next instanceof Heading other && other.getLevel() <= heading.getLevel()) {
        break;
      }
      last = next;
    }
    return last;
  }
}
