package io.github.fieldnotes.read.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.fieldnotes.model.ActionState;
import java.util.Optional;

/**
 * A box that GitHub does not know, but that editors of notes do: {@code [-]} for an action that is
 * cancelled, {@code [/]} for one that is under way. Elsewhere the characters are ordinary text, so
 * the box leaves the text of an item only while it is read, and stays out of it for actions.
 */
public final class StateBox {

  private static final int LENGTH = 3;

  private final ListItem item;
  private final Paragraph holder;
  private final BasedSequence box;

  private StateBox(ListItem item, Paragraph holder, BasedSequence box) {
    this.item = item;
    this.holder = holder;
    this.box = box;
  }

  /** Takes the box out of an item's text, if the text begins with one. */
  public static Optional<StateBox> takeOut(Node item) {
    if (!(item instanceof ListItem list)
        || item instanceof TaskListItem
        || !(item.getFirstChild() instanceof Paragraph holder)
        || state(holder.getChars()).isEmpty()
        || !(holder.getFirstChild() instanceof Text)) {
      return Optional.empty();
    }
    MappedText text = InlineText.written(holder);
    if (text.length() <= LENGTH + 1 || state(text).isEmpty()) {
      return Optional.empty();
    }
    StateBox box = new StateBox(list, holder, holder.getChars().subSequence(0, LENGTH + 1));
    TreeEditor.out(text.upTo(LENGTH + 1), holder);
    list.setMarkerSuffix(box.box.subSequence(0, LENGTH));
    return Optional.of(box);
  }

  /** Makes the box ordinary text again. */
  public void putBack() {
    item.setMarkerSuffix(BasedSequence.NULL);
    holder.prependChild(new Text(box));
  }

  /** The state that the box of an item says; empty if it has no such box. */
  public static Optional<ActionState> of(Node item) {
    return item instanceof ListItem list && !(item instanceof TaskListItem)
        ? state(list.getMarkerSuffix() + " ")
        : Optional.empty();
  }

  private static Optional<ActionState> state(CharSequence text) {
    boolean box =
        text.length() > LENGTH
            && text.charAt(0) == '['
            && text.charAt(2) == ']'
            && Character.isWhitespace(text.charAt(LENGTH));
    if (!box) {
      return Optional.empty();
    }
    return switch (text.charAt(1)) {
      case '-' -> Optional.of(ActionState.CANCELLED);
      case '/' -> Optional.of(ActionState.UNDER_WAY);
      default -> Optional.empty();
    };
  }
}
