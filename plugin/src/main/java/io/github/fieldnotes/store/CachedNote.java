package io.github.fieldnotes.store;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.model.Note;
import java.util.List;

/**
 * A note, and what has to be done and checked again when it is taken from the store.
 *
 * @param asked the questions about the folder that were asked while it was read, with answers
 * @param problems what is wrong with it
 */
public record CachedNote(Note note, List<FolderQuery> asked, List<Diagnostic> problems) {

  public CachedNote {
    asked = List.copyOf(asked);
    problems = List.copyOf(problems);
  }
}
