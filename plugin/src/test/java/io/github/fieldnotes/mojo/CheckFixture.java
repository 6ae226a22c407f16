package io.github.fieldnotes.mojo;

import java.io.IOException;
import java.nio.file.Path;
import javax.inject.Singleton;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.BeforeEach;

/** What all tests of the goal that checks need: an empty folder for notes, a log, and results. */
@MojoParameter(name = "notesDirectory", value = "${basedir}/target/check/notes")
@MojoParameter(name = "siteDirectory", value = "${basedir}/target/check/site")
@MojoParameter(name = "outputDirectory", value = "${basedir}/target/check/made")
@MojoParameter(name = "baseline", value = "${basedir}/target/check/known.txt")
class CheckFixture {

  final Lines lines = new Lines();
  final TrialProject project = TrialProject.of("check");
  final Path folder = project.folder();

  /** The folder of the reports, which is that of the plugin's own build. */
  final Path results = Path.of("target/fieldnotes").toAbsolutePath();

  @Provides
  @Singleton
  Log log() {
    return lines;
  }

  @BeforeEach
  void anEmptyFolder() throws IOException {
    project.clear();
  }
}
