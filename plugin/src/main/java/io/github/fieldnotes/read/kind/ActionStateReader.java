package io.github.fieldnotes.read.kind;

import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.ActionState;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.read.field.StateWords;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.StateBox;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads how far an action is, from the first of these that says it: a field, its own box, words at
 * the beginning or the end of its text, a line through all of it. The boxes of items above or below
 * it say nothing of it.
 */
final class ActionStateReader {

  private static final int LONGEST_END = 20;
  private static final String STATE =
      "(done|completed|cancell?ed|in progress|wip|under way|erledigt|abgebrochen|in arbeit"
          + "|terminée?|annulée?|en cours)";
  private static final Pattern FIRST =
      Pattern.compile("(?iu)[^\\p{L}\\p{N}]*" + STATE + "(?![\\p{L}\\p{N}])\\s*(?:[:\\])–—]|-\\s)");
  private static final Pattern LAST =
      Pattern.compile("(?iu)[\\[(]" + STATE + "[\\])][^\\p{L}\\p{N}]*$");
  private static final Pattern TICKED_FIRST = Pattern.compile("[^\\p{L}\\p{N}]*[✅✔☑]");
  private static final Pattern TICKED_LAST = Pattern.compile("[✅✔☑]\\uFE0F?\\s*$");
  private static final Pattern DAY = Pattern.compile("\\s*\\d.*");

  private ActionStateReader() {}

  static ActionState read(AnnotationDraft draft) {
    return Stream.of(Field.STATE, Field.STATUS, Field.DONE)
        .flatMap(name -> draft.field(name).stream())
        .flatMap(field -> ofField(field).stream())
        .findFirst()
        .or(() -> StateBox.of(draft.block()))
        .or(() -> ticked(draft.block()))
        .or(() -> ofText(draft.text()))
        .or(() -> struckThrough(Blocks.textOf(draft.block())))
        .orElse(ActionState.OPEN);
  }

  /** {@code Done: 2026-07-01} is done. */
  private static Optional<ActionState> ofField(Field field) {
    boolean day = field.name().equals(Field.DONE) && DAY.matcher(field.value()).matches();
    return day ? Optional.of(ActionState.DONE) : StateWords.of(field.value());
  }

  private static Optional<ActionState> ticked(Node block) {
    return block instanceof TaskListItem task && task.isItemDoneMarker()
        ? Optional.of(ActionState.DONE)
        : Optional.empty();
  }

  private static Optional<ActionState> ofText(String text) {
    String end = text.substring(Math.max(0, text.length() - LONGEST_END));
    Matcher first = FIRST.matcher(text);
    if (first.lookingAt()) {
      return StateWords.of(first.group(1));
    }
    Matcher last = LAST.matcher(end);
    if (last.find()) {
      return StateWords.of(last.group(1));
    }
    return TICKED_FIRST.matcher(text).lookingAt() || TICKED_LAST.matcher(end).find()
        ? Optional.of(ActionState.DONE)
        : Optional.empty();
  }

  private static Optional<ActionState> struckThrough(Node text) {
    return text.getFirstChild() instanceof Strikethrough
            && text.getFirstChild() == text.getLastChild()
        ? Optional.of(ActionState.DONE)
        : Optional.empty();
  }
}
