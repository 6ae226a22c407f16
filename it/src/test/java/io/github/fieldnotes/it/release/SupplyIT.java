package io.github.fieldnotes.it.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fieldnotes.it.build.MavenRun;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users get: the jar, and the list of what comes with it. */
class SupplyIT {

  private static final Path ROOT = Path.of("..");
  private static final String JAR = "fieldnotes-maven-plugin-0.1.0-SNAPSHOT.jar";

  /** What {@code pom.xml} calls licences that go with ours. */
  private static final String LICENCES = "Apache-2.0|MIT|BSD-2-Clause|BSD-3-Clause|MPL-2.0|EPL-2.0";

  @TempDir private Path folder;

  @BeforeAll
  static void theSbomIsMadeOnlineOnly() {
    assumeTrue(Files.exists(target(ROOT).resolve("bom.json")), "Maven is offline, no SBOM is made");
  }

  @Test
  void builtAgainElsewhereInAnotherZoneAndLanguageTheJarAndTheSbomHaveTheSameBytes()
      throws Exception {
    Path copy = folder.resolve("some where else");
    for (String part : List.of("pom.xml", "LICENSE", "plugin", "it/pom.xml", ".mvn")) {
      copy(ROOT.resolve(part), copy.resolve(part));
    }
    MavenRun.in(copy)
        .with("-Dmaven.repo.local=" + System.getProperty("maven.repository"))
        .with("-Dmaven.test.skip", "-pl", "plugin")
        .withEnvironment(
            Map.of(
                "TZ",
                "Pacific/Auckland",
                "MAVEN_OPTS",
                "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-1"))
        .build("package");

    assertThat(entries(target(copy).resolve(JAR))).isEqualTo(entries(target(ROOT).resolve(JAR)));
    assertThat(target(copy).resolve(JAR)).hasSameBinaryContentAs(target(ROOT).resolve(JAR));
    assertThat(target(copy).resolve("bom.json"))
        .hasSameBinaryContentAs(target(ROOT).resolve("bom.json"));
  }

  @Test
  void theSbomListsWhatThePluginBringsWithItsLicences() throws IOException {
    JsonNode bom = new ObjectMapper().readTree(target(ROOT).resolve("bom.json").toFile());
    Map<String, String> licences =
        StreamSupport.stream(bom.path("components").spliterator(), false)
            .collect(
                Collectors.toMap(
                    component -> component.path("name").asText(),
                    component -> component.at("/licenses/0/license/id").asText()));

    assertThat(licences)
        .containsEntry("flexmark", "BSD-2-Clause")
        .containsEntry("freemarker", "Apache-2.0")
        .containsEntry("jsoup", "MIT")
        .doesNotContainKeys("maven-core", "junit-jupiter-api", "assertj-core");
    assertThat(licences.values()).allMatch(licence -> licence.matches(LICENCES));
  }

  @Test
  void theJarHasItsLicence() throws IOException {
    assertThat(entries(target(ROOT).resolve(JAR))).containsKey("META-INF/LICENSE");
  }

  private static Path target(Path root) {
    return root.resolve("plugin/target");
  }

  /** All entries with a digest each, which shows which one differs. */
  private static Map<String, String> entries(Path jar) throws IOException {
    Map<String, String> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        CRC32 digest = new CRC32();
        digest.update(zip.readAllBytes());
        entries.put(entry.getName(), HexFormat.of().toHexDigits((int) digest.getValue()));
      }
    }
    return entries;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return dir.endsWith("target") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
