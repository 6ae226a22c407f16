package io.github.fieldnotes.model;

import java.util.Locale;

/** How far an action is, as its fields {@link Field#DONE} and {@link Field#STATE} say. */
public enum ActionState {
  /** Nobody has begun it. */
  OPEN,
  /** Somebody has begun it; it is open, too. */
  UNDER_WAY,
  /** It is done. */
  DONE,
  /** Nobody will do it. */
  CANCELLED;

  /** The state of an action. */
  public static ActionState of(Annotation action) {
    String state = action.value(Field.STATE);
    if (state.equals(CANCELLED.code())) {
      return CANCELLED;
    }
    if (Boolean.parseBoolean(action.value(Field.DONE))) {
      return DONE;
    }
    return state.equals(UNDER_WAY.code()) ? UNDER_WAY : OPEN;
  }

  /** Whether something remains to be done. */
  public boolean isOpen() {
    return this == OPEN || this == UNDER_WAY;
  }

  /** The name in data files and keys of words: {@code under-way}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
