package io.github.fieldnotes.mojo;

import io.github.fieldnotes.publish.Surroundings;
import java.io.File;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/** Makes a folder of Markdown notes a section of the project's site. */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class ReportMojo extends AbstractMojo implements SectionReport {

  /** The folder of notes. */
  @Parameter(property = "fieldnotes.notesDirectory", defaultValue = "${basedir}/src/notes")
  private File notesDirectory;

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

  /** What a label in capitals that is not declared makes of a heading: add, ignore, warn, fail. */
  @Parameter(property = "fieldnotes.unknownKinds", defaultValue = "add")
  private String unknownKinds;

  /** New kinds, and changes of those that are there; overrules fieldnotes.yml. */
  @Parameter private PlexusConfiguration kinds;

  /** Notes, or headings in them, that are of a kind because of where the file is. */
  @Parameter private PlexusConfiguration place;

  /** People in several spellings. */
  @Parameter private PlexusConfiguration people;

  /** What the section is called, on its index and in the menu. */
  @Parameter(property = "fieldnotes.title", defaultValue = "Field Notes")
  private String title;

  /** The section's folder in the site. */
  @Parameter(property = "fieldnotes.outputDirectoryName", defaultValue = "notes")
  private String outputDirectoryName;

  /** Whether to make no section at all. */
  @Parameter(property = "fieldnotes.skip", defaultValue = "false")
  private boolean skip;

  /** From which problems on the build fails: error, warning or never. */
  @Parameter(property = "fieldnotes.failOn", defaultValue = "error")
  private String failOn;

  /** Whether to say why each annotation is one, and what is none. */
  @Parameter(property = "fieldnotes.explain", defaultValue = "false")
  private boolean explain;

  /** The folder of site.xml. */
  @Parameter(property = "siteDirectory", defaultValue = "${basedir}/src/site")
  private File siteDirectory;

  /** The folder of the site that is made. */
  @Parameter(
      property = "siteOutputDirectory",
      defaultValue = "${project.reporting.outputDirectory}")
  private File outputDirectory;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  // looked up late: a report must not load the site tools, the site plugin has its own
  @Inject private PlexusContainer container;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    new BuildRun(run(), container).execute(execution);
  }

  @Override
  public SectionRun run() {
    NotesFiles files = new NotesFiles(notesDirectory, includes, excludes, drafts);
    PomDeclarations declared = new PomDeclarations(kinds, place, people, execution);
    NotesOptions notes = new NotesOptions(files, smartPunctuation, unknownKinds, declared);
    return new SectionRun(
        new ReportOptions(notes, outputDirectoryName, title, skip, failOn, explain),
        Surroundings.of(session, siteDirectory, outputDirectory, execution),
        getLog());
  }

  @Override
  public void setReportOutputDirectory(File directory) {
    outputDirectory = directory;
  }

  @Override
  public File getReportOutputDirectory() {
    return outputDirectory;
  }
}
