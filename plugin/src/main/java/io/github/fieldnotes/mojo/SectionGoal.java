package io.github.fieldnotes.mojo;

import io.github.fieldnotes.mojo.parameters.AppearanceOptions;
import io.github.fieldnotes.mojo.parameters.ReportOptions;
import io.github.fieldnotes.mojo.parameters.SectionName;
import io.github.fieldnotes.publish.project.SiteProject;
import java.io.File;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters that all goals which draw a section share. */
abstract class SectionGoal extends NotesGoal {

  /** The title of the section, on its index and in the menu. The default comes from the theme. */
  @Parameter(property = "fieldnotes.title")
  private String title;

  /** The section's folder in the site; it may have several parts, such as docs/notes. */
  @Parameter(property = "fieldnotes.outputDirectoryName", defaultValue = "notes")
  private String outputDirectoryName;

  /** Whether to write llms.txt, a list of the section's notes for language models. */
  @Parameter(property = "fieldnotes.llms", defaultValue = "false")
  private boolean llms;

  /** Whether to skip the goal. */
  @Parameter(property = "fieldnotes.skip", defaultValue = "false")
  private boolean skip;

  /** Whether to reuse what an earlier run read, where nothing has changed. */
  @Parameter(property = "fieldnotes.cache", defaultValue = "true")
  private boolean cache;

  /** The theme of the pages: default, journal, or the name of a theme in a jar. */
  @Parameter(property = "fieldnotes.theme", defaultValue = "default")
  private String theme;

  /** The colours of the pages: light, dark, or auto, which follows the skin or the reader. */
  @Parameter(property = "fieldnotes.colourScheme", defaultValue = "auto")
  private String colourScheme;

  /** The largest number of notes on a page that lists them. */
  @Parameter(property = "fieldnotes.notesPerPage", defaultValue = "25")
  private int notesPerPage;

  /** Whether linked videos can be played in the page. */
  @Parameter(property = "fieldnotes.videos", defaultValue = "true")
  private boolean videos;

  /** Whether an action that is carried over from note to note is listed once, with its history. */
  @Parameter(property = "fieldnotes.joinActions", defaultValue = "true")
  private boolean joinActions;

  /**
   * The address at which a note can be edited, with {folder} for its notes folder in the repository
   * and {path} for its path in that folder; none for no link. The default comes from scm.
   */
  @Parameter(property = "fieldnotes.editUrl")
  private String editUrl;

  /** The folder that contains site.xml. */
  @Parameter(property = "siteDirectory", defaultValue = "${basedir}/src/site")
  private File siteDirectory;

  /** The folder of the generated site. */
  @Parameter(
      property = "siteOutputDirectory",
      defaultValue = "${project.reporting.outputDirectory}")
  private File outputDirectory;

  /** The title and folder of the section, as currently configured. */
  final SectionName configuredName() {
    return new SectionName(outputDirectoryName, title);
  }

  /** Everything that a section depends on, as currently configured. */
  final ReportOptions options(SectionName name, String failOn, boolean explain) {
    AppearanceOptions look =
        new AppearanceOptions(theme, colourScheme, notesPerPage, videos, joinActions, editUrl);
    return new ReportOptions(name, notes(), look, llms, skip, failOn, explain, cache);
  }

  @Override
  final boolean isCached() {
    return cache;
  }

  final SiteProject site() {
    return SiteProject.of(session(), siteDirectory, outputDirectory, execution());
  }

  final File output() {
    return outputDirectory;
  }

  final void writeTo(File directory) {
    outputDirectory = directory;
  }
}
