package io.github.fieldnotes.mojo.parameters;

import io.github.fieldnotes.read.folder.NotesFolder;
import io.github.fieldnotes.read.history.GitDates;
import io.github.fieldnotes.read.history.GitHistories;
import io.github.fieldnotes.read.history.NoteDating;
import io.github.fieldnotes.read.history.NoteHistories;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * The parameter that says which notes get dates from Git.
 *
 * @param value as users write it: missing, always or never
 * @param histories what is known of the history, for as long as the goal runs
 */
public record GitParameter(String value, NoteHistories histories) {

  /**
   * The parameter of a goal.
   *
   * @param cache whether to use what an earlier run read
   */
  public static GitParameter of(String value, MavenProject project, boolean cache) {
    Path kept = Path.of(project.getBuild().getDirectory(), "fieldnotes");
    return new GitParameter(value, new GitHistories(kept, cache, NotesFolder::isRead));
  }

  NoteDating dating() throws MojoFailureException {
    return new NoteDating(EnumParameter.constant("gitDates", value, GitDates.values()), histories);
  }
}
