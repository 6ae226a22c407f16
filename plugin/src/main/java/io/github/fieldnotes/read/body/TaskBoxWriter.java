package io.github.fieldnotes.read.body;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import io.github.fieldnotes.model.ActionState;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.read.markdown.StateBox;

/** Writes the boxes before the items of task lists. */
final class TaskBoxWriter {

  private final MarkupBuilder out;

  TaskBoxWriter(MarkupBuilder out) {
    this.out = out;
  }

  static boolean hasBox(ListItem item) {
    return item instanceof TaskListItem || StateBox.of(item).isPresent();
  }

  /** Writes the box of an item, if it has one. */
  void write(ListItem item) {
    if (item instanceof TaskListItem task) {
      checkbox(task.isItemDoneMarker());
    } else {
      StateBox.of(item).ifPresent(this::sign);
    }
  }

  private void checkbox(boolean done) {
    out.html("<input type=\"checkbox\" disabled=\"\"")
        .html(done ? " checked=\"\"" : "")
        .html(" aria-label=\"")
        .piece(new Markup.Word(done ? "task.done" : "task.open"))
        .html("\" /> ");
  }

  /** A checkbox has only two states, so the other two are signs with a name. */
  private void sign(ActionState state) {
    boolean cancelled = state == ActionState.CANCELLED;
    out.html("<span class=\"fn-box\" role=\"img\" aria-label=\"")
        .piece(new Markup.Word(cancelled ? "task.cancelled" : "task.under-way"))
        .html("\">")
        .html(cancelled ? "\u2013" : "/")
        .html("</span> ");
  }
}
