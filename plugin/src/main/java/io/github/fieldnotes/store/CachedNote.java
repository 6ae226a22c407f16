package io.github.fieldnotes.store;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.model.Note;
import java.util.List;

/**
 * A note, and what has to be done and checked again when it is taken from the store.
 *
 * @param asked what it was told about the folder
 * @param problems what is wrong with it
 */
public record CachedNote(Note note, List<FolderQuery> asked, List<Diagnostic> problems) {

  public CachedNote {
    asked = List.copyOf(asked);
    problems = List.copyOf(problems);
  }
}
