package io.github.fieldnotes.check.change;

import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.ActionState;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.plan.DecisionLog.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A decision or an action, as far as a comparison needs it.
 *
 * @param place where it begins
 * @param title its title, with the number of a decision record before it; may be empty
 * @param remark the status of a decision, or the owners and the state of an action; may be empty
 * @param isWhole whether it is a note as a whole, such as a decision record
 */
public record Noted(Location place, String title, String remark, boolean isWhole) {

  /** A decision, with the status that it has when other records are taken into account. */
  static Noted of(Decision decision) {
    Annotation annotation = decision.annotation();
    String status =
        decision.status().map(known -> known.code()).orElse(annotation.value(Field.STATUS));
    String title = (decision.number() + " " + annotation.title()).strip();
    return new Noted(annotation.place(), title, status, decision.isRecord());
  }

  /** An action. */
  static Noted ofAction(Annotation action) {
    List<String> said = new ArrayList<>(action.values(Field.OWNER));
    ActionState state = ActionState.of(action);
    if (state != ActionState.OPEN) {
      said.add(state.code().replace('-', ' '));
    }
    return new Noted(action.place(), action.title(), String.join(", ", said), false);
  }

  /** Equal for two states of the same annotation in one file, wherever its line is. */
  Object inFile() {
    return isWhole ? List.of(place.path()) : List.of(place.path(), folded());
  }

  /** Equal for two states of the same annotation when its note or text has moved. */
  Object anywhere() {
    return List.of(isWhole, folded());
  }

  private String folded() {
    return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
