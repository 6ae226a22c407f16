package io.github.fieldnotes.publish.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The changes that a run makes to a section. They are written to a file first, so that a later run
 * can complete them.
 *
 * @param put new and changed files, as paths below the section
 * @param removed files to remove, likewise
 */
record ChangeSet(Set<String> put, Set<String> removed) {

  private static final String PUT = "+";
  private static final String REMOVED = "-";
  private static final String END = "\0";

  ChangeSet {
    put = Set.copyOf(put);
    removed = Set.copyOf(removed);
  }

  boolean isEmpty() {
    return put.isEmpty() && removed.isEmpty();
  }

  /** Whether a file of the old section is replaced or removed. */
  boolean concern(String path) {
    return put.contains(path) || removed.contains(path);
  }

  /**
   * The files to remove when files are moved one by one. A name that differs from a new file only
   * in case is not removed, because it may be the same file.
   */
  Set<String> removedOneByOne() {
    Set<String> names = put.stream().map(ExactNames::folded).collect(Collectors.toSet());
    return removed.stream()
        .filter(path -> !names.contains(ExactNames.folded(path)))
        .collect(Collectors.toSet());
  }

  void write(Path file, FileOperations disk) throws IOException {
    StringBuilder text = new StringBuilder();
    new TreeSet<>(put).forEach(path -> text.append(PUT).append(path).append(END));
    new TreeSet<>(removed).forEach(path -> text.append(REMOVED).append(path).append(END));
    try (OutputStream out = disk.create(file)) {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  static ChangeSet read(Path file) throws IOException {
    Set<String> put = new TreeSet<>();
    Set<String> removed = new TreeSet<>();
    // no path has this character
    for (String entry : Files.readString(file).split(END)) {
      if (!entry.isEmpty()) {
        (entry.startsWith(PUT) ? put : removed).add(entry.substring(1));
      }
    }
    return new ChangeSet(put, removed);
  }
}
