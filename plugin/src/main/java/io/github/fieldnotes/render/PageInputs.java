package io.github.fieldnotes.render;

import io.github.fieldnotes.model.Note;
import java.util.List;

/**
 * All that a page or file is made of, besides what the whole section is made with: theme, words and
 * options. Equal inputs make equal pages. A {@link Note} among them stands for all of it but its
 * body, a {@link NoteBody} for the body.
 *
 * @param shared inputs of many pages, each the same object for all of them
 * @param own the other inputs
 */
public record PageInputs(List<Object> shared, List<Object> own) {

  public PageInputs {
    shared = List.copyOf(shared);
    own = List.copyOf(own);
  }

  /**
   * The body of a note.
   *
   * @param note whose it is
   */
  public record NoteBody(Note note) {}
}
