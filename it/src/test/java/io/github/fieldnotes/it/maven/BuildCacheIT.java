package io.github.fieldnotes.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.build.MavenRun;
import io.github.fieldnotes.it.build.TestProject;
import io.github.fieldnotes.it.build.UnpackedMaven;
import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The check of the README and the section under Maven's build cache, with what the manual says to
 * configure.
 */
class BuildCacheIT {

  private static final Path MANUAL = Path.of("../plugin/BUILDS.md");
  private static final String CONFIGURATION = ".mvn/maven-build-cache-config.xml";
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
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-site-plugin</artifactId>
              <version>3.21.0</version>
            </plugin>
            <plugin>
              <groupId>io.github.fieldnotes</groupId>
              <artifactId>fieldnotes-maven-plugin</artifactId>
              <version>%s</version>
              <executions>
                %s
                <execution>
                  <id>section</id>
                  <goals>
                    <goal>report</goal>
                  </goals>
                </execution>
                <execution>
                  <id>section-of-all-modules</id>
                  <goals>
                    <goal>aggregate</goal>
                  </goals>
                  <configuration>
                    <outputDirectoryName>all-notes</outputDirectoryName>
                  </configuration>
                </execution>
              </executions>
            </plugin>
          </plugins>
        </build>
        <reporting>
          <excludeDefaults>true</excludeDefaults>
        </reporting>
      </project>
      """;

  private static final String MODULE =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <parent>
          <groupId>org.example</groupId>
          <artifactId>cached</artifactId>
          <version>1.0.0</version>
        </parent>
        <artifactId>pier</artifactId>
        <packaging>pom</packaging>
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

  private static final String SITE =
      """
      <site name="Quay">
        <skin>
          <groupId>org.apache.maven.skins</groupId>
          <artifactId>maven-fluido-skin</artifactId>
          <version>%s</version>
        </skin>
        <body/>
      </site>
      """;

  @TempDir private Path folder;
  private TestProject project;
  private MavenRun maven;
  private Path problems;
  private Path site;

  @BeforeEach
  void aProject() throws Exception {
    project = new TestProject(folder.resolve("project"));
    site = project.folder().resolve("target/site");
    problems = project.folder().resolve("target/fieldnotes/problems.json");
    project.write("src/site/markdown/index.md", "# Quay\n\nHigh water at three.\n");
    project.write("src/site/site.xml", SITE.formatted(System.getProperty("matrix.skin")));
    project.writeNote("pumps.md", "# Pumps\n\nDECISION: keep two\n");
    project.write(
        "pom.xml",
        POM.formatted(System.getProperty("fieldnotes.version"), CheckIT.executionOfTheReadme()));
    project.write(
        ".mvn/extensions.xml", EXTENSIONS.formatted(System.getProperty("build-cache.version")));
    project.write(CONFIGURATION, configurationOfTheManual());
    maven =
        UnpackedMaven.newestRelease()
            .in(project.folder())
            .withLog(folder.resolve("build.log"))
            .with("-Dmaven.build.cache.location=" + folder.resolve("cache"));
  }

  @Test
  void whenNothingHasChangedTheCheckIsLeftOutAndItsFilesAreBack() throws Exception {
    isCheckedOnce();
    byte[] before = Files.readAllBytes(problems);
    for (String file : BuiltSite.files(project.folder().resolve("target"))) {
      Files.delete(project.folder().resolve("target").resolve(file));
    }

    assertThat(maven.build("verify")).contains(LEFT_OUT).doesNotContain(RUN);
    assertThat(problems).hasBinaryContent(before);
    assertThat(problems.resolveSibling("problems.sarif")).exists();
    assertThat(problems.resolveSibling("TEST-fieldnotes.xml")).exists();
  }

  @Test
  void aNoteThatIsBrokenMeanwhileFailsTheBuildAgainAndAgain() throws Exception {
    isCheckedOnce();
    project.writeNote("pumps.md", "# Pumps\n\n[Valves](valves.md)\n");

    for (int i = 0; i < 2; i++) {
      assertThat(maven.failing("verify"))
          .contains("src/notes/pumps.md:3:1: there is no note or file at \"valves.md\"")
          .doesNotContain(LEFT_OUT);
    }
  }

  @Test
  void aParameterOnTheCommandLineMakesTheCheckRun() throws Exception {
    isCheckedOnce();
    assertThat(maven.build("verify", "-Dfieldnotes.failOn=error"))
        .contains(RUN)
        .doesNotContain(LEFT_OUT);
    assertThat(maven.build("verify", "-Dfieldnotes.failOn=error")).contains(LEFT_OUT);
    assertThat(maven.build("verify")).contains(RUN).doesNotContain(LEFT_OUT);
  }

  @Test
  void theSecondBuildFromScratchHasTheSiteAndTheSectionsToo() throws Exception {
    maven.build("clean", "verify", "site");
    List<String> before = BuiltSite.files(site);
    assertThat(before).contains("index.html", "notes/pumps.html", "all-notes/pumps.html");

    assertThat(maven.build("clean", "verify", "site")).contains(LEFT_OUT);
    assertThat(BuiltSite.files(site)).isEqualTo(before);
  }

  @Test
  void theRootSeesABrokenNoteOfAModuleWhenItsCheckRunsAlways() throws Exception {
    checksAlways();
    addModule();
    project.write("pier/src/notes/rails.md", "# Rails\n");
    assertThat(maven.build("verify", "-Dfieldnotes.aggregate"))
        .contains("checked 2 notes, 0 problems");

    project.write("pier/src/notes/rails.md", "# Rails\n\n[Valves](valves.md)\n");

    assertThat(maven.failing("verify", "-Dfieldnotes.aggregate"))
        .contains("pier/src/notes/rails.md:3:1: there is no note or file at \"valves.md\"");
  }

  /** As the manual says for roots that check the notes of all modules. */
  private void checksAlways() throws IOException {
    String goal = "<goal>check</goal>";
    assertThat(BuiltSite.text(MANUAL)).contains("add `" + goal + "` below `runAlways`");
    project.write(CONFIGURATION, configurationOfTheManual().replace("<goals>", "<goals>" + goal));
  }

  private void addModule() throws IOException {
    String modules = "<modules><module>pier</module></modules><build>";
    project.editPom(pom -> pom.replace("<build>", modules));
    project.write("pier/pom.xml", MODULE);
  }

  private void isCheckedOnce() throws Exception {
    assertThat(maven.build("verify")).contains(RUN + "0 problems").doesNotContain(LEFT_OUT);
  }

  private static String configurationOfTheManual() {
    String manual = BuiltSite.text(MANUAL);
    int start = manual.indexOf("<cache xmlns=");
    return manual.substring(start, manual.indexOf("```", start));
  }
}
