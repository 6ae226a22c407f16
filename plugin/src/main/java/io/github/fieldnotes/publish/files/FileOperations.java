package io.github.fieldnotes.publish.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** All that writing a section does to a disk, step by step, so that a test can end it at each. */
interface FileOperations {

  /** Begins a file that is not there. */
  OutputStream create(Path file) throws IOException;

  /** Makes a folder and those above it, where they are not there. */
  void createFolders(Path folder) throws IOException;

  /**
   * Gives a file or a folder another name, in one step; a file that has this name goes.
   *
   * @throws IOException when it cannot be done, and then nothing is
   */
  void move(Path from, Path to) throws IOException;

  /** Gives a file a second name, so that it is at both places with its times. */
  void link(Path from, Path to) throws IOException;

  /** Removes a file or an empty folder, if it is there. */
  void delete(Path path) throws IOException;
}
