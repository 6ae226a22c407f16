package io.github.fieldnotes.publish.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The operations by which writing a section changes a disk. A test can stop at each one. */
interface FileOperations {

  /** Creates a file that must not exist, and opens it. */
  OutputStream create(Path file) throws IOException;

  /** Creates a folder and its parents, unless they exist. */
  void createFolders(Path folder) throws IOException;

  /**
   * Renames a file or folder in one step. An existing file with the new name is replaced.
   *
   * @throws IOException if it cannot be renamed; then nothing has changed
   */
  void move(Path from, Path to) throws IOException;

  /** Gives a file a second name, or copies it, with its times. */
  void link(Path from, Path to) throws IOException;

  /** Removes a file or an empty folder, if it exists. */
  void delete(Path path) throws IOException;
}
