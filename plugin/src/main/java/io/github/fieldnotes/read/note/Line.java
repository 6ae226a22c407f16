package io.github.fieldnotes.read.note;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.markdown.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of inline text, or a piece of one.
 *
 * @param text as typed
 * @param holder the block
 */
public record Line(MappedText text, Node holder) {

  /** The lines of a block's own text. */
  public static List<Line> of(Node block) {
    return InlineText.written(block).lines().stream().map(text -> new Line(text, block)).toList();
  }

  /** The part of this line that a piece of its text is. */
  public Line of(MappedText piece) {
    return new Line(piece, holder);
  }

  /** Where the first link in this line leads. */
  public Optional<Target> target(ParsedNote note) {
    return links(note).stream().map(Linked::target).findFirst();
  }

  /** Where this line begins in the file. */
  public Location location(ParsedNote note) {
    return note.source().location(text.sourceStart());
  }

  /** Whether this line contains no code, link or picture. */
  public boolean isPlain() {
    return text.isEmpty() || isPlain(holder);
  }

  private boolean isPlain(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      boolean overlaps =
          node.getEndOffset() > text.sourceStart() && node.getStartOffset() < text.sourceEnd();
      if (overlaps && (isNotPlain(node) || !isPlain(node))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNotPlain(Node node) {
    return isLink(node)
        || node instanceof Code
        || node instanceof Image
        || node instanceof ImageRef;
  }

  /** The address of the first link that leads to another host; empty without one. */
  public String address(ParsedNote note) {
    return target(note)
        .filter(Target.ToWeb.class::isInstance)
        .map(web -> ((Target.ToWeb) web).address())
        .orElse("");
  }

  /** A link in a line. */
  public record Linked(Node node, String text, Target target) {}

  /** The links in this line. */
  public List<Linked> links(ParsedNote note) {
    List<Linked> links = new ArrayList<>();
    if (!text.isEmpty()) {
      collect(holder, text.sourceStart(), text.sourceEnd(), note, links);
    }
    return links;
  }

  private static void collect(Node parent, int from, int to, ParsedNote note, List<Linked> links) {
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
        : InlineText.written(link).toString();
  }

  /** What a link shows to a reader. */
  public static String shown(Node link) {
    return link instanceof DelimitedLinkNode plain
        ? plain.getText().toString()
        : InlineText.shown(link);
  }

  private static boolean isLink(Node node) {
    return node instanceof Link || node instanceof LinkRef || node instanceof DelimitedLinkNode;
  }
}
