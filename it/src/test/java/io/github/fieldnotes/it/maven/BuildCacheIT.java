package io.github.fieldnotes.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.build.Jdk;
import io.github.fieldnotes.it.build.OtherMaven;
import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The check of the README and the section under Maven's build cache, with what the manual says to
 * configure.
 */
class BuildCacheIT {

  private static final Path MANUAL = Path.of("../plugin/BUILDS.md");
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
  private Path project;
  private Path note;
  private Path problems;
  private Path site;
  private Path configuration;

  @BeforeEach
  void aProject() throws Exception {
    project = folder.resolve("project");
    note = project.resolve("src/notes/pumps.md");
    site = project.resolve("target/site");
    problems = project.resolve("target/fieldnotes/problems.json");
    Files.createDirectories(note.getParent());
    Path page = project.resolve("src/site/markdown/index.md");
    Files.createDirectories(page.getParent());
    Files.writeString(page, "# Quay\n\nHigh water at three.\n");
    Files.writeString(
        project.resolve("src/site/site.xml"), SITE.formatted(System.getProperty("matrix.skin")));
    Files.createDirectories(project.resolve(".mvn"));
    Files.writeString(note, "# Pumps\n\nDECISION: keep two\n");
    Files.writeString(
        project.resolve("pom.xml"),
        POM.formatted(System.getProperty("fieldnotes.version"), CheckIT.executionOfTheReadme()));
    Files.writeString(
        project.resolve(".mvn/extensions.xml"),
        EXTENSIONS.formatted(System.getProperty("build-cache.version")));
    configuration = project.resolve(".mvn/maven-build-cache-config.xml");
    Files.writeString(configuration, configurationOfTheManual());
  }

  @Test
  void whenNothingHasChangedTheCheckIsLeftOutAndItsFilesAreBack() throws Exception {
    isCheckedOnce();
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
    isCheckedOnce();
    Files.writeString(note, "# Pumps\n\n[Valves](valves.md)\n");

    for (int i = 0; i < 2; i++) {
      assertThat(verify(1))
          .contains("src/notes/pumps.md:3:1: no note or file is at \"valves.md\"")
          .doesNotContain(LEFT_OUT);
    }
  }

  @Test
  void aParameterOnTheCommandLineMakesTheCheckRun() throws Exception {
    isCheckedOnce();
    assertThat(verify(0, "-Dfieldnotes.failOn=error")).contains(RUN).doesNotContain(LEFT_OUT);
    assertThat(verify(0, "-Dfieldnotes.failOn=error")).contains(LEFT_OUT);
    assertThat(verify(0)).contains(RUN).doesNotContain(LEFT_OUT);
  }

  @Test
  void theSecondBuildFromScratchHasTheSiteAndTheSectionsToo() throws Exception {
    build(0, "clean", "verify", "site");
    List<String> before = BuiltSite.files(site);
    assertThat(before).contains("index.html", "notes/pumps.html", "all-notes/pumps.html");

    assertThat(build(0, "clean", "verify", "site")).contains(LEFT_OUT);
    assertThat(BuiltSite.files(site)).isEqualTo(before);
  }

  @Test
  void theRootSeesABrokenNoteOfAModuleWhenItsCheckRunsAlways() throws Exception {
    checksAlways();
    Path rails = addModule().resolve("src/notes/rails.md");
    Files.createDirectories(rails.getParent());
    Files.writeString(rails, "# Rails\n");
    assertThat(verify(0, "-Dfieldnotes.aggregate")).contains("checked 2 notes, 0 problems");

    Files.writeString(rails, "# Rails\n\n[Valves](valves.md)\n");

    assertThat(verify(1, "-Dfieldnotes.aggregate"))
        .contains("pier/src/notes/rails.md:3:1: no note or file is at \"valves.md\"");
  }

  /** As the manual says for roots that check the notes of all modules. */
  private void checksAlways() throws IOException {
    String goal = "<goal>check</goal>";
    assertThat(BuiltSite.text(MANUAL)).contains("add `" + goal + "` below `runAlways`");
    Files.writeString(
        configuration, configurationOfTheManual().replace("<goals>", "<goals>" + goal));
  }

  private Path addModule() throws IOException {
    Path pom = project.resolve("pom.xml");
    String modules = "<modules><module>pier</module></modules><build>";
    Files.writeString(pom, Files.readString(pom).replace("<build>", modules));
    Path module = Files.createDirectories(project.resolve("pier"));
    Files.writeString(module.resolve("pom.xml"), MODULE);
    return module;
  }

  private void isCheckedOnce() throws Exception {
    assertThat(verify(0)).contains(RUN + "0 problems").doesNotContain(LEFT_OUT);
  }

  private static String configurationOfTheManual() {
    String manual = BuiltSite.text(MANUAL);
    int start = manual.indexOf("<cache xmlns=");
    return manual.substring(start, manual.indexOf("```", start));
  }

  /** Runs the phase, and gives the log. */
  private String verify(int status, String... arguments) throws IOException, InterruptedException {
    return build(
        status, Stream.concat(Stream.of("verify"), Stream.of(arguments)).toArray(String[]::new));
  }

  private String build(int status, String... arguments) throws IOException, InterruptedException {
    List<OtherMaven> mavens = OtherMaven.all();
    Path log = folder.resolve("build.log");
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("-Dmaven.build.cache.location=" + folder.resolve("cache"));
    Jdk jdk = Jdk.of(Runtime.version().feature()).orElseThrow();
    Process build = mavens.get(mavens.size() - 2).builder(jdk, project, log, all).start();
    assertThat(build.waitFor()).as(Files.readString(log)).isEqualTo(status);
    return Files.readString(log);
  }
}
