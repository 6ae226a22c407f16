package io.github.fieldnotes.draft;

import io.github.fieldnotes.model.Note;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A new note, before it is written.
 *
 * @param file its path in the section
 * @param habit its text as the notes beside it would have it; empty without such notes
 * @param facts what a template is filled with: texts, and lists of texts, by name
 * @param expected what the note must be read as
 * @param change what becomes of the record that it replaces
 */
public record Draft(
    String file,
    Optional<String> habit,
    Map<String, Object> facts,
    Expected expected,
    Optional<Change> change) {

  /**
   * What a new note is read as if it is written well.
   *
   * @param numbers the numbers that a decision record may have; the empty text for none
   * @param title without a number
   * @param status of a decision record; empty for other notes
   */
  public record Expected(Set<String> numbers, String title, String status) {}

  /**
   * A change of the record that is replaced.
   *
   * @param old that record
   * @param text its text
   * @param texts possible changed texts, the likeliest first
   * @param said the status that they state
   */
  public record Change(Note old, String text, List<String> texts, String said) {}
}
