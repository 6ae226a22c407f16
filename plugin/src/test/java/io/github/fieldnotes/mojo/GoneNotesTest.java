package io.github.fieldnotes.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fieldnotes.store.RunManifest;
import io.github.fieldnotes.store.RunManifest.Made;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.util.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a second run does to the section of a first one. */
@MojoTest(realRepositorySession = true)
@MojoParameter(name = "notesDirectory", value = "${basedir}/target/gone-notes/notes")
@MojoParameter(name = "siteDirectory", value = "${basedir}/target/gone-notes/src")
@MojoParameter(name = "outputDirectory", value = "${basedir}/target/gone-notes/site")
class GoneNotesTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  private final Lines lines = new Lines();
  private final TrialProject project = TrialProject.of("gone-notes");
  private final Path folder = project.folder();
  private final Path section = folder.resolve("site/notes");
  @Inject private MavenSession session;

  @Provides
  @Singleton
  Log log() {
    return lines;
  }

  @BeforeEach
  void aProjectWithTwoNotes() throws IOException {
    project.clear(session);
    project.write("notes/tides.md", "# Tides\n\nHigh water at 3.\n");
    project.write("notes/deep/wells.md", "# Wells\n");
  }

  @Test
  @InjectMojo(goal = "report")
  void thePageOfANoteThatIsGoneGoesAndTheRestKeepsItsTimes(ReportMojo mojo) throws Exception {
    mojo.execute();
    assertThat(section.resolve("deep/wells.html")).exists();
    Files.writeString(section.resolve("mine.txt"), "mine");
    Files.setLastModifiedTime(section.resolve("mine.txt"), LONG_AGO);
    Map<String, FileTime> before = times();
    Files.delete(folder.resolve("notes/deep/wells.md"));

    mojo.execute();

    assertThat(section.resolve("deep")).doesNotExist();
    assertThat(section.resolve("mine.txt")).hasContent("mine");
    assertThat(times()).contains(Map.entry("mine.txt", LONG_AGO));
    assertThat(times().get("assets/fieldnotes.css")).isEqualTo(before.get("assets/fieldnotes.css"));
  }

  @Test
  @InjectMojo(goal = "report")
  void withTheLastNoteTheSectionGoes(ReportMojo mojo) throws Exception {
    mojo.execute();
    FileUtils.deleteDirectory(folder.resolve("notes").toFile());
    lines.all.clear();

    mojo.execute();

    assertThat(section).doesNotExist();
    assertThat(folder.resolve("site/css")).exists();
    assertThat(lines.all)
        .containsExactly(
            "[info] Fieldnotes: no notes: there is no folder " + folder.resolve("notes"),
            "[info] Fieldnotes: removed the section that earlier notes made in notes/");
  }

  @Test
  @InjectMojo(goal = "report")
  void whatOthersWroteStaysWithoutAnyNote(ReportMojo mojo) throws Exception {
    mojo.execute();
    Files.writeString(section.resolve("mine.txt"), "mine");
    project.write("notes/tides.md", "---\ndraft: true\n---\n# Tides\n");
    Files.delete(folder.resolve("notes/deep/wells.md"));

    mojo.execute();

    assertThat(times()).containsOnlyKeys("mine.txt");
  }

  @Test
  @InjectMojo(goal = "report")
  void asAReportTheSectionGoesToo(ReportMojo mojo) throws Exception {
    mojo.execute();
    FileUtils.deleteDirectory(folder.resolve("notes").toFile());

    assertThat(mojo.canGenerateReport()).isFalse();
    assertThat(section).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "report")
  @MojoParameter(name = "skip", value = "true")
  void skippedTheSectionStays(ReportMojo mojo) throws Exception {
    project.write("site/notes/index.html", "of an earlier run");
    List<Made> made = List.of(new Made("notes/index.html", ""));
    new RunManifest(
            "",
            "",
            RunManifest.files(made, folder.resolve("site")::resolve),
            made,
            List.of(),
            1,
            0,
            1)
        .write(mojo.run().folders().known());
    FileUtils.deleteDirectory(folder.resolve("notes").toFile());

    mojo.execute();

    assertThat(mojo.canGenerateReport()).isFalse();
    assertThat(section.resolve("index.html")).hasContent("of an earlier run");
  }

  @Test
  @InjectMojo(goal = "report")
  void aPageThatCannotBeDrawnLeavesTheWholeOldSection(ReportMojo mojo) throws Exception {
    mojo.execute();
    Map<String, String> before = contents();
    project.write("notes/tides.md", "# Tides\n\nLow water at 9.\n\n### TALK: Ebb\n");
    project.write("notes/new.md", "# New\n");
    project.write("src/fieldnotes/templates/talks.ftlh", "<p>\n${page.titel}</p>");

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
    assertThat(contents()).isEqualTo(before);

    Files.delete(folder.resolve("src/fieldnotes/templates/talks.ftlh"));
    mojo.execute();
    assertThat(section.resolve("tides.html")).content().contains("Low water at 9.");
  }

  @Test
  @InjectMojo(goal = "report")
  void aSiteThatCannotBeWrittenIsReportedWithoutAStackTrace(ReportMojo mojo) throws Exception {
    project.write("site", "a file");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("could not write the section: " + folder.resolve("site"));
  }

  private Map<String, FileTime> times() throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    for (String file : contents().keySet()) {
      times.put(file, Files.getLastModifiedTime(section.resolve(file)));
    }
    return times;
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(section)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(section.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
