package io.github.fieldnotes.mojo.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project gets for its first section. */
class InitPlanTest {

  private static final String POM =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>org.example</groupId>
        <artifactId>harbour</artifactId>
        <version>1</version>
        <name>Harbour &amp; Sons</name>
      </project>
      """;

  private static final String RECORD = "# Use ropes\n\n- Status: accepted\n";

  @TempDir private Path folder;

  @Test
  void aFolderOfRecordsGetsAnEntryASiteAndAConfiguration() throws Exception {
    write("pom.xml", POM);
    write("docs/adr/0001-use-ropes.md", RECORD);

    InitPlan plan = plan();

    assertThat(plan.findings())
        .containsExactly(
            "found docs/adr: 1 annotation in 1 note; by kind: 1 decision; by rule: 1 place; 0 near"
                + " misses");
    assertThat(plan.files())
        .extracting(file -> folder.relativize(file.file()).toString().replace('\\', '/'))
        .containsExactly(
            "docs/adr/fieldnotes.yml",
            "pom.xml",
            "src/site/site.xml",
            ".schemas/fieldnotes.schema.json");
    assertThat(plan.files().get(0).after())
        .isEqualTo(
            """
            # yaml-language-server: $schema=../../.schemas/fieldnotes.schema.json
            #
            # Recognised in this folder without any configuration:
            #   1 annotation in 1 note; by kind: 1 decision; by rule: 1 place; 0 near misses
            # "mvn fieldnotes:list" says where and why.
            """);
    assertThat(plan.files().get(3).after())
        .isEqualTo(Files.readString(Path.of("schema/fieldnotes.schema.json")));
    assertThat(plan.files().get(1).diff())
        .containsExactly(
            "      <version>1</version>",
            "      <name>Harbour &amp; Sons</name>",
            "  +   <build>",
            "  +     <plugins>",
            "  +       <plugin>",
            "  +         <groupId>org.apache.maven.plugins</groupId>",
            "  +         <artifactId>maven-site-plugin</artifactId>",
            "  +         <version>3.21.0</version>",
            "  +       </plugin>",
            "  +       <plugin>",
            "  +         <groupId>io.github.fieldnotes</groupId>",
            "  +         <artifactId>fieldnotes-maven-plugin</artifactId>",
            "  +         <version>9</version>",
            "  +         <extensions>true</extensions>",
            "  +         <configuration>",
            "  +           <notesDirectory>docs/adr</notesDirectory>",
            "  +         </configuration>",
            "  +       </plugin>",
            "  +     </plugins>",
            "  +   </build>",
            "    </project>");
    assertThat(plan.files().get(2).after())
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <site name="Harbour &amp; Sons">
              <skin>
                <groupId>org.apache.maven.skins</groupId>
                <artifactId>maven-fluido-skin</artifactId>
                <version>2.1.0</version>
              </skin>
              <body>
                <menu ref="modules"/>
                <menu ref="reports"/>
              </body>
            </site>
            """);
  }

  @Test
  void severalFoldersHaveNamesInTheSection() throws Exception {
    write("pom.xml", POM);
    write("docs/adr/a.md", RECORD);
    write("_posts/2020-01-02-a.md", "# A\n");
    write("src/notes/a.md", "# A\n");
    write("server/adr/a.md", RECORD);
    write("src/site/markdown/notes/a.md", "# A\n");
    write("target/notes/a.md", "# A\n");
    write("core/pom.xml", POM);
    write("core/adr/a.md", RECORD);
    write("notes/empty.txt", "");

    InitPlan plan = plan();

    assertThat(pom(plan))
        .contains(
            """
                    <configuration>
                      <notesDirectories>
                        <posts>_posts</posts>
                        <adr>docs/adr</adr>
                        <adr-2>server/adr</adr-2>
                      </notesDirectories>
                    </configuration>
            """);
    assertThat(plan.findings())
        .contains(
            "the module core has notes, too; those in its src/notes are in the section, and those"
                + " of another folder if its POM names it with <notesDirectory>");
  }

  @Test
  void theFolderWithoutConfigurationNeedsNone() throws Exception {
    write("pom.xml", POM);
    write("src/notes/a.md", "# A\n");

    assertThat(pom(plan())).doesNotContain("<configuration>");
  }

  @Test
  void theEntryOfAProjectWithModulesIsNotInherited() throws Exception {
    write(
        "pom.xml", POM.replace("  <name>", "  <modules><module>core</module></modules>\n  <name>"));

    InitPlan plan = plan();

    assertThat(pom(plan)).contains("<aggregate>true</aggregate>");
    assertThat(plan.findings())
        .containsExactly(
            "found no folder of Markdown with a usual name, such as docs/adr, notes or meetings."
                + " Notes go into src/notes; mvn fieldnotes:new -Dkind=note -Dtitle=\"...\" begins"
                + " one");
  }

  @Test
  void whatIsPinnedOrManagedStaysSo() throws Exception {
    write(
        "pom.xml",
        POM.replace(
            "</project>",
            """
              <build><pluginManagement><plugins>
                <plugin><artifactId>maven-site-plugin</artifactId><version>3.20.0</version></plugin>
                <plugin>
                  <groupId>io.github.fieldnotes</groupId>
                  <artifactId>fieldnotes-maven-plugin</artifactId>
                  <version>9</version>
                </plugin>
              </plugins></pluginManagement></build>
            </project>"""));

    assertThat(pom(plan()))
        .endsWith(
            """
              </plugins></pluginManagement>
                <plugins>
                  <plugin>
                    <groupId>io.github.fieldnotes</groupId>
                    <artifactId>fieldnotes-maven-plugin</artifactId>
                    <extensions>true</extensions>
                  </plugin>
                </plugins>
              </build>
            </project>
            """);
  }

  @Test
  void aPomThatHasThePluginOnlyGetsASitePlugin() throws Exception {
    write("pom.xml", POM);
    Files.writeString(
        folder.resolve("pom.xml"), pom(plan()).replaceFirst("(?s)<plugin>.*?</plugin>", ""));

    assertThat(pom(plan()))
        .contains("<artifactId>maven-site-plugin</artifactId>")
        .containsOnlyOnce("fieldnotes-maven-plugin");
  }

  @Test
  void aSecondTimeThereIsNothingToDo() throws Exception {
    write("pom.xml", POM);
    write("docs/adr/0001-use-ropes.md", RECORD);
    for (PlannedFile file : plan().files()) {
      file.write();
    }

    InitPlan again = plan();

    assertThat(again.files()).isEmpty();
    assertThat(again.findings())
        .contains("pom.xml or a parent of it has the plugin; its entry is left");
  }

  @Test
  void theEncodingOfThePomIsKept() throws Exception {
    String pom = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<!-- Häfen -->\n" + POM;
    Files.write(folder.resolve("pom.xml"), pom.getBytes(StandardCharsets.ISO_8859_1));

    plan().files().get(0).write();

    assertThat(Files.readAllBytes(folder.resolve("pom.xml")))
        .startsWith(
            pom.substring(0, pom.indexOf("</project>")).getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void aPomInAnotherEncodingThanItSaysIsRefused() throws Exception {
    Files.write(
        folder.resolve("pom.xml"),
        ("<!-- Häfen -->\n" + POM).getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(this::plan)
        .hasMessage(
            "could not read pom.xml: it is not in the encoding that its first line declares;"
                + " correct that");
  }

  @Test
  void proposalsAreRemarks() throws Exception {
    write("pom.xml", POM);
    write("notes/a.md", "# May\n\n## Booth: A\n\n## Booth: B\n\n## Booth: C\n");

    assertThat(plan().files().get(0).after())
        .endsWith(
            """
            #
            # Proposals: remove the first "# " of those lines that are true.
            # kinds:
            #   # 3 times "booth:" in 1 note, first at a.md:3
            #   booth:
            #     labels: ["booth"]
            """);
  }

  @Test
  void aFileThatAppearedMeanwhileIsNotOverwritten() throws Exception {
    write("pom.xml", POM);
    List<PlannedFile> files = plan().files();
    write("pom.xml", POM + "\n");
    write("src/site/site.xml", "<site/>");

    assertThatThrownBy(() -> files.get(0).write())
        .hasMessage("pom.xml has just been changed by somebody else");
    assertThatThrownBy(() -> files.get(1).write()).isInstanceOf(IOException.class);
    assertThat(folder.resolve("src/site/site.xml")).hasContent("<site/>");
  }

  private InitPlan plan() throws Exception {
    Path file = folder.resolve("pom.xml");
    Model model =
        new MavenXpp3Reader()
            .read(new StringReader(Files.readString(file, StandardCharsets.ISO_8859_1)));
    MavenProject project = new MavenProject(model);
    project.setOriginalModel(model);
    project.setFile(file.toFile());
    return InitPlan.of(project, "9", folder.resolve("src/site"));
  }

  private static String pom(InitPlan plan) {
    return plan.files().stream()
        .filter(file -> file.file().endsWith("pom.xml"))
        .findFirst()
        .orElseThrow()
        .after();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
