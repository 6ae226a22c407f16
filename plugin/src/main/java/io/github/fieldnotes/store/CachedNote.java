package io.github.fieldnotes.store;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.model.Note;
import java.util.List;

/**
 * A note, and what has to be done and checked again when it is taken from the store.
 *
 * @param asked what it was told about the folder
 * @param told what is wrong with it
 */
public record CachedNote(Note note, List<FolderQuery> asked, List<Diagnostic> told) {

  public CachedNote {
    asked = List.copyOf(asked);
    told = List.copyOf(told);
  }
}
