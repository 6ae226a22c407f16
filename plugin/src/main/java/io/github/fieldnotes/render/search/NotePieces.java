package io.github.fieldnotes.render.search;

import io.github.fieldnotes.model.Note;
import java.util.function.Supplier;

/** Keeps from run to run what is made of single notes. Implementations are thread-safe. */
@FunctionalInterface
public interface NotePieces {

  /**
   * What was made of a note.
   *
   * @param maker makes it of the note alone, when it was not kept
   */
  byte[] of(Note note, Supplier<byte[]> maker);
}
