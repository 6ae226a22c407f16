package io.github.fieldnotes.read;

import io.github.fieldnotes.model.Declarations;
import java.nio.file.Path;
import java.util.List;

/**
 * How a folder is read.
 *
 * @param folders where the notes are
 * @param includes Ant patterns of notes below their folder; empty for all Markdown files
 * @param excludes Ant patterns of notes and files to leave out
 * @param drafts whether drafts are read too
 * @param smartPunctuation whether straight quotes, {@code ...} and {@code --} become typographic
 * @param unknownKinds what a label in capitals that no vocabulary declares is taken for
 * @param html what becomes of raw HTML
 * @param media which files beside the notes are published
 * @param limits what a note may cost
 * @param declarations what is said of kinds, places and people: by the POM, for one who reads a
 *     folder; by its file too, for one who reads a note
 * @param outside what is known of the project beside its notes
 */
public record ReadOptions(
    NotesFolders folders,
    List<String> includes,
    List<String> excludes,
    boolean drafts,
    boolean smartPunctuation,
    UnknownKinds unknownKinds,
    HtmlPolicy html,
    MediaRules media,
    Limits limits,
    Declarations declarations,
    Outside outside) {

  public ReadOptions {
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
  }

  /** These with all that is said of kinds, places and people. */
  ReadOptions declaring(Declarations all) {
    return with(html, media, limits, all, outside);
  }

  /** These of a project. */
  public ReadOptions with(Outside project) {
    return with(html, media, limits, declarations, project);
  }

  /** What the reading of one note depends on, in words; it does not depend on the day. */
  String key() {
    return with(outside.undated()).toString();
  }

  /** These with another policy. */
  public ReadOptions with(HtmlPolicy other) {
    return with(other, media, limits, declarations, outside);
  }

  /** These with other limits. */
  public ReadOptions with(Limits other) {
    return with(html, media, other, declarations, outside);
  }

  /** These with other rules for files beside the notes. */
  public ReadOptions with(MediaRules other) {
    return with(html, other, limits, declarations, outside);
  }

  private ReadOptions with(
      HtmlPolicy policy, MediaRules files, Limits most, Declarations said, Outside project) {
    return new ReadOptions(
        folders,
        includes,
        excludes,
        drafts,
        smartPunctuation,
        unknownKinds,
        policy,
        files,
        most,
        said,
        project);
  }

  /**
   * Options of one folder that declare nothing, make raw HTML safe, and have the ordinary limits.
   */
  public ReadOptions(
      Path folder,
      List<String> includes,
      List<String> excludes,
      boolean drafts,
      boolean smartPunctuation,
      UnknownKinds unknownKinds) {
    this(
        NotesFolders.of(folder),
        includes,
        excludes,
        drafts,
        smartPunctuation,
        unknownKinds,
        HtmlPolicy.SAFE,
        Limits.ORDINARY,
        Declarations.NONE);
  }

  /** Options of notes of which no project is known. */
  public ReadOptions(
      NotesFolders folders,
      List<String> includes,
      List<String> excludes,
      boolean drafts,
      boolean smartPunctuation,
      UnknownKinds unknownKinds,
      HtmlPolicy html,
      Limits limits,
      Declarations declarations) {
    this(
        folders,
        includes,
        excludes,
        drafts,
        smartPunctuation,
        unknownKinds,
        html,
        MediaRules.ORDINARY,
        limits,
        declarations,
        Outside.UNKNOWN);
  }
}
