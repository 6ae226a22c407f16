package io.github.fieldnotes.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.build.TestProject;
import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer's first section, and the first record that is written with the plugin. */
class StartingIT {

  private static final int RECORDS = 60;
  private static final String PLUGIN =
      "io.github.fieldnotes:fieldnotes-maven-plugin:" + System.getProperty("fieldnotes.version");

  private static final String POM =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <project xmlns="http://maven.apache.org/POM/4.0.0">
      	<modelVersion>4.0.0</modelVersion>
      	<groupId>org.example</groupId>
      	<artifactId>harbour</artifactId>
      	<version>1</version>
      	<packaging>pom</packaging> <!-- no code -->
      	<name>Harbour</name>
      </project>
      """
          .replace("\n", "\r\n");

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void aProjectWithRecordsAndNoPlugin() throws IOException {
    project = new TestProject(folder);
    Files.writeString(folder.resolve("pom.xml"), POM);
    Path records = Files.createDirectories(folder.resolve("docs/adr"));
    for (int i = 1; i <= RECORDS; i++) {
      Files.writeString(
          records.resolve("%04d-use-rope-%d.md".formatted(i, i)),
          """
          # %1$d. Use rope %1$d

          Date: 2020-01-02

          ## Status

          Accepted

          ## Context

          Boat %1$d drifts.

          ## Decision

          We use rope %1$d.
          """
              .formatted(i));
    }
  }

  @Test
  void twoCommandsMakeTheSectionAndARecordThatSupersedesAnother() throws Exception {
    assertThat(project.build(PLUGIN + ":init"))
        .contains("  +                 <extensions>true</extensions>", "add -Dwrite to write this");
    assertThat(Files.readString(folder.resolve("pom.xml"))).isEqualTo(POM);
    assertThat(folder.resolve("src")).doesNotExist();

    String first = project.build(PLUGIN + ":init", "-Dwrite");

    assertThat(first).contains("found docs/adr: 60 annotations in 60 notes", "to undo this");
    assertThat(Files.readString(folder.resolve("pom.xml")))
        .startsWith(POM.substring(0, POM.indexOf("</project>")) + "\t<build>\r\n\t\t<plugins>\r\n")
        .contains("\r\n\t\t\t\t<extensions>true</extensions>\r\n")
        .endsWith("\t</build>\r\n</project>\r\n");
    String pom = Files.readString(folder.resolve("pom.xml"));

    String second =
        project.build(
            PLUGIN + ":init",
            "fieldnotes:new",
            "fieldnotes:report",
            "fieldnotes:check",
            "-Dwrite",
            "-Dkind=decision",
            "-Dtitle=Use chains",
            "-Dsupersedes=12");

    assertThat(second)
        .contains(
            "Fieldnotes: there is nothing to do",
            "Fieldnotes: wrote docs/adr/0061-use-chains.md",
            "is now: Superseded by [61. Use chains](0061-use-chains.md)",
            "Fieldnotes: 61 notes, ");
    assertThat(Files.readString(folder.resolve("pom.xml"))).isEqualTo(pom);
    BuiltSite site = new BuiltSite(folder.toString());
    assertThat(site.part("notes/0012-use-rope-12.html").text())
        .contains("Superseded by 61. Use chains");
    assertThat(site.part("notes/0061-use-chains.html").text()).contains("Supersedes", "Proposed");
  }
}
