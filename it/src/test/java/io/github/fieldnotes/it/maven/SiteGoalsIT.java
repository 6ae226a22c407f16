package io.github.fieldnotes.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.build.TestProject;
import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals and parameters of the site plugin, in a project with the recipe of the README. */
class SiteGoalsIT {

  private static final String EXECUTION =
      """
      <executions>
        <execution>
          <id>site-jar</id>
          <phase>package</phase>
          <goals>
            <goal>jar</goal>
          </goals>
        </execution>
      </executions>
      """;

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void aProjectWithTheRecipe() throws IOException {
    project = TestProject.ofRecipe(folder.resolve("project"));
    project.editPom(pom -> pom.replaceFirst("<packaging>jar", "<packaging>pom"));
    project.settle();
  }

  @Test
  void localesOnTheCommandLineMakeASectionEach() throws Exception {
    project.build("site", "-Dlocales=en,de");

    Path site = project.folder().resolve("target/site");
    assertThat(heading(site.resolve("en/notes/index.html"))).isEqualTo("Field Notes");
    assertThat(heading(site.resolve("de/notes/index.html"))).isEqualTo("Feldnotizen");
    assertThat(heading(site.resolve("de/notes/pumps.html"))).isEqualTo("Pumps");
  }

  @Test
  void theJarOfTheSiteHasTheSection() throws Exception {
    project.build("site:jar");

    assertThat(sectionInJar()).contains("notes/index.html", "notes/pumps.html", "notes/notes.json");
  }

  @Test
  void theJarOfASiteThatIsThereHasItsSection() throws Exception {
    project.build("site", "site:jar");

    assertThat(sectionInJar()).isEqualTo(inFolder());
  }

  @Test
  void aJarMadeBeforeTheSiteHasTheSection() throws Exception {
    String version = "<version>3.21.0</version>";
    project.editPom(pom -> pom.replaceFirst(version, version + EXECUTION.replaceAll("\\s", "")));
    project.build("package", "site");

    assertThat(sectionInJar()).isEqualTo(inFolder());
  }

  @Test
  void aStagedSiteHasTheSection() throws Exception {
    String management =
        "<distributionManagement><site><id>x</id><url>https://example.org/x/</url></site>"
            + "</distributionManagement>";
    project.editPom(pom -> pom.replace("<properties>", management + "<properties>"));
    project.build("site", "site:stage");

    assertThat(BuiltSite.files(project.folder().resolve("target/staging/notes")))
        .isEqualTo(BuiltSite.files(project.section()));
  }

  private List<String> inFolder() {
    return BuiltSite.files(project.section()).stream().map(file -> "notes/" + file).toList();
  }

  private List<String> sectionInJar() throws IOException {
    try (ZipFile jar =
        new ZipFile(project.folder().resolve("target/incremental-1.0.0-site.jar").toFile())) {
      return jar.stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith("notes/"))
          .sorted()
          .toList();
    }
  }

  private static String heading(Path page) {
    return Jsoup.parse(BuiltSite.text(page)).select(".fieldnotes h1").text();
  }
}
