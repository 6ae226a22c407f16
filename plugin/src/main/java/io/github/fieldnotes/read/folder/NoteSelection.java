package io.github.fieldnotes.read.folder;

import java.util.List;

/**
 * Selects the files of the notes folders that are read, and those that are published with them.
 *
 * @param folders the notes folders
 * @param includes Ant patterns for notes, relative to their folder; empty for all Markdown files
 * @param excludes Ant patterns for notes and files to skip
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

  /** All notes of the folders except drafts, with the default rules for media. */
  public static NoteSelection of(NotesFolders folders) {
    return new NoteSelection(folders, List.of(), List.of(), false, MediaRules.ORDINARY);
  }

  /** Returns the same selection in other folders. */
  public NoteSelection in(NotesFolders others) {
    return new NoteSelection(others, includes, excludes, drafts, media);
  }

  /** Returns the same selection with other rules for media. */
  public NoteSelection with(MediaRules other) {
    return new NoteSelection(folders, includes, excludes, drafts, other);
  }
}
