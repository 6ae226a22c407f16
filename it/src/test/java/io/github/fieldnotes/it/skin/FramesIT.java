package io.github.fieldnotes.it.skin;

import static io.github.fieldnotes.it.build.MatrixProject.OLDEST_SITE_PLUGIN;
import static io.github.fieldnotes.it.build.MatrixProject.SITE_PLUGIN_OF_README;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.build.MatrixProject;
import io.github.fieldnotes.it.build.TestProject;
import io.github.fieldnotes.it.build.UnpackedMaven;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In {@code <reporting>} alone the section draws most pages in frames. They are those that the site
 * plugin merges when the POM names the goal {@code report} alone.
 */
class FramesIT {

  private static final String FRAMED = "Fieldnotes: the skin is drawn ";
  private static final String MERGED =
      "Fieldnotes: the skin is drawn for every page, because <reportSets> in <reporting> name the"
          + " goal report, but not frames before it";

  @TempDir private Path folder;

  @ParameterizedTest(name = "site plugin {0}")
  @ValueSource(strings = {"oldest", "of the README"})
  void aSectionInFramesIsTheMergedOne(String which) throws Exception {
    String version = which.equals("oldest") ? OLDEST_SITE_PLUGIN : SITE_PLUGIN_OF_README;
    MatrixProject matrix = new MatrixProject(folder.resolve("project"), version);
    matrix.layOut(MatrixProject::inReportingAlone);
    TestProject project = new TestProject(matrix.folder());
    writeNotes(project);
    addToMenu(project);

    String framed = UnpackedMaven.newestRelease().in(project.folder()).build("site");
    TestProject alone = withReportAlone(project);
    String merged = UnpackedMaven.newestRelease().in(alone.folder()).build("site");

    assertThat(framed).contains(FRAMED, " times for ").doesNotContain("for every page");
    assertThat(merged).contains(MERGED);
    assertThat(files(project)).isEqualTo(files(alone));
  }

  @Test
  void soItIsInEachLanguage() throws Exception {
    TestProject project = TestProject.copyOf("languages", folder.resolve("project"));
    writeNotes(project);

    String framed = project.build("site");
    TestProject merged = withReportAlone(project);
    merged.build("site");

    assertThat(framed.split(FRAMED, -1)).hasSize(4);
    assertThat(files(project))
        .containsKeys("notes/n0.html", "de/notes/n0.html", "ja/notes/n0.html")
        .isEqualTo(files(merged));
  }

  @Test
  void soItIsInEachModuleAtOnce() throws Exception {
    TestProject reactor = TestProject.copyOf("reactor", folder.resolve("project"));
    reactor.editPom(MatrixProject::inReportingAlone);
    TestProject harbour = new TestProject(reactor.folder().resolve("harbour"));
    TestProject coast = new TestProject(reactor.folder().resolve("coast"));
    writeNotes(harbour);
    writeNotes(coast);

    String framed = reactor.build("-T", "2", "site");
    TestProject merged = withReportAlone(reactor);
    merged.build("site");

    assertThat(framed.split(FRAMED, -1)).hasSize(3);
    for (TestProject module : List.of(harbour, coast)) {
      Path name = module.folder().getFileName();
      assertThat(files(module))
          .containsKey("notes/n0.html")
          .isEqualTo(files(new TestProject(merged.folder().resolve(name))));
    }
  }

  @Test
  void aBuildThatFailsLeavesNoPageOfMarks() throws Exception {
    TestProject project = TestProject.copyOf("languages", folder.resolve("project"));
    writeNotes(project);
    project.writeNote("lost.md", "# Lost\n\n[nowhere](gone.md)\n");

    assertThat(project.failing("site", "-Dfieldnotes.failOn=warning")).contains("The notes have ");
    assertThat(files(project).keySet()).noneMatch(file -> file.contains("fnMark"));
  }

  /** Its tools open the pictures on each page, and list all pages for its search. */
  @Test
  void theSentrySkinDrawsEveryPage() throws Exception {
    SkinCell cell =
        new SkinCell(
            OLDEST_SITE_PLUGIN, SkinCell.SENTRY + "6.4.01", true, SkinCell.Way.REPORTING, "");
    Map<String, byte[]> notes = new TreeMap<>();
    for (int i = 0; i < 50; i++) {
      notes.put("n" + i + ".md", note(i).getBytes(StandardCharsets.UTF_8));
    }
    cell.build(notes);

    assertThat(cell.site().log())
        .contains(
            FRAMED
                + "for every page, because its tools may read each page and files of the section");
    assertThat(cell.site().sectionPages()).noneMatch(page -> page.contains("fnMark"));
  }

  private static void writeNotes(TestProject project) throws IOException {
    for (int i = 0; i < 70; i++) {
      project.writeNote((i % 3 == 0 ? "n" : "deep/n") + i + ".md", note(i));
    }
  }

  private static String note(int number) {
    return "---\ntitle: \"Tide & <b>"
        + number
        + "\"\n"
        + (number % 2 == 0 ? "date: 2026-01-0" + (1 + number % 9) + "\n" : "")
        + (number % 5 == 0 ? "author: [Ann Öz, Bob & Co]\n" : "")
        + "---\n\n| a | b |\n|---|---|\n| $x | #y |\n\n```java\nint $a = "
        + number
        + ";\n```\n\nDECISION: keep "
        + number
        + "\n";
  }

  /** A skin marks the entry of the page that it draws; this one is closed on all other pages. */
  private static void addToMenu(TestProject project) throws IOException {
    Path file = project.folder().resolve("src/site/site.xml");
    String menu =
        "<menu name=\"Log\"><item name=\"Book\" href=\"index.html\" collapse=\"true\">"
            + "<item name=\"Fourth\" href=\"notes/deep/n4.html\"/></item></menu>";
    Files.writeString(file, Files.readString(file).replaceFirst("</body>", menu + "</body>"));
  }

  /** A copy of a project that names the goal {@code report} alone. */
  private TestProject withReportAlone(TestProject project) throws IOException {
    TestProject copy = project.copy(folder.resolve("merged"));
    String sets =
        "<reportSets><reportSet><reports><report>report</report></reports></reportSet>"
            + "</reportSets>";
    copy.editPom(
        pom -> {
          int plugin = pom.lastIndexOf("<artifactId>fieldnotes-maven-plugin");
          int version = pom.indexOf("</version>", plugin) + "</version>".length();
          return pom.substring(0, version) + sets + pom.substring(version);
        });
    return copy;
  }

  /** The text of all files of the site, by their paths. */
  private static Map<String, String> files(TestProject project) throws IOException {
    Path site = project.folder().resolve("target/site");
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(
            site.relativize(file).toString().replace('\\', '/'),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return texts;
  }
}
