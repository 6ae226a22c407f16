package io.github.fieldnotes.read.note;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.fieldnotes.read.markdown.MappedText;
import io.github.fieldnotes.read.markdown.TreeEditor;
import io.github.fieldnotes.read.syntax.AttributeList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Obsidian's block ids and takes them out of the text: {@code ^id} at the end of a block, or
 * alone behind one. The block gets it, with its sign, as its id.
 */
final class BlockIdPass {

  private static final Pattern ID = Pattern.compile("(?:^|\\s)(\\^[A-Za-z0-9-]{1,100})$");

  private final Map<Node, AttributeList> attributes;
  private final Set<String> taken = new HashSet<>();

  private BlockIdPass(Map<Node, AttributeList> attributes) {
    this.attributes = attributes;
  }

  /** Adds the ids to the attributes of their blocks; the first of several equal ids counts. */
  static void run(Node document, Map<Node, AttributeList> attributes) {
    if (document.getChars().indexOf('^') >= 0) {
      new BlockIdPass(attributes).visitChildren(document);
    }
  }

  private void visitChildren(Node parent) {
    Node next;
    for (Node node = parent.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (node instanceof Paragraph || node instanceof Heading) {
        block((Block) node);
      } else if (node instanceof Block) {
        visitChildren(node);
      }
    }
  }

  private void block(Block block) {
    BasedSequence text =
        (block instanceof Heading heading ? heading.getText() : block.getContentChars()).trimEnd();
    int line = text.lastIndexOf('\n') + 1;
    BasedSequence last = text.subSequence(line);
    Matcher id = ID.matcher(last);
    if (last.indexOf('^') < 0
        || !id.find()
        || !isText(block, last.getStartOffset() + id.start(1))) {
      return;
    }
    boolean alone = line + id.start(1) == 0;
    Node bearer = alone ? block.getPrevious() : block;
    if (bearer == null) {
      return;
    }
    add(itemOf(bearer), id.group(1));
    int start = text.subSequence(0, line + id.start(1)).trimEnd().length();
    TreeEditor.out(MappedText.of(text.subSequence(start, text.length())), block);
    if (alone) {
      block.unlink();
    }
  }

  /** Whether an offset is in plain text, and not in code or a formula. */
  private static boolean isText(Block block, int offset) {
    Node last = block.getLastChild();
    return last instanceof com.vladsch.flexmark.ast.Text && last.getStartOffset() <= offset;
  }

  /** The item that a paragraph begins, of which the id is. */
  private static Node itemOf(Node bearer) {
    return bearer.getParent() instanceof ListItem item && item.getFirstChild() == bearer
        ? item
        : bearer;
  }

  private void add(Node bearer, String id) {
    if (taken.add(id)) {
      attributes.merge(bearer, new AttributeList(List.of(), Map.of("id", id)), BlockIdPass::merge);
    }
  }

  private static AttributeList merge(AttributeList first, AttributeList second) {
    return first.values().containsKey("id")
        ? first
        : new AttributeList(first.classes(), withId(first.values(), second));
  }

  private static Map<String, String> withId(Map<String, String> values, AttributeList id) {
    Map<String, String> all = new java.util.LinkedHashMap<>(values);
    all.putAll(id.values());
    return all;
  }
}
