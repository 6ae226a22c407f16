package io.github.fieldnotes.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fieldnotes.it.build.TestProject;
import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of the README, in the README's execution, and as a command. */
class CheckIT {

  private static final String BROKEN =
      "src/notes/pumps.md:3:1: there is no note or file at \"valves.md\" [broken-link];"
          + " correct the link; it is left as written";

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void aProjectWithABrokenLink() throws IOException {
    project = TestProject.copyOf("incremental", folder.resolve("project"));
    project.editPom(
        pom ->
            pom.replace("<packaging>jar", "<packaging>pom")
                .replaceFirst("(?s)<execution>.*?</execution>", executionOfTheReadme()));
    project.clearNotes();
    project.writeNote("pumps.md", "# Pumps\n\n[Valves](valves.md)\n");
  }

  @Test
  void aBuildWithABrokenLinkFailsInItsPhaseVerifyWithThePlaceAndHasNoSite() throws Exception {
    String log = project.failing("verify");

    assertThat(log)
        .contains(":check (check-notes)")
        .contains("[WARNING] " + BROKEN)
        .contains("The notes have 1 warning, listed above. Correct them, accept them with -Dfield")
        .doesNotContain("\tat ");
    assertThat(project.folder().resolve("target/site")).doesNotExist();
    assertThat(found("problems.json", "/problems")).containsExactly("broken-link new");
    assertThat(json("problems.sarif").at("/runs/0/results/0/ruleId").asText())
        .isEqualTo("broken-link");
    Document junit =
        Jsoup.parse(Files.readString(own("TEST-fieldnotes.xml")), "", Parser.xmlParser());
    assertThat(junit.select("testcase failure")).hasSize(1);
  }

  @Test
  void afterABaselineOnlyANewProblemFails() throws Exception {
    project.build("fieldnotes:check", "-Dfieldnotes.writeBaseline");
    assertThat(project.folder().resolve("fieldnotes-baseline.txt"))
        .content()
        .endsWith("pumps.md [broken-link] valves.md\n");

    assertThat(project.build("verify")).contains("0 problems besides 1 known");
    assertThat(found("problems.json", "/problems")).containsExactly("broken-link known");

    project.writeNote("tanks.md", "# Tanks\n\n![A tank](tank.png)\n");
    assertThat(project.failing("verify"))
        .contains("src/notes/tanks.md:3:1: there is no picture at \"tank.png\" [missing-picture]")
        .doesNotContain("valves.md");
  }

  @Test
  void offlineNoOtherHostIsAsked() throws Exception {
    project.writeNote("pumps.md", "# Pumps\n\n[Valves](http://127.0.0.1:9/)\n");

    String log = project.build("fieldnotes:check", "-o", "-Dfieldnotes.externalLinks=all");

    assertThat(log).contains("Maven is offline, so links to other hosts are not checked");
    assertThat(found("problems.json", "/problems")).isEmpty();
  }

  static String executionOfTheReadme() {
    String readme = BuiltSite.text(Path.of("../README.md"));
    int start = readme.indexOf("<execution>\n  <id>check-notes</id>");
    return readme.substring(start, readme.indexOf("</execution>", start)) + "</execution>";
  }

  private List<String> found(String file, String pointer) throws IOException {
    return StreamSupport.stream(json(file).at(pointer).spliterator(), false)
        .map(
            problem ->
                problem.path("code").asText()
                    + (problem.path("known").asBoolean() ? " known" : " new"))
        .toList();
  }

  private JsonNode json(String file) throws IOException {
    return new ObjectMapper().readTree(own(file).toFile());
  }

  private Path own(String file) {
    return project.folder().resolve("target/fieldnotes").resolve(file);
  }
}
