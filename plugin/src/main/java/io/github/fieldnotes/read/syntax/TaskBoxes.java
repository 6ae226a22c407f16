package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * The boxes of task lists: GFM 0.29, 5.3. A box is a space or an x in brackets at the beginning of
 * an item's first paragraph, followed by a space or by nothing.
 */
final class TaskBoxes {

  private TaskBoxes() {}

  /** The text of a block without its box; an item that has one becomes a task. */
  static BasedSequence take(BasedSequence text, Node block) {
    if (!(block instanceof Paragraph) || !isBox(text) || !isFirstOfItem(block)) {
      return text;
    }
    ListItem item = (ListItem) block.getParent();
    TaskListItem task = new TaskListItem(item);
    task.setTight(item.isOwnTight());
    task.setMarkerSuffix(text.subSequence(0, 3));
    item.insertBefore(task);
    item.unlink();
    int start = 3;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    BasedSequence rest = text.subSequence(start);
    block.setChars(rest);
    if (rest.isEmpty()) {
      block.unlink();
    }
    return rest;
  }

  private static boolean isBox(BasedSequence text) {
    return text.length() >= 3
        && text.charAt(0) == '['
        && " xX".indexOf(text.charAt(1)) >= 0
        && text.charAt(2) == ']'
        && (text.subSequence(3).isBlank() || isBlank(text.charAt(3)));
  }

  private static boolean isFirstOfItem(Node block) {
    Node item = block.getParent();
    return (item instanceof BulletListItem || item instanceof OrderedListItem)
        && item.getFirstChild() == block;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
