package io.github.fieldnotes.read.history;

import io.github.fieldnotes.model.Note.History;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Knows when files were added to version control and last changed. Thread-safe. */
public interface NoteHistories {

  /**
   * What is known of some files.
   *
   * @param files those that have a history; others are left out
   * @param trouble why there are files whose history cannot be used; empty if there are none
   */
  record Found(Map<Path, History> files, Optional<Trouble> trouble) {

    public Found {
      files = Map.copyOf(files);
    }
  }

  /** Why the history of a file cannot be used. */
  sealed interface Trouble {

    /** One of the files. */
    Path file();

    /** The checkout has only the last commits. */
    record Shallow(Path file) implements Trouble {}

    /** The history could not be read, for a reason in words. */
    record Unreadable(Path file, String reason) implements Trouble {}
  }

  /** Finds the histories of files, given by absolute paths. */
  Found of(Collection<Path> files);

  /** A text that changes whenever files below these absolute folders may get other histories. */
  String version(Collection<Path> folders);

  /** Knows of no file. */
  NoteHistories NONE =
      new NoteHistories() {
        @Override
        public Found of(Collection<Path> files) {
          return new Found(Map.of(), Optional.empty());
        }

        @Override
        public String version(Collection<Path> folders) {
          return "";
        }
      };
}
