package io.github.fieldnotes.it.maven;

import io.github.fieldnotes.it.build.Jdk;
import io.github.fieldnotes.it.build.MatrixProject;
import io.github.fieldnotes.it.build.MavenRun;
import io.github.fieldnotes.it.build.UnpackedMaven;
import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Path;

/**
 * One Maven with one site plugin on one JDK.
 *
 * @param jdk its feature version
 */
record MatrixCell(UnpackedMaven maven, String sitePlugin, int jdk, PomEntries entries) {

  private static final String[] GOALS = {
    "site", "fieldnotes:list", "fieldnotes:check", "-Dfieldnotes.failOn=never"
  };

  private static final Path CELLS = Path.of("target/matrix").toAbsolutePath();

  /**
   * Cells whose pages have to be the same, byte by byte. Where the site plugin has Doxia 1, the
   * report makes the section with one entry too.
   */
  String group() {
    boolean isByReport =
        entries == PomEntries.REPORTING
            || entries == PomEntries.ONE && sitePlugin.equals(MatrixProject.OLDEST_SITE_PLUGIN);
    return sitePlugin + (isByReport ? " report" : " execution");
  }

  BuiltSite site() {
    return project().site();
  }

  /** What the other goals wrote about the notes. */
  Path reported(String file) {
    return folder().resolve("target/fieldnotes").resolve(file);
  }

  /** Makes the site and runs all other goals; the build has to succeed. */
  void build() throws IOException, InterruptedException {
    laidOut().build(GOALS);
  }

  /** Does the same with a build that has to fail; returns its log. */
  String failing() throws IOException, InterruptedException {
    return laidOut().failing(GOALS);
  }

  private MavenRun laidOut() throws IOException {
    project().layOut(entries.change());
    return maven.in(folder(), Jdk.of(jdk).orElseThrow());
  }

  private Path folder() {
    return CELLS.resolve(maven.version() + " " + sitePlugin + "-" + entries + " jdk" + jdk);
  }

  private MatrixProject project() {
    return new MatrixProject(folder(), sitePlugin);
  }

  @Override
  public String toString() {
    return "Maven "
        + maven.version()
        + ", site plugin "
        + sitePlugin
        + ", "
        + entries
        + ", JDK "
        + jdk;
  }
}
