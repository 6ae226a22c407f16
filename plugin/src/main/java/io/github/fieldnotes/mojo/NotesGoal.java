package io.github.fieldnotes.mojo;

import io.github.fieldnotes.mojo.log.EscapingLog;
import io.github.fieldnotes.mojo.parameters.Issues;
import io.github.fieldnotes.mojo.parameters.MediaOptions;
import io.github.fieldnotes.mojo.parameters.NoteLimits;
import io.github.fieldnotes.mojo.parameters.NotesFiles;
import io.github.fieldnotes.mojo.parameters.NotesFiles.NotesFilter;
import io.github.fieldnotes.mojo.parameters.NotesOptions;
import io.github.fieldnotes.mojo.parameters.PomDeclarations;
import io.github.fieldnotes.mojo.parameters.ProjectNotes;
import io.github.fieldnotes.mojo.parameters.Repository;
import io.github.fieldnotes.publish.BuildDay;
import io.github.fieldnotes.read.folder.ProjectContext;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/** The parameters of every goal that reads notes, in one place. */
abstract class NotesGoal extends AbstractMojo {

  /** The folder of notes. */
  @Parameter(property = "fieldnotes.notesDirectory", defaultValue = "${basedir}/src/notes")
  private File notesDirectory;

  /** More folders of notes, by the names that they have in the section. */
  @Parameter private Map<String, String> notesDirectories;

  /** Whether the notes of all modules are read, where this is the project that has them. */
  @Parameter(property = "fieldnotes.aggregate", defaultValue = "false")
  private boolean aggregate;

  /** Ant patterns of notes below the folder; all Markdown files when there are none. */
  @Parameter(property = "fieldnotes.includes")
  private List<String> includes;

  /** Ant patterns of notes and files to leave out. */
  @Parameter(property = "fieldnotes.excludes")
  private List<String> excludes;

  /** Whether drafts are published too. */
  @Parameter(property = "fieldnotes.drafts", defaultValue = "false")
  private boolean drafts;

  /** Whether straight quotes, three dots and two hyphens become typographic. */
  @Parameter(property = "fieldnotes.smartPunctuation", defaultValue = "true")
  private boolean smartPunctuation;

  /** What becomes of raw HTML: safe, escape, raw. */
  @Parameter(property = "fieldnotes.html", defaultValue = "safe")
  private String html;

  /** Which files beside notes are published: linked, which notes link or show; all. */
  @Parameter(property = "fieldnotes.media", defaultValue = "linked")
  private String media;

  /** Endings of files that are published too; with a hyphen before them, of those that are not. */
  @Parameter(property = "fieldnotes.mediaTypes")
  private List<String> mediaTypes;

  /** The largest note that is read, in KiB; of a larger one the beginning is shown as text. */
  @Parameter(property = "fieldnotes.maxNoteSize", defaultValue = "2048")
  private int maxNoteSize;

  /** The longest time that a note may take to be read, in milliseconds of a processor. */
  @Parameter(property = "fieldnotes.maxNoteTime", defaultValue = "20000")
  private int maxNoteTime;

  /** How many quotes and lists may begin on one line. */
  @Parameter(property = "fieldnotes.maxNoteNesting", defaultValue = "200")
  private int maxNoteNesting;

  /** What a label in capitals that is not declared makes of a heading: add, ignore, warn, fail. */
  @Parameter(property = "fieldnotes.unknownKinds", defaultValue = "add")
  private String unknownKinds;

  /** New kinds, and changes of those that are there; overrules fieldnotes.yml. */
  @Parameter private PlexusConfiguration kinds;

  /** Notes, or headings in them, that are of a kind because of where the file is. */
  @Parameter private PlexusConfiguration place;

  /** People in several spellings. */
  @Parameter private PlexusConfiguration people;

  /** How much problems matter, by their codes: error, warning, info, off. */
  @Parameter private PlexusConfiguration problems;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Override
  public final Log getLog() {
    return EscapingLog.of(super.getLog());
  }

  /** What is read, as it is configured now. */
  final NotesOptions notes() {
    NotesFiles files =
        NotesFiles.of(
            session,
            ProjectNotes.of(notesDirectory, notesDirectories),
            isAggregate(),
            new NotesFilter(includes, excludes, drafts));
    PomDeclarations declared = new PomDeclarations(kinds, place, people, problems, execution);
    MediaOptions beside = MediaOptions.of(media, mediaTypes, session);
    NoteLimits limits = new NoteLimits(maxNoteSize, maxNoteTime, maxNoteNesting);
    return new NotesOptions(
        files, smartPunctuation, html, beside, limits, unknownKinds, declared, outside());
  }

  private ProjectContext outside() {
    MavenProject project = session.getCurrentProject();
    return new ProjectContext(
        Optional.of(BuildDay.of(session)),
        Repository.host(project),
        Issues.of(project.getIssueManagement()));
  }

  /** Whether the notes of all modules are read. */
  boolean isAggregate() {
    return aggregate;
  }

  final MavenSession session() {
    return session;
  }

  final MojoExecution execution() {
    return execution;
  }
}
