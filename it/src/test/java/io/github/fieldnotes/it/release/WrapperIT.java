package io.github.fieldnotes.it.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.browser.SiteServer;
import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Maven wrapper fetches Maven from the repository that a variable names. */
class WrapperIT {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final String PROPERTIES = ".mvn/wrapper/maven-wrapper.properties";
  private static final int SECONDS = 60;

  @TempDir private Path folder;
  private Path repository;

  /** A repository with a Maven that only shows its arguments, in both forms that it may ask for. */
  @BeforeEach
  void aWrapperAndARepository() throws Exception {
    copy("mvnw");
    copy(PROPERTIES);
    String name = "apache-maven-" + version();
    repository = folder.resolve("repository");
    Path there = repository.resolve("org/apache/maven/apache-maven").resolve(version());
    Files.createDirectories(there);
    maven(folder.resolve(name));
    Map<String, Object> zip = Map.of("create", "true", "enablePosixFileAttributes", true);
    try (FileSystem files = FileSystems.newFileSystem(there.resolve(name + "-bin.zip"), zip)) {
      maven(files.getPath(name));
    }
    Path tar = there.resolve(name + "-bin.tar.gz");
    Process packing =
        new ProcessBuilder("tar", "-czf", tar.toString(), "-C", folder.toString(), name).start();
    assertThat(packing.waitFor()).isZero();
  }

  private static void maven(Path home) throws IOException {
    Path mvn = home.resolve("bin/mvn");
    Files.createDirectories(mvn.getParent());
    Files.writeString(mvn, "#!/bin/sh\necho \"shown: $*\"\n");
    Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void itRunsTheMavenOfARepository() throws Exception {
    try (SiteServer server = new SiteServer(repository)) {
      String address = server.address("").toString().replaceFirst("/$", "");

      assertThat(run(address, 0)).contains("shown: -v verify");
    }
  }

  @Test
  void withoutTheVariableItSaysThatItIsNotSet() throws Exception {
    assertThat(run("", 1)).contains("MVNW_REPOURL-is-not-set");
  }

  @Test
  void itsVersionIsThatOfSdkman() {
    assertThat(BuiltSite.text(ROOT.resolve(".sdkmanrc"))).contains("\nmaven=" + version() + "\n");
  }

  private static String version() {
    return BuiltSite.text(ROOT.resolve(PROPERTIES))
        .replaceFirst("(?s).*/apache-maven-(.+)-bin\\.zip\\s*", "$1");
  }

  private void copy(String path) throws IOException {
    Path copy = folder.resolve(path);
    Files.createDirectories(copy.getParent());
    Files.copy(ROOT.resolve(path), copy);
  }

  private String run(String repositoryAddress, int status) throws Exception {
    Path log = folder.resolve("log.txt");
    ProcessBuilder builder =
        new ProcessBuilder("sh", "mvnw", "-v", "verify")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("MVNW_REPOURL", repositoryAddress);
    builder.environment().put("MAVEN_USER_HOME", folder.resolve("home").toString());
    Process wrapper = builder.start();
    assertThat(wrapper.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(wrapper.exitValue()).as(BuiltSite.text(log)).isEqualTo(status);
    return BuiltSite.text(log);
  }
}
