package io.github.fieldnotes.model;

/**
 * The id of a note: its path in the section, without extension.
 *
 * @param path the path, separated by {@code /}, without a leading {@code /}: {@code
 *     conf/2020-09-06-kubecon}
 */
public record NoteId(String path) implements Comparable<NoteId> {

  /** The id of the note in a file: {@code a/b.md} is {@code a/b}. */
  public static NoteId ofFile(String file) {
    int dot = file.lastIndexOf('.');
    return new NoteId(dot > file.lastIndexOf('/') ? file.substring(0, dot) : file);
  }

  @Override
  public int compareTo(NoteId other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
