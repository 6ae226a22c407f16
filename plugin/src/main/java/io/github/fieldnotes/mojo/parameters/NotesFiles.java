package io.github.fieldnotes.mojo.parameters;

import io.github.fieldnotes.mojo.log.MojoLog;
import io.github.fieldnotes.read.folder.NotesFolders;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;

/**
 * Which files are notes.
 *
 * @param folders where they are
 * @param modules those whose notes are among them; empty for a project that is alone
 * @param missing folders that are named and not there
 * @param filter which of the files in the folders
 */
public record NotesFiles(
    NotesFolders folders, Optional<Modules> modules, List<Path> missing, NotesFilter filter) {

  /** The parameters that say which files of a folder are notes. */
  public record NotesFilter(List<String> includes, List<String> excludes, boolean drafts) {

    /** Maven leaves a list that nobody configured null. */
    public NotesFilter {
      includes = includes == null ? List.of() : List.copyOf(includes);
      excludes = excludes == null ? List.of() : List.copyOf(excludes);
    }
  }

  /**
   * Finds the notes of the project at hand.
   *
   * @param aggregate whether its section has the notes of its modules too
   */
  public static NotesFiles of(
      MavenSession session, ProjectNotes own, boolean aggregate, NotesFilter filter) {
    Path project = session.getCurrentProject().getBasedir().toPath();
    Optional<Modules> modules = aggregate ? Optional.of(Modules.of(session)) : Optional.empty();
    NotesFolders folders = modules.map(m -> m.folders(own)).orElseGet(() -> own.folders(project));
    return new NotesFiles(folders, modules, own.missing(project), filter);
  }

  /** Whether there is a folder of notes of this project; says why when there is none. */
  public boolean areHere(MojoLog log) {
    if (modules.filter(Modules::isElsewhere).isPresent()) {
      log.info("Fieldnotes: the notes of this module are in the section of the whole build");
      return false;
    }
    if (modules.filter(Modules::areLeftOut).isPresent()) {
      log.warn(
          "Fieldnotes: this build has none of the modules, so their notes are left out;"
              + " run Maven without -N");
    }
    for (Path directory : missing) {
      log.warn("Fieldnotes: there is no folder " + directory + ", which notesDirectories names");
    }
    if (folders.existing().isEmpty()) {
      log.info("Fieldnotes: no notes, there is no folder " + folders.directories());
      return false;
    }
    return true;
  }
}
