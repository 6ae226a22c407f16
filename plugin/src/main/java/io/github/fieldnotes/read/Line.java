package io.github.fieldnotes.read;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of inline text, without its markup.
 *
 * @param text as typed
 * @param inline where it is from
 * @param start the 0-based index in {@code inline} of its first character
 * @param holder the block
 */
record Line(String text, InlineText inline, int start, Node holder) {

  /** The lines of a block's own text. */
  static List<Line> of(Node block) {
    InlineText inline = InlineText.written(block);
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (String text : inline.text().split("\n", -1)) {
      lines.add(new Line(text, inline, start, block));
      start += text.length() + 1;
    }
    return lines;
  }

  /** The part from a 0-based index on. */
  Line from(int index) {
    return new Line(text.substring(index), inline, start + index, holder);
  }

  /** The part up to a 0-based index. */
  Line upTo(int index) {
    return new Line(text.substring(0, index), inline, start, holder);
  }

  /** The offset in the source of a character of this line; of the end when there is none. */
  int offset(int index) {
    int at = start + index;
    return at < inline.text().length() ? inline.offset(at) : inline.end(at);
  }

  /** Where the first link in this line leads. */
  Optional<Target> target(NoteText note) {
    return links(0, text.length(), note).stream().map(Linked::target).findFirst();
  }

  /** The address of the first link that leads to another host; empty without one. */
  String address(NoteText note) {
    return target(note)
        .filter(Target.ToWeb.class::isInstance)
        .map(web -> ((Target.ToWeb) web).address())
        .orElse("");
  }

  /** A link in a line. */
  record Linked(Node node, String text, Target target) {}

  /** The links that begin in a part of this line; 0-based, the end exclusive. */
  List<Linked> links(int from, int to, NoteText note) {
    List<Linked> links = new ArrayList<>();
    if (to > from) {
      collect(holder, offset(from), offset(to), note, links);
    }
    return links;
  }

  private static void collect(Node parent, int from, int to, NoteText note, List<Linked> links) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      boolean overlaps = node.getEndOffset() > from && node.getStartOffset() < to;
      if (overlaps && isLink(node) && note.target(node) != null) {
        links.add(new Linked(node, linkText(node), note.target(node)));
      } else if (overlaps) {
        collect(node, from, to, note, links);
      }
    }
  }

  /** What a link shows, as typed. */
  static String linkText(Node link) {
    return link instanceof DelimitedLinkNode plain
        ? plain.getText().toString()
        : InlineText.written(link).text();
  }

  /** What a link shows to a reader. */
  static String shown(Node link) {
    return link instanceof DelimitedLinkNode plain
        ? plain.getText().toString()
        : InlineText.shown(link);
  }

  private static boolean isLink(Node node) {
    return node instanceof Link || node instanceof LinkRef || node instanceof DelimitedLinkNode;
  }
}
