package io.github.fieldnotes.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is published where the notes folder is that of a whole project. */
@MojoTest(realRepositorySession = true)
@MojoParameter(name = "notesDirectory", value = "${basedir}/target/whole-project")
@MojoParameter(name = "siteDirectory", value = "${basedir}/target/whole-project/src/site")
@MojoParameter(name = "outputDirectory", value = "${basedir}/target/whole-project/target/site")
class WholeProjectTest {

  private final Lines lines = new Lines();
  private final TrialProject project = TrialProject.of("whole-project");
  private final Path section = project.folder().resolve("target/site/notes");
  @Inject private MavenSession session;

  @Provides
  @Singleton
  Log log() {
    return lines;
  }

  @BeforeEach
  void aProject() throws IOException {
    project.clear(session);
    Files.createDirectories(project.folder().resolve("src/site"));
    Files.move(
        project.folder().resolve("src/site.xml"), project.folder().resolve("src/site/site.xml"));
    project.write("pom.xml", "<project/>");
    project.write("README.md", "# Tidewatch\n\n![Tides](doc/tides.png)\n");
    project.write("doc/tides.png", "tides");
    project.write("doc/wells.png", "wells");
    project.write("src/test/resources/key.pem", "key");
    project.write("src/main/java/Tides.java", "class Tides {}");
    project.write("target/report.md", "# Report\n\n![r](report.png)\n");
    project.write("target/report.png", "report");
  }

  @Test
  @InjectMojo(goal = "report")
  void onlyWhatItsNotesShowIsInTheSection(ReportMojo mojo) throws Exception {
    mojo.execute();

    assertThat(media()).containsExactly("doc/tides.png");
    assertThat(section.resolve("README.html")).exists();
    assertThat(section.resolve("target")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "report")
  void aFileComesAndGoesWithTheLinkToIt(ReportMojo mojo) throws Exception {
    mojo.execute();
    project.write("README.md", "# Tidewatch\n\n![Wells](doc/wells.png)\n");

    mojo.execute();

    assertThat(media()).containsExactly("doc/wells.png");
  }

  /** The files of the section that come from the notes folder. */
  private List<String> media() throws IOException {
    try (Stream<Path> files = Files.walk(section)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(png|pem|java|xml)"))
          .map(file -> section.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.startsWith("assets/") && !file.equals("feed.xml"))
          .sorted()
          .toList();
    }
  }
}
