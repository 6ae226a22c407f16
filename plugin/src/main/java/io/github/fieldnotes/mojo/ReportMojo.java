package io.github.fieldnotes.mojo;

import io.github.fieldnotes.publish.Surroundings;
import java.io.File;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.PlexusContainer;

/** Makes a folder of Markdown notes a section of the project's site. */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class ReportMojo extends NotesGoal implements SectionReport {

  /** What the section is called, on its index and in the menu; the theme has words for it. */
  @Parameter(property = "fieldnotes.title")
  private String title;

  /** The section's folder in the site. */
  @Parameter(property = "fieldnotes.outputDirectoryName", defaultValue = "notes")
  private String outputDirectoryName;

  /** Whether the section has an llms.txt, a list of its notes for language models. */
  @Parameter(property = "fieldnotes.llms", defaultValue = "false")
  private boolean llms;

  /** Whether to make no section at all. */
  @Parameter(property = "fieldnotes.skip", defaultValue = "false")
  private boolean skip;

  /** From which problems on the build fails: error, warning or never. */
  @Parameter(property = "fieldnotes.failOn", defaultValue = "error")
  private String failOn;

  /** Whether to say why each annotation is one, and what is none. */
  @Parameter(property = "fieldnotes.explain", defaultValue = "false")
  private boolean explain;

  /** Whether what an earlier run read is used again where nothing has changed. */
  @Parameter(property = "fieldnotes.cache", defaultValue = "true")
  private boolean cache;

  /** How pages are drawn: default, journal, or a theme of a jar. */
  @Parameter(property = "fieldnotes.theme", defaultValue = "default")
  private String theme;

  /** Whether pages are light or dark: auto, light, dark. */
  @Parameter(property = "fieldnotes.colourScheme", defaultValue = "auto")
  private String colourScheme;

  /** The most notes on a page that lists them. */
  @Parameter(property = "fieldnotes.notesPerPage", defaultValue = "25")
  private int notesPerPage;

  /** Whether links to videos can be played in the page. */
  @Parameter(property = "fieldnotes.videos", defaultValue = "true")
  private boolean videos;

  /** Where a note can be edited, with {path}; found in scm, "none" for nowhere. */
  @Parameter(property = "fieldnotes.editUrl")
  private String editUrl;

  /** The folder of site.xml. */
  @Parameter(property = "siteDirectory", defaultValue = "${basedir}/src/site")
  private File siteDirectory;

  /** The folder of the site that is made. */
  @Parameter(
      property = "siteOutputDirectory",
      defaultValue = "${project.reporting.outputDirectory}")
  private File outputDirectory;

  // looked up late: a report must not load the site tools, the site plugin has its own
  @Inject private PlexusContainer container;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    new BuildRun(run(), container).execute(execution());
  }

  @Override
  public boolean isMadeByBuild() {
    return execution().getLifecyclePhase() == null
        && BuildExecution.of(session(), execution()).isPresent();
  }

  /** In the menu, the section is where the execution puts it, and called as there. */
  private SectionName name() {
    return (isMadeByBuild()
            ? BuildExecution.of(session(), execution())
            : Optional.<BuildExecution>empty())
        .map(
            build ->
                new SectionName(
                    build.value("outputDirectoryName", outputDirectoryName),
                    build.value("title", title)))
        .orElse(new SectionName(outputDirectoryName, title));
  }

  @Override
  public SectionRun run() {
    LookOptions look = new LookOptions(theme, colourScheme, notesPerPage, videos, editUrl);
    return new SectionRun(
        new ReportOptions(name(), notes(), look, llms, skip, failOn, explain, cache),
        Surroundings.of(session(), siteDirectory, outputDirectory, execution()),
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
