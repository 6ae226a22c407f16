package io.github.fieldnotes.read.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.fieldnotes.read.html.TagFilter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Removes a piece of text from a syntax tree. Emphasis and raw elements that become empty are
 * removed too; images, footnote numbers and a raw tag whose counterpart stays are kept.
 */
public final class TreeEditor {

  /** A tag that may be the target of links. */
  private static final Pattern ANCHOR =
      Pattern.compile("\\s(?:id|name)\\s*=", Pattern.CASE_INSENSITIVE);

  private static final Pattern LINK =
      Pattern.compile("<a\\s[^>]*href\\s*=", Pattern.CASE_INSENSITIVE);

  private final int from;
  private final int to;

  private TreeEditor(MappedText piece) {
    this.from = piece.sourceStart();
    this.to = piece.sourceEnd();
  }

  /** Removes the nodes from which a piece of text was collected. */
  public static void out(MappedText piece, Node holder) {
    if (!piece.isEmpty()) {
      new TreeEditor(piece).from(holder, holder.getFirstChild());
    }
  }

  /** As {@link #out}, for a piece after a node; nodes before it are not visited. */
  public static void behind(MappedText piece, Node node) {
    if (!piece.isEmpty()) {
      new TreeEditor(piece).from(node.getParent(), node.getNext());
    }
  }

  /** Whether removing a piece would leave a link, in Markdown or raw HTML, without any text. */
  public static boolean takesLink(MappedText piece, Node holder) {
    return !piece.isEmpty() && new TreeEditor(piece).takesLink(holder);
  }

  private boolean takesLink(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      // a tag ends where the content of its element begins
      boolean overlaps = node.getEndOffset() >= from && node.getStartOffset() < to;
      if (overlaps && (isLinkWithin(node) || takesLink(node))) {
        return true;
      }
    }
    return false;
  }

  private boolean isLinkWithin(Node node) {
    if (node instanceof DelimitedLinkNode link) {
      return holds(link.getText().getStartOffset(), link.getText().getEndOffset());
    }
    if (node instanceof HtmlInline && LINK.matcher(node.getChars()).lookingAt()) {
      Node end = node.getNext();
      while (end != null && !(end instanceof HtmlInline && isEnd(end, node))) {
        end = end.getNext();
      }
      return end != null && holds(node.getEndOffset(), end.getStartOffset());
    }
    boolean link = node instanceof Link || node instanceof LinkRef;
    return link
        && node.hasChildren()
        && holds(node.getFirstChild().getStartOffset(), node.getLastChild().getEndOffset());
  }

  private boolean holds(int start, int end) {
    return start >= from && end <= to && start < end;
  }

  private void from(Node parent, Node first) {
    boolean tags = false;
    Node next;
    for (Node node = first; node != null && node.getStartOffset() <= to; node = next) {
      next = node.getNext();
      tags |= node instanceof HtmlInline && node.getEndOffset() >= from;
      if (node.getEndOffset() > from && node.getStartOffset() < to && !stays(node)) {
        node(node);
      }
    }
    if (tags) {
      emptied(parent);
    }
  }

  /** Removes a node or a part of it. */
  private void node(Node node) {
    boolean within = node.getStartOffset() >= from && node.getEndOffset() <= to;
    if (node instanceof Text text) {
      text(text);
    } else if (node instanceof Code code && !within) {
      code.setText(outside(code.getText()));
    } else if (node.hasChildren()) {
      from(node, node.getFirstChild());
      if (!node.hasChildren()) {
        node.unlink();
      }
    } else if (within) {
      node.unlink();
    }
  }

  private static boolean isEnd(Node end, Node tag) {
    return TagFilter.ends(end.getChars(), tag.getChars());
  }

  private static boolean stays(Node node) {
    return (node instanceof HtmlInline && !InlineText.isBreak(node))
        || node instanceof Footnote
        || node instanceof Image
        || node instanceof ImageRef;
  }

  private void text(Text text) {
    BasedSequence chars = text.getChars();
    int start = MappedText.indexOf(from, chars);
    int end = MappedText.indexOf(to, chars);
    if (end < chars.length()) {
      text.insertAfter(new Text(chars.subSequence(end)));
    }
    if (start > 0) {
      text.setChars(chars.subSequence(0, start));
    } else {
      text.unlink();
    }
  }

  private BasedSequence outside(BasedSequence chars) {
    int start = MappedText.indexOf(from, chars);
    int end = MappedText.indexOf(to, chars);
    return start > 0 ? chars.subSequence(0, start) : chars.subSequence(end);
  }

  /** Removes raw elements whose content has been removed entirely. */
  private void emptied(Node parent) {
    Deque<Node> open = new ArrayDeque<>();
    Node next;
    for (Node node = parent.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (node instanceof HtmlInline && !node.getChars().startsWith("</")) {
        open.push(node);
      } else if (node instanceof HtmlInline) {
        Node end = node;
        while (open.stream().anyMatch(tag -> isEnd(end, tag))) {
          Node tag = open.pop();
          if (isEnd(end, tag)) {
            emptied(tag, end);
            break;
          }
        }
      }
    }
  }

  private void emptied(Node tag, Node end) {
    boolean gone = tag.getNext() == end && tag.getEndOffset() < to && end.getStartOffset() > from;
    boolean held = tag.getEndOffset() < end.getStartOffset();
    if (gone && held && !ANCHOR.matcher(tag.getChars()).find()) {
      tag.unlink();
      end.unlink();
    }
  }
}
