package io.github.fieldnotes.plan;

import io.github.fieldnotes.model.Note;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Creates the pages of notes, each with its newer and older neighbour. */
final class Neighbours {

  private Neighbours() {}

  /**
   * Creates a page for each note; neighbours are notes with the same first category, or both
   * without one.
   */
  static List<Page> pages(List<Note> notes, Map<String, Route> routes) {
    Map<String, Note> last = new HashMap<>();
    Map<Note, Note> newer = new IdentityHashMap<>();
    Map<Note, Note> older = new IdentityHashMap<>();
    for (Note note : notes) {
      String category =
          note.metadata().categories().stream().findFirst().orElse("").toLowerCase(Locale.ROOT);
      Note before = last.put(category, note);
      if (before != null) {
        newer.put(note, before);
        older.put(before, note);
      }
    }
    return notes.stream()
        .<Page>map(
            note ->
                new Page.NotePage(
                    routes.get(note.file()),
                    note,
                    Optional.ofNullable(newer.get(note)),
                    Optional.ofNullable(older.get(note))))
        .toList();
  }
}
