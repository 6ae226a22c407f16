package io.github.fieldnotes.read.note;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.fieldnotes.read.markdown.MappedText;
import io.github.fieldnotes.read.markdown.TreeEditor;
import io.github.fieldnotes.read.syntax.Callout;
import io.github.fieldnotes.read.syntax.Callout.Fold;
import io.github.fieldnotes.read.syntax.CalloutParser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says which blocks are callouts: quotes that begin with {@code [!NOTE]} or the like, which leaves
 * the text, and the boxes that {@link CalloutParser} made. What is a callout is no annotation.
 */
final class AlertPass {

  /** Obsidian's marks: words behind a bar are for its styles, a sign says that it can be folded. */
  private static final Pattern MARK =
      Pattern.compile("\\[!(\\p{L}+)(?:\\|[^\\]\\n]*)?\\]([+-]?)(?=\\s|$)[ \\t]*(\\R)?");

  private final Map<Node, Callout> callouts = new HashMap<>();

  private AlertPass() {}

  /** What each block that is a callout is. */
  static Map<Node, Callout> run(Node document) {
    AlertPass pass = new AlertPass();
    pass.visit(document);
    return pass.callouts;
  }

  private void visit(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof BlockQuote && node.getFirstChild() instanceof Paragraph first) {
        quote(node, first);
      } else if (node instanceof Callout.Box box) {
        callouts.put(box, box.callout());
      }
      if (node instanceof Block) {
        visit(node);
      }
    }
  }

  private void quote(Node quote, Paragraph first) {
    Matcher mark = MARK.matcher(first.getChars());
    if (!mark.lookingAt()) {
      return;
    }
    Optional<Callout> callout = Callout.of(mark.group(1), fold(mark.group(2)));
    callout.ifPresent(
        found -> {
          callouts.put(quote, found);
          takeMark(first, mark.end());
          if (mark.group(3) == null) {
            takeTitle(first);
          }
        });
  }

  private static Fold fold(String sign) {
    if (sign.isEmpty()) {
      return Fold.NONE;
    }
    return sign.equals("-") ? Fold.CLOSED : Fold.OPEN;
  }

  private static void takeMark(Paragraph paragraph, int length) {
    TreeEditor.out(MappedText.of(paragraph.getChars().subSequence(0, length)), paragraph);
    beginAnew(paragraph);
  }

  /** Makes what is left of the first line the title. */
  private static void takeTitle(Paragraph paragraph) {
    if (!paragraph.hasChildren()) {
      return;
    }
    Callout.Title title = new Callout.Title(paragraph.getFirstChild().getChars());
    paragraph.insertBefore(title);
    Node node = paragraph.getFirstChild();
    while (node != null && !isLineBreak(node)) {
      Node next = node.getNext();
      title.appendChild(node);
      node = next;
    }
    title.setCharsFromContent();
    if (node != null) {
      node.unlink();
    }
    beginAnew(paragraph);
  }

  /** Lets a paragraph begin behind what was taken from it. */
  private static void beginAnew(Paragraph paragraph) {
    if (paragraph.hasChildren()) {
      BasedSequence chars = paragraph.getChars();
      int start = paragraph.getFirstChild().getStartOffset();
      paragraph.setChars(chars.subSequence(MappedText.indexOf(start, chars)));
    } else {
      paragraph.unlink();
    }
  }

  private static boolean isLineBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }
}
