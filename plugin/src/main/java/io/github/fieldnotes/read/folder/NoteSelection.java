package io.github.fieldnotes.read.folder;

import java.util.List;

/**
 * Which files of the notes folders are read, and which are published with them.
 *
 * @param folders where the notes are
 * @param includes Ant patterns of notes below their folder; empty for all Markdown files
 * @param excludes Ant patterns of notes and files to leave out
 * @param drafts whether drafts are read too
 * @param media which files beside the notes are published
 */
public record NoteSelection(
    NotesFolders folders,
    List<String> includes,
    List<String> excludes,
    boolean drafts,
    MediaRules media) {

  public NoteSelection {
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
  }

  /** All notes of the folders but drafts, and the ordinary media. */
  public static NoteSelection of(NotesFolders folders) {
    return new NoteSelection(folders, List.of(), List.of(), false, MediaRules.ORDINARY);
  }

  /** The same notes with other rules for the files beside them. */
  public NoteSelection with(MediaRules other) {
    return new NoteSelection(folders, includes, excludes, drafts, other);
  }
}
