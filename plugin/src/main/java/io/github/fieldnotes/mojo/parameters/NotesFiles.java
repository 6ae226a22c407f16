package io.github.fieldnotes.mojo.parameters;

import io.github.fieldnotes.mojo.log.MojoLog;
import io.github.fieldnotes.read.folder.NotesFolders;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;

/**
 * The files that are notes.
 *
 * @param folders the folders that contain notes
 * @param modules the modules whose notes are included; empty for a project on its own
 * @param missing configured folders that do not exist
 * @param filter selects the files in the folders
 */
public record NotesFiles(
    NotesFolders folders, Optional<Modules> modules, List<Path> missing, NotesFilter filter) {

  /** The parameters that select which files of a folder are notes. */
  public record NotesFilter(List<String> includes, List<String> excludes, boolean drafts) {

    /** Accepts null for both lists, as Maven leaves lists that are not configured. */
    public NotesFilter {
      includes = includes == null ? List.of() : List.copyOf(includes);
      excludes = excludes == null ? List.of() : List.copyOf(excludes);
    }
  }

  /**
   * Finds the notes of the current project.
   *
   * @param aggregate whether its section includes the notes of its modules
   */
  public static NotesFiles of(
      MavenSession session, ProjectNotes own, boolean aggregate, NotesFilter filter) {
    Path project = session.getCurrentProject().getBasedir().toPath();
    Optional<Modules> modules = aggregate ? Optional.of(Modules.of(session)) : Optional.empty();
    NotesFolders folders = modules.map(m -> m.folders(own)).orElseGet(() -> own.folders(project));
    return new NotesFiles(folders, modules, own.missing(project), filter);
  }

  /** Whether this project has a folder of notes for a section of its own. */
  public boolean areHere() {
    return modules.filter(Modules::isElsewhere).isEmpty() && !folders.existing().isEmpty();
  }

  /** Does the same, and logs why if it has none. */
  public boolean areHere(MojoLog log) {
    if (modules.filter(Modules::isElsewhere).isPresent()) {
      log.info("Fieldnotes: the notes of this module are in the section of the whole build");
      return false;
    }
    if (modules.filter(Modules::areLeftOut).isPresent()) {
      log.warn(
          "Fieldnotes: this build includes none of the modules, so their notes are left out;"
              + " run Maven without -N");
    }
    for (Path directory : missing) {
      log.warn(
          "Fieldnotes: notesDirectories names the folder "
              + directory
              + ", which does not"
              + " exist");
    }
    if (folders.existing().isEmpty()) {
      log.info("Fieldnotes: no notes: there is no folder " + folders.directories());
      return false;
    }
    return true;
  }
}
