package io.github.fieldnotes.serve;

/** Makes a section from the files as they are now. Used by one thread at a time. */
@FunctionalInterface
public interface SectionMaker {

  /**
   * Reads the notes and plans the section. Pages need not be drawn yet.
   *
   * @throws PreviewException if that is not possible, for a reason that the writer can correct
   */
  MadeSection make() throws PreviewException;
}
