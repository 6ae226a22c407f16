package io.github.fieldnotes.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a new note is filled with.
 *
 * @param title on one line; empty to keep the title of the last note, with today's date
 * @param number of a decision record; 0 for notes without number
 * @param slug the words of the title in the file name
 * @param status of a decision record; empty for other notes
 * @param replaced the record that it replaces
 * @param actions the actions that are carried over; empty for other notes than those of meetings
 */
record Fill(
    String title,
    int number,
    LocalDate today,
    String slug,
    String status,
    Optional<Replaced> replaced,
    Optional<OpenActions> actions) {

  /** Whether a text is the number of a record, with or without zeros in front. */
  static boolean isNumber(String text, String number) {
    return !number.isEmpty() && text.replaceFirst("^0+(?=\\d)", "").equals(number);
  }

  /** Whether the note is one of a meeting. */
  boolean ofMeeting() {
    return actions.isPresent();
  }

  /** Whether there are actions to carry over. */
  boolean hasActions() {
    return !actionLines().isEmpty();
  }

  /** The lines of the actions. */
  List<String> actionLines() {
    return actions.map(OpenActions::lines).orElse(List.of());
  }

  /** The lines of the heading above the actions; empty without one. */
  List<String> actionHeading() {
    return actions.map(OpenActions::heading).orElse(List.of());
  }
}
