package io.github.fieldnotes.mojo;

import io.github.fieldnotes.mojo.parameters.AppearanceOptions;
import io.github.fieldnotes.mojo.parameters.ReportOptions;
import io.github.fieldnotes.mojo.parameters.SectionName;
import io.github.fieldnotes.publish.project.SiteProject;
import java.io.File;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters of every goal that draws a section, in one place. */
abstract class SectionGoal extends NotesGoal {

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

  /** What the section is called, and where it is, as it is configured now. */
  final SectionName configuredName() {
    return new SectionName(outputDirectoryName, title);
  }

  /** All that a section depends on, as it is configured now. */
  final ReportOptions options(SectionName name, String failOn, boolean explain) {
    AppearanceOptions look =
        new AppearanceOptions(theme, colourScheme, notesPerPage, videos, editUrl);
    return new ReportOptions(name, notes(), look, llms, skip, failOn, explain, cache);
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
