package io.github.fieldnotes.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.build.MatrixProject;
import io.github.fieldnotes.it.build.MavenRun;
import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the manual says to fetch before a site is made without a network. */
class OfflineIT {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final String SKIN = "org/apache/maven/skins/maven-fluido-skin";

  @TempDir private Path folder;

  @Test
  @Tag("long")
  void goOfflineLeavesTheSkinAndTheCommandOfTheManualFetchesIt() throws Exception {
    Path project = folder.resolve("project");
    MatrixProject.ofReadme(project).layOut();
    Path repository = folder.resolve("repository");
    copyWithoutSkins(TARGET.resolve("local-repo"), repository);

    MavenRun maven =
        MavenRun.in(project)
            .with(
                // what is in that repository came from another one than is asked here
                "-Daether.enhancedLocalRepository.trackingFilename=none",
                "-Dmaven.repo.local=" + repository);
    maven.build("dependency:go-offline");
    assertThat(repository.resolve(SKIN)).doesNotExist();
    assertThat(maven.failing("-o", "site"))
        .contains("Failed to retrieve skin artifact from repository");
    maven.build(ofTheManual());
    assertThat(repository.resolve(SKIN)).isDirectoryRecursivelyContaining("glob:**.jar");
    maven.build("-o", "site");
    assertThat(project.resolve("target/site/notes/index.html")).exists();
  }

  private static String[] ofTheManual() {
    String manual = BuiltSite.text(Path.of("../plugin/BUILDS.md"));
    int start = manual.indexOf("mvn dependency:get ") + "mvn ".length();
    return manual.substring(start, manual.indexOf('\n', start)).split(" ");
  }

  private static void copyWithoutSkins(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (!copy.toString().contains("skins")) {
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }
}
