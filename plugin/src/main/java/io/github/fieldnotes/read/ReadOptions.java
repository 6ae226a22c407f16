package io.github.fieldnotes.read;

import io.github.fieldnotes.model.Declarations;
import io.github.fieldnotes.read.diagram.DiagramRenderer;
import io.github.fieldnotes.read.folder.MediaRules;
import io.github.fieldnotes.read.folder.NoteSelection;
import io.github.fieldnotes.read.folder.NotesFolders;
import io.github.fieldnotes.read.folder.ProjectContext;
import io.github.fieldnotes.read.folder.Vaults;
import io.github.fieldnotes.read.html.HtmlPolicy;
import io.github.fieldnotes.read.source.Limits;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.store.Fingerprint;
import java.nio.file.Path;
import java.util.List;

/**
 * How folders of notes are read.
 *
 * @param selection which notes and files are read
 * @param smartPunctuation whether straight quotes, {@code ...} and {@code --} become typographic
 * @param unknownKinds what a label in capitals that no vocabulary declares is taken for
 * @param html what becomes of raw HTML
 * @param limits what a note may cost
 * @param declarations the kinds, places and people that are declared: in the POM only, for a reader
 *     of folders; in their configuration files too, for a reader of one note
 * @param outside what is known of the project beside its notes
 * @param vaults the folders in which Obsidian's syntax is read
 * @param diagrams draws those that no browser draws
 */
public record ReadOptions(
    NoteSelection selection,
    boolean smartPunctuation,
    UnknownKinds unknownKinds,
    HtmlPolicy html,
    Limits limits,
    Declarations declarations,
    ProjectContext outside,
    Vaults vaults,
    DiagramRenderer diagrams) {

  /** Options without vaults that draw no diagrams. */
  public ReadOptions(
      NoteSelection selection,
      boolean smartPunctuation,
      UnknownKinds unknownKinds,
      HtmlPolicy html,
      Limits limits,
      Declarations declarations,
      ProjectContext outside) {
    this(
        selection,
        smartPunctuation,
        unknownKinds,
        html,
        limits,
        declarations,
        outside,
        Vaults.NONE,
        DiagramRenderer.MISSING);
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
        new NoteSelection(NotesFolders.of(folder), includes, excludes, drafts, MediaRules.ORDINARY),
        smartPunctuation,
        unknownKinds,
        Declarations.NONE);
  }

  /** Options that make raw HTML safe, have the ordinary limits, and know nothing of a project. */
  public ReadOptions(
      NoteSelection selection,
      boolean smartPunctuation,
      UnknownKinds unknownKinds,
      Declarations declarations) {
    this(
        selection,
        smartPunctuation,
        unknownKinds,
        HtmlPolicy.SAFE,
        Limits.ORDINARY,
        declarations,
        ProjectContext.UNKNOWN);
  }

  /**
   * A key for what the reading of one note depends on: all components but the day, and the clock by
   * which the limit of time is measured.
   */
  String key() {
    return new Fingerprint()
        .add("folders", selection.folders().all())
        .add("includes", selection.includes())
        .add("excludes", selection.excludes())
        .add("drafts", selection.drafts())
        .add("media", selection.media())
        .add("smartPunctuation", smartPunctuation)
        .add("unknownKinds", unknownKinds)
        .add("html", html)
        .add("kilobytes", limits.kilobytes())
        .add("milliseconds", limits.milliseconds())
        .add("nesting", limits.nesting())
        .add("htmlLimits", limits.html())
        .add("frontMatter", limits.frontMatter())
        .add("configuration", limits.configuration())
        .add("kinds", limits.kinds())
        .add("declarations", declarations)
        .add("host", outside.host())
        .add("issues", outside.issues())
        .add("vaults", vaults)
        .add("diagrams", diagrams.version())
        .text();
  }

  /** These with all that is declared. */
  ReadOptions declaring(Declarations all) {
    return new ReadOptions(
        selection, smartPunctuation, unknownKinds, html, limits, all, outside, vaults, diagrams);
  }

  /** These for other folders, which are elsewhere in a project. */
  public ReadOptions in(NotesFolders folders, ProjectContext project) {
    return new ReadOptions(
        selection.in(folders),
        smartPunctuation,
        unknownKinds,
        html,
        limits,
        declarations,
        project,
        vaults,
        diagrams);
  }

  /** These for a project. */
  public ReadOptions with(ProjectContext project) {
    return new ReadOptions(
        selection,
        smartPunctuation,
        unknownKinds,
        html,
        limits,
        declarations,
        project,
        vaults,
        diagrams);
  }

  /** These with another policy. */
  public ReadOptions with(HtmlPolicy other) {
    return new ReadOptions(
        selection,
        smartPunctuation,
        unknownKinds,
        other,
        limits,
        declarations,
        outside,
        vaults,
        diagrams);
  }

  /** These with other limits. */
  public ReadOptions with(Limits other) {
    return new ReadOptions(
        selection,
        smartPunctuation,
        unknownKinds,
        html,
        other,
        declarations,
        outside,
        vaults,
        diagrams);
  }

  /** These with other rules for files beside the notes. */
  public ReadOptions with(MediaRules other) {
    return new ReadOptions(
        selection.with(other),
        smartPunctuation,
        unknownKinds,
        html,
        limits,
        declarations,
        outside,
        vaults,
        diagrams);
  }

  /** These with other vaults. */
  public ReadOptions with(Vaults other) {
    return new ReadOptions(
        selection,
        smartPunctuation,
        unknownKinds,
        html,
        limits,
        declarations,
        outside,
        other,
        diagrams);
  }

  /** These with another renderer of diagrams. */
  public ReadOptions with(DiagramRenderer other) {
    return new ReadOptions(
        selection,
        smartPunctuation,
        unknownKinds,
        html,
        limits,
        declarations,
        outside,
        vaults,
        other);
  }
}
