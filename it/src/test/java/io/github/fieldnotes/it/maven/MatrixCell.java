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
 * @param isRecipe whether the section is made by an execution with an entry in the menu, as the
 *     README has it; else in {@code <reporting>} alone
 */
record MatrixCell(UnpackedMaven maven, String sitePlugin, int jdk, boolean isRecipe) {

  private static final String[] GOALS = {
    "site", "fieldnotes:list", "fieldnotes:check", "-Dfieldnotes.failOn=never"
  };

  private static final Path CELLS = Path.of("target/matrix").toAbsolutePath();

  /** The last skins for the Doxia of site plugin 3.12 and of the milestones of 4.0. */
  private static final String SKIN_OF_DOXIA_1 = "1.12.0";

  private static final String SKIN_OF_MILESTONES = "2.0.0-M11";

  /** Cells whose pages have to be the same, byte by byte. */
  String group() {
    return sitePlugin + (isRecipe ? " recipe" : " reporting");
  }

  BuiltSite site() {
    return new BuiltSite(folder().toString());
  }

  /** What the other goals wrote about the notes. */
  Path reported(String file) {
    return folder().resolve("target/fieldnotes").resolve(file);
  }

  /** Makes the site and runs all other goals; the build has to succeed. */
  void build() throws IOException, InterruptedException {
    layOut();
    run().build(GOALS);
  }

  /** Does the same with a build that has to fail; returns its log. */
  String failing() throws IOException, InterruptedException {
    layOut();
    return run().failing(GOALS);
  }

  private MavenRun run() throws IOException {
    return maven.in(folder(), Jdk.of(jdk).orElseThrow());
  }

  private Path folder() {
    return CELLS.resolve(maven.version() + " " + group().replace(' ', '-') + " jdk" + jdk);
  }

  private boolean isOfDoxia1() {
    return sitePlugin.startsWith("3.12.");
  }

  private String skin() {
    return isOfDoxia1()
        ? SKIN_OF_DOXIA_1
        : sitePlugin.startsWith("4.0.0-M") ? SKIN_OF_MILESTONES : System.getProperty("matrix.skin");
  }

  private void layOut() throws IOException {
    new MatrixProject(folder()).layOut(isOfDoxia1(), this::filledIn);
  }

  private String filledIn(String xml) {
    String filled =
        xml.replace("@site-plugin.version@", sitePlugin)
            .replace("@project.version@", System.getProperty("fieldnotes.version"))
            .replace("@skin.version@", skin());
    return isRecipe ? filled : filled.replaceFirst("(?s)<executions>.*</executions>", "");
  }

  @Override
  public String toString() {
    return "Maven " + maven.version() + ", site plugin " + group() + ", JDK " + jdk;
  }
}
