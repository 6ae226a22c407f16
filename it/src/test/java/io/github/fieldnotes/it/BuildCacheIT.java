package io.github.fieldnotes.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of the README under Maven's build cache, with what the manual says to configure. */
class BuildCacheIT {

  private static final String LEFT_OUT = "Skipping plugin execution (cached): fieldnotes:check";
  private static final String RUN = "Fieldnotes: checked 1 note, ";

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>org.example</groupId>
        <artifactId>cached</artifactId>
        <version>1.0.0</version>
        <packaging>pom</packaging>
        <build>
          <plugins>
            <plugin>
              <groupId>io.github.fieldnotes</groupId>
              <artifactId>fieldnotes-maven-plugin</artifactId>
              <version>%s</version>
              <executions>
                %s
              </executions>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  private static final String EXTENSIONS =
      """
      <extensions>
        <extension>
          <groupId>org.apache.maven.extensions</groupId>
          <artifactId>maven-build-cache-extension</artifactId>
          <version>%s</version>
        </extension>
      </extensions>
      """;

  @TempDir private Path folder;
  private Path project;
  private Path note;
  private Path problems;

  @BeforeEach
  void aProjectThatWasBuiltOnce() throws Exception {
    project = folder.resolve("project");
    note = project.resolve("src/notes/pumps.md");
    problems = project.resolve("target/fieldnotes/problems.json");
    Files.createDirectories(note.getParent());
    Files.createDirectories(project.resolve(".mvn"));
    Files.writeString(note, "# Pumps\n\nDECISION: keep two\n");
    Files.writeString(
        project.resolve("pom.xml"),
        POM.formatted(System.getProperty("fieldnotes.version"), CheckIT.executionOfTheReadme()));
    Files.writeString(
        project.resolve(".mvn/extensions.xml"),
        EXTENSIONS.formatted(System.getProperty("build-cache.version")));
    Files.writeString(
        project.resolve(".mvn/maven-build-cache-config.xml"), configurationOfTheManual());
    assertThat(verify(0)).contains(RUN + "0 problems").doesNotContain(LEFT_OUT);
  }

  @Test
  void whenNothingHasChangedTheCheckIsLeftOutAndItsFilesAreBack() throws Exception {
    byte[] before = Files.readAllBytes(problems);
    for (String file : BuiltSite.files(project.resolve("target"))) {
      Files.delete(project.resolve("target").resolve(file));
    }

    assertThat(verify(0)).contains(LEFT_OUT).doesNotContain(RUN);
    assertThat(problems).hasBinaryContent(before);
    assertThat(problems.resolveSibling("problems.sarif")).exists();
    assertThat(problems.resolveSibling("TEST-fieldnotes.xml")).exists();
  }

  @Test
  void aNoteThatIsBrokenMeanwhileFailsTheBuildAgainAndAgain() throws Exception {
    Files.writeString(note, "# Pumps\n\n[Valves](valves.md)\n");

    for (int i = 0; i < 2; i++) {
      assertThat(verify(1))
          .contains("src/notes/pumps.md:3:1: no note or file is at \"valves.md\"")
          .doesNotContain(LEFT_OUT);
    }
  }

  @Test
  void aParameterOnTheCommandLineMakesTheCheckRun() throws Exception {
    assertThat(verify(0, "-Dfieldnotes.failOn=error")).contains(RUN).doesNotContain(LEFT_OUT);
    assertThat(verify(0, "-Dfieldnotes.failOn=error")).contains(LEFT_OUT);
    assertThat(verify(0)).contains(RUN).doesNotContain(LEFT_OUT);
  }

  private static String configurationOfTheManual() {
    String manual = BuiltSite.text(Path.of("../plugin/BUILDS.md"));
    int start = manual.indexOf("<cache xmlns=");
    return manual.substring(start, manual.indexOf("```", start));
  }

  /** Runs the phase, and gives the log. */
  private String verify(int status, String... arguments) throws IOException, InterruptedException {
    List<OtherMaven> mavens = OtherMaven.all();
    Path log = folder.resolve("build.log");
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("-Dmaven.build.cache.location=" + folder.resolve("cache"));
    all.add("verify");
    Jdk jdk = Jdk.of(Runtime.version().feature()).orElseThrow();
    Process build = mavens.get(mavens.size() - 2).builder(jdk, project, log, all).start();
    assertThat(build.waitFor()).as(Files.readString(log)).isEqualTo(status);
    return Files.readString(log);
  }
}
