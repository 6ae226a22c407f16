package io.github.fieldnotes.plan;

import io.github.fieldnotes.model.ActionState;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.plan.Page.Entry;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How urgent an action is, in the order in which its page shows them. */
public enum ActionAge {
  /** It is open, and the day has passed on which it was due. */
  OVERDUE,
  /** It is open, and the latest note that mentions it is recent or has no date. */
  RECENT,
  /** It is open, but no recent note mentions it. */
  STALE,
  /** It is done. */
  DONE,
  /** Nobody will do it. */
  CANCELLED;

  /** How many days before the newest note are recent. */
  public static final int RECENT_DAYS = 90;

  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  /** Whether something remains to be done. */
  public boolean isOpen() {
    return this == OVERDUE || this == RECENT || this == STALE;
  }

  /** The name in data files, classes and keys of words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The days by which urgency is judged.
   *
   * @param today the day of the build, or else that of the newest note
   * @param newest the date of the newest note
   */
  public record Days(Optional<LocalDate> today, Optional<NoteDate> newest) {

    /**
     * The days of some actions.
     *
     * @param build the day of the build, if there is one
     */
    public static Days of(Optional<LocalDate> build, List<Entry> entries) {
      Optional<NoteDate> newest =
          entries.stream().flatMap(entry -> entry.date().stream()).max(Comparator.naturalOrder());
      return new Days(build.or(() -> newest.map(NoteDate::last)), newest);
    }

    /** How urgent an action is, whose latest mention this is. */
    public ActionAge of(Entry entry) {
      ActionState state = ActionState.of(entry.annotation());
      if (!state.isOpen()) {
        return state == ActionState.DONE ? DONE : CANCELLED;
      }
      boolean late =
          due(entry.annotation().value(Field.DUE))
              .filter(due -> today.filter(due::isBefore).isPresent())
              .isPresent();
      return late ? OVERDUE : isRecent(entry) ? RECENT : STALE;
    }

    private boolean isRecent(Entry entry) {
      return entry.date().isEmpty()
          || newest
              .filter(n -> entry.date().get().last().isBefore(n.last().minusDays(RECENT_DAYS)))
              .isEmpty();
    }

    /** The first day that a due date names as {@code 2026-05-31}; other dates are not compared. */
    private static Optional<LocalDate> due(String written) {
      Matcher day = DAY.matcher(written);
      if (!day.find()) {
        return Optional.empty();
      }
      try {
        return Optional.of(LocalDate.parse(day.group()));
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    }
  }
}
