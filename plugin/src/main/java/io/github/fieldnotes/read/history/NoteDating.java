package io.github.fieldnotes.read.history;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Note.History;
import io.github.fieldnotes.model.NoteDate;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives notes the days that version control knows.
 *
 * @param dates which notes get the day on which they were added as their date
 * @param histories where the days come from
 */
public record NoteDating(GitDates dates, NoteHistories histories) {

  /** Gives no note a day. */
  public static final NoteDating NONE = new NoteDating(GitDates.NEVER, NoteHistories.NONE);

  /**
   * Returns these notes, in their order, with what is known of their files.
   *
   * @param sources the file of each note, by its path in the section
   */
  public List<Note> date(List<Note> notes, Map<String, Path> sources, Diagnostics diagnostics) {
    if (dates == GitDates.NEVER || notes.isEmpty()) {
      return notes;
    }
    Map<Path, String> files = new HashMap<>();
    notes.forEach(note -> files.put(absolute(sources.get(note.file())), note.file()));
    NoteHistories.Found found = histories.of(files.keySet());
    found.trouble().ifPresent(trouble -> report(trouble, files, diagnostics));
    return notes.stream()
        .map(
            note ->
                Optional.ofNullable(found.files().get(absolute(sources.get(note.file()))))
                    .map(history -> date(note, history))
                    .orElse(note))
        .toList();
  }

  /** A text that changes whenever notes in these folders may get other days. */
  public String version(Collection<Path> folders) {
    return dates == GitDates.NEVER
        ? ""
        : histories.version(folders.stream().map(NoteDating::absolute).toList());
  }

  private Note date(Note note, History history) {
    Note known = note.with(history);
    return dates == GitDates.ALWAYS || note.metadata().date().isEmpty()
        ? known.with(note.metadata().dated(NoteDate.added(history.added())))
        : known;
  }

  private static void report(
      NoteHistories.Trouble trouble, Map<Path, String> files, Diagnostics diagnostics) {
    Location place = Location.of(files.get(trouble.file()));
    if (trouble instanceof NoteHistories.Trouble.Unreadable unreadable) {
      diagnostics.report(Problem.UNREADABLE_HISTORY, place, unreadable.reason());
    } else {
      diagnostics.report(Problem.SHALLOW_HISTORY, place);
    }
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
