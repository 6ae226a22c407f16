package io.github.fieldnotes.mojo;

import io.github.fieldnotes.mojo.log.MojoLog;
import io.github.fieldnotes.mojo.start.NewRun;
import io.github.fieldnotes.mojo.start.NewRun.Surroundings;
import io.github.fieldnotes.mojo.start.NewRun.Wanted;
import java.io.File;
import java.time.Clock;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes a new note in the way of the notes that are there: a decision record with the next number,
 * the notes of a meeting with the open actions of the last one, of a talk, or others. It never
 * overwrites a file.
 */
@Mojo(name = "new", aggregator = true, threadSafe = true)
public final class NewMojo extends NotesGoal {

  /** The kind of note: decision, meeting, talk or note. */
  @Parameter(property = "kind")
  private String kind;

  // not "title", which in a POM is that of the section
  /** The title of the note. A meeting without one has the title of the last meeting. */
  @Parameter(property = "title")
  private String noteTitle;

  /** The status of a decision record. Without one, it is that of the folder's other new records. */
  @Parameter(property = "status")
  private String status;

  /**
   * The decision record that the new one replaces, by its number or its file. Its status is changed
   * to say so.
   */
  @Parameter(property = "supersedes")
  private String supersedes;

  /** The folder for the note, if several are possible: docs/adr. */
  @Parameter(property = "folder")
  private String folder;

  /** The folder that contains site.xml; templates of notes are in fieldnotes/new below it. */
  @Parameter(property = "siteDirectory", defaultValue = "${basedir}/src/site")
  private File siteDirectory;

  @Override
  void perform() throws MojoExecutionException, MojoFailureException {
    new NewRun(
            notes(),
            Wanted.of(kind, noteTitle, status, supersedes, folder),
            siteDirectory.toPath(),
            MojoLog.of(getLog(), session()),
            new Surroundings(session().getCurrentProject(), Clock.systemDefaultZone()))
        .execute();
  }
}
