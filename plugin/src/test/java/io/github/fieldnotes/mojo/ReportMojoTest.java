package io.github.fieldnotes.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The goal called directly, on a real folder of notes, with the real skin. */
@MojoTest(realRepositorySession = true)
@MojoParameter(name = "notesDirectory", value = "${basedir}/target/report-mojo/notes")
@MojoParameter(name = "siteDirectory", value = "${basedir}/target/report-mojo/src")
@MojoParameter(name = "outputDirectory", value = "${basedir}/target/report-mojo/site")
class ReportMojoTest {

  private final Lines lines = new Lines();
  private final TrialProject project = TrialProject.of("report-mojo");
  private final Path folder = project.folder();
  @Inject private MavenSession session;

  @Provides
  @Singleton
  Log log() {
    return lines;
  }

  @BeforeEach
  void anEmptyProject() throws IOException {
    project.clear(session);
  }

  @Test
  @InjectMojo(goal = "report")
  void aFolderOfNotesBecomesASection(ReportMojo mojo) throws Exception {
    project.write("notes/tides.md", "# Tides & $wells\n\nHigh water at 3.\n\n## TALK: Ebb\n");

    mojo.execute();

    assertThat(folder.resolve("site/notes/index.html")).content().contains("tides.html");
    assertThat(folder.resolve("site/notes/tides.html"))
        .content()
        .contains("High water at 3.", "maven-fluido", "&#36;wells", "href=\"../index.html\"");
    assertThat(folder.resolve("site/notes/notes.json")).content().contains("\"Ebb\"");
    assertThat(lines.all.get(lines.all.size() - 1))
        .startsWith("[info] Fieldnotes: 1 note, 1 annotation, ")
        .endsWith(" pages in notes/");
  }

  @Test
  @InjectMojo(goal = "report")
  void theSkinIsThereWithoutASiteBuiltBefore(ReportMojo mojo) throws Exception {
    project.write("notes/tides.md", "# Tides\n");

    mojo.execute();

    assertThat(folder.resolve("site/css/apache-maven-fluido-2.1.0.min.css")).exists();
  }

  @Test
  @InjectMojo(goal = "report")
  void reportsOfTheSiteStayInTheMenu(ReportMojo mojo) throws Exception {
    project.write("notes/tides.md", "# Tides\n");
    project.write(
        "site/project-reports.html",
        "<tr><td><a href=\"checks.html\">Checks &amp; Co</a></td><td>All of them</td></tr>");

    mojo.execute();

    assertThat(folder.resolve("site/notes/index.html"))
        .content()
        .contains(
            "<a href=\"../project-reports.html\">", "<a href=\"../checks.html\">Checks &amp; Co");
  }

  @Test
  @InjectMojo(goal = "report")
  void runningTwiceWritesTheSameBytes(ReportMojo mojo) throws Exception {
    project.write("notes/tides.md", "# Tides\n");
    project.write("notes/deep/wells.md", "---\ndate: 2020-09-06\ntags: [a, b]\n---\n# Wells\n");

    mojo.execute();
    Map<Path, String> first = pages();
    mojo.execute();

    assertThat(pages()).isEqualTo(first).isNotEmpty();
  }

  @Test
  @InjectMojo(goal = "report")
  void noFolderIsSaidInOneLine(ReportMojo mojo) throws Exception {
    mojo.execute();

    assertThat(lines.all)
        .containsExactly(
            "[info] Fieldnotes: no notes: there is no folder " + folder.resolve("notes"));
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "report")
  void aFolderWithoutMarkdownIsSaidInOneLine(ReportMojo mojo) throws Exception {
    project.write("notes/tides.txt", "# Tides\n");

    mojo.execute();

    assertThat(lines.all)
        .containsExactly(
            "[info] Fieldnotes: no notes: there is no Markdown file to publish in "
                + folder.resolve("notes"));
    assertThat(mojo.canGenerateReport()).isFalse();
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "report")
  void onlyDraftsAreNoNotes(ReportMojo mojo) throws Exception {
    project.write("notes/tides.md", "---\ndraft: true\n---\n# Tides\n");

    mojo.execute();

    assertThat(lines.all)
        .containsExactly(
            "[info] Fieldnotes: no notes: all files in "
                + folder.resolve("notes")
                + " are drafts or left out");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "report")
  @MojoParameter(name = "skip", value = "true")
  void skipMakesNoSection(ReportMojo mojo) throws Exception {
    project.write("notes/tides.md", "# Tides\n");

    mojo.execute();

    assertThat(mojo.canGenerateReport()).isFalse();
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "report")
  @MojoParameter(name = "failOn", value = "errors")
  void aWrongParameterFailsBeforeAnythingIsWritten(ReportMojo mojo) throws Exception {
    project.write("notes/tides.md", "# Tides\n");

    assertThatThrownBy(mojo::execute)
        .hasMessage("failOn is 'errors'; it must be one of error, warning, never");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "report")
  @MojoParameter(name = "outputDirectoryName", value = "../notes")
  void theSectionStaysInTheSite(ReportMojo mojo) throws Exception {
    project.write("notes/tides.md", "# Tides\n");

    assertThatThrownBy(mojo::execute).hasMessageStartingWith("outputDirectoryName is '../notes'");
  }

  @Test
  @InjectMojo(goal = "report")
  void aSiteWithoutSkinGetsFluido(ReportMojo mojo) throws Exception {
    project.write("notes/tides.md", "# Tides\n");
    project.writeSiteWithoutSkin();

    mojo.execute();

    assertThat(folder.resolve("site/notes/index.html")).content().contains("maven-fluido-2.1.0");
    assertThat(lines.all)
        .filteredOn(line -> line.startsWith("[warn]"))
        .containsExactly(
            "[warn] Fieldnotes: site.xml names no skin, so the section uses Fluido 2.1.0."
                + " To choose one, add <skin> with groupId, artifactId and version to site.xml");
  }

  @Test
  @InjectMojo(goal = "report")
  @MojoParameter(name = "explain", value = "true")
  void explainSaysWhyBesideMakingTheSection(ReportMojo mojo) throws Exception {
    project.write("notes/tides.md", "# Tides\n\n## TALK: Ebb\n");

    mojo.execute();

    assertThat(lines.all)
        .contains("[info]   target/report-mojo/notes/tides.md:3:1  talk  heading-label  \"Ebb\"");
    assertThat(folder.resolve("site/notes/tides.html")).exists();
    assertThat(Path.of("target/fieldnotes/explain.json")).content().contains("\"Ebb\"");
  }

  @Test
  @InjectMojo(goal = "report")
  @MojoParameter(name = "theme", value = "jornal")
  void anUnknownThemeFailsWithoutAStackTrace(ReportMojo mojo) throws Exception {
    project.write("notes/tides.md", "# Tides\n");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasNoCause()
        .hasMessageStartingWith("there is no theme 'jornal'");
  }

  @Test
  @InjectMojo(goal = "report")
  void aBrokenTemplateOfTheProjectIsReportedWithItsPlace(ReportMojo mojo) throws Exception {
    project.write("notes/tides.md", "# Tides\n");
    project.write("src/fieldnotes/templates/note.ftlh", "<p>\n${page.titel}</p>");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasNoCause()
        .hasMessageStartingWith(folder + "/src/fieldnotes/templates/note.ftlh:2:3: ")
        .hasMessageContaining("did you mean title?");
  }

  private Map<Path, String> pages() throws IOException {
    Map<Path, String> pages = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("site/notes"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        pages.put(file, Files.readString(file));
      }
    }
    return pages;
  }
}
