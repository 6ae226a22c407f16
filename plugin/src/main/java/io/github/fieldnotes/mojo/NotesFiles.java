package io.github.fieldnotes.mojo;

import java.io.File;
import java.util.List;

/** The parameters that say which files are notes. */
record NotesFiles(File folder, List<String> includes, List<String> excludes, boolean drafts) {

  /** Maven leaves a list that nobody configured null. */
  NotesFiles {
    includes = includes == null ? List.of() : List.copyOf(includes);
    excludes = excludes == null ? List.of() : List.copyOf(excludes);
  }
}
