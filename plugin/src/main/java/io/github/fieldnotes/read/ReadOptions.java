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
 * @param limits what a note may cost
 * @param declarations what is said of kinds, places and people: by the POM, for one who reads a
 *     folder; by its file too, for one who reads a note
 */
public record ReadOptions(
    NotesFolders folders,
    List<String> includes,
    List<String> excludes,
    boolean drafts,
    boolean smartPunctuation,
    UnknownKinds unknownKinds,
    HtmlPolicy html,
    Limits limits,
    Declarations declarations) {

  public ReadOptions {
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
  }

  /** These with all that is said of kinds, places and people. */
  ReadOptions declaring(Declarations all) {
    return new ReadOptions(
        folders, includes, excludes, drafts, smartPunctuation, unknownKinds, html, limits, all);
  }

  /** These with another policy. */
  public ReadOptions with(HtmlPolicy other) {
    return with(other, limits);
  }

  /** These with other limits. */
  public ReadOptions with(Limits other) {
    return with(html, other);
  }

  private ReadOptions with(HtmlPolicy policy, Limits most) {
    return new ReadOptions(
        folders,
        includes,
        excludes,
        drafts,
        smartPunctuation,
        unknownKinds,
        policy,
        most,
        declarations);
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
}
