package io.github.fieldnotes.mojo;

import io.github.fieldnotes.mojo.log.EscapingLog;
import io.github.fieldnotes.mojo.parameters.GitParameter;
import io.github.fieldnotes.mojo.parameters.GoalConfiguration;
import io.github.fieldnotes.mojo.parameters.Issues;
import io.github.fieldnotes.mojo.parameters.MediaOptions;
import io.github.fieldnotes.mojo.parameters.NoteLimits;
import io.github.fieldnotes.mojo.parameters.NotesFiles;
import io.github.fieldnotes.mojo.parameters.NotesFiles.NotesFilter;
import io.github.fieldnotes.mojo.parameters.NotesOptions;
import io.github.fieldnotes.mojo.parameters.PomDeclarations;
import io.github.fieldnotes.mojo.parameters.ProjectNotes;
import io.github.fieldnotes.mojo.parameters.Repository;
import io.github.fieldnotes.mojo.parameters.WikiParameter;
import io.github.fieldnotes.publish.BuildDay;
import io.github.fieldnotes.read.folder.ProjectContext;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/** The parameters that all goals which read notes share. */
abstract class NotesGoal extends AbstractMojo {

  /** The folder with the notes, which are at the top of the section. */
  @Parameter(property = "fieldnotes.notesDirectory", defaultValue = "${basedir}/src/notes")
  private File notesDirectory;

  /**
   * More folders of notes. Each element has the name of the folder in the section, and contains its
   * path in the project: &lt;adr&gt;docs/adr&lt;/adr&gt;.
   */
  @Parameter private Map<String, String> notesDirectories;

  /** Whether the notes of all modules of this project are read too. */
  @Parameter(property = "fieldnotes.aggregate", defaultValue = "false")
  private boolean aggregate;

  /**
   * Ant patterns of the notes in each folder, such as meetings/**. By default all Markdown files
   * are notes.
   */
  @Parameter(property = "fieldnotes.includes")
  private List<String> includes;

  /** Ant patterns of notes and other files that are left out. */
  @Parameter(property = "fieldnotes.excludes")
  private List<String> excludes;

  /** Whether drafts are published too. */
  @Parameter(property = "fieldnotes.drafts", defaultValue = "false")
  private boolean drafts;

  /** Whether straight quotes, three dots and two hyphens become typographic characters. */
  @Parameter(property = "fieldnotes.smartPunctuation", defaultValue = "true")
  private boolean smartPunctuation;

  /**
   * How raw HTML is treated: safe keeps elements that structure and mark up text, escape shows it
   * as text, and raw keeps everything.
   */
  @Parameter(property = "fieldnotes.html", defaultValue = "safe")
  private String html;

  /**
   * Whether Obsidian's syntax is read: [[links]], ![[embeds]], #tags and ^block-ids. auto reads it
   * in folders that are Obsidian vaults.
   */
  @Parameter(property = "fieldnotes.wikilinks", defaultValue = "auto")
  private String wikilinks;

  /**
   * Which notes get the day on which Git got their file as their date: missing (those that have no
   * date of their own), always or never. Unless it is never, pages also say when a note was last
   * changed.
   */
  @Parameter(property = "fieldnotes.gitDates", defaultValue = "missing")
  private String gitDates;

  /** Which files besides notes are published: linked (those that notes link to or show) or all. */
  @Parameter(property = "fieldnotes.media", defaultValue = "linked")
  private String media;

  /**
   * Extensions of files that are published in addition to pictures, sound, video, PDF and plain
   * data, such as pptx. With a leading hyphen, extensions of files that are not published.
   */
  @Parameter(property = "fieldnotes.mediaTypes")
  private List<String> mediaTypes;

  /**
   * The largest note that is read, in KiB. Only the beginning of a larger one is published, as
   * plain text.
   */
  @Parameter(property = "fieldnotes.maxNoteSize", defaultValue = "2048")
  private int maxNoteSize;

  /** The longest time that reading a note may take, in milliseconds of processor time. */
  @Parameter(property = "fieldnotes.maxNoteTime", defaultValue = "20000")
  private int maxNoteTime;

  /** The number of quotes and lists that may begin on one line. */
  @Parameter(property = "fieldnotes.maxNoteNesting", defaultValue = "200")
  private int maxNoteNesting;

  /**
   * How a label in capitals that is not declared is treated: add makes it a kind of its own, warn
   * and fail do so too and report it, and ignore leaves it as text.
   */
  @Parameter(property = "fieldnotes.unknownKinds", defaultValue = "add")
  private String unknownKinds;

  /**
   * New kinds of annotations and changes to the built-in ones: elements kind with id, name, plural,
   * labels, sections, colour, hidden and off. They take precedence over fieldnotes.yml.
   */
  @Parameter private PlexusConfiguration kinds;

  /**
   * Rules that give notes, or headings in them, a kind because of their path: elements rule with
   * pattern, headings and kind.
   */
  @Parameter private PlexusConfiguration place;

  /** People whose names have several spellings: elements person with name and aliases. */
  @Parameter private PlexusConfiguration people;

  /**
   * The severity of problems. Each element has the name of a code, such as broken-link, and
   * contains error, warning, info or off.
   */
  @Parameter private PlexusConfiguration problems;

  /**
   * Words for the statuses of decision records, in addition to those that are built in: elements
   * proposed, accepted, rejected, deprecated and superseded.
   */
  @Parameter private PlexusConfiguration statuses;

  /** Headings above the status of decision records, in addition to those that are built in. */
  @Parameter private PlexusConfiguration statusHeadings;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  // used late: a report must not load the site tools, because the site plugin has its own
  @Inject private PlexusContainer container;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    complete();
    perform();
  }

  /** Does what the goal is for, with all its parameters. */
  abstract void perform() throws MojoExecutionException, MojoFailureException;

  /** Sets the parameters that only other entries configure. A second call changes nothing. */
  final void complete() throws MojoExecutionException {
    new GoalConfiguration(session, execution).complete(this, container);
  }

  @Override
  public final Log getLog() {
    return EscapingLog.of(super.getLog());
  }

  /** What to read, as currently configured. */
  final NotesOptions notes() {
    NotesFiles files =
        NotesFiles.of(
            session,
            ProjectNotes.of(notesDirectory, notesDirectories),
            isAggregate(),
            new NotesFilter(includes, excludes, drafts));
    PomDeclarations declared =
        new PomDeclarations(kinds, place, people, problems, statuses, statusHeadings, execution);
    MediaOptions beside = MediaOptions.of(media, mediaTypes, session);
    NoteLimits limits = new NoteLimits(maxNoteSize, maxNoteTime, maxNoteNesting);
    WikiParameter wiki =
        new WikiParameter(wikilinks, session.getCurrentProject().getBasedir().toPath());
    GitParameter git = GitParameter.of(gitDates, session.getCurrentProject(), isCached());
    return new NotesOptions(
        files,
        smartPunctuation,
        html,
        beside,
        limits,
        unknownKinds,
        declared,
        wiki,
        git,
        outside());
  }

  private ProjectContext outside() {
    MavenProject project = session.getCurrentProject();
    return new ProjectContext(
        Optional.of(BuildDay.of(session)),
        Repository.host(project),
        Issues.of(project.getIssueManagement()));
  }

  /** Whether to reuse what an earlier run read of the history. */
  boolean isCached() {
    return true;
  }

  /** Whether the notes of all modules are read. */
  boolean isAggregate() {
    return aggregate;
  }

  final MavenSession session() {
    return session;
  }

  final PlexusContainer container() {
    return container;
  }

  final MojoExecution execution() {
    return execution;
  }
}
