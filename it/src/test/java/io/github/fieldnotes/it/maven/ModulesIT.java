package io.github.fieldnotes.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.build.TestProject;
import io.github.fieldnotes.it.build.UnpackedMaven;
import io.github.fieldnotes.it.site.BuiltSite;
import io.github.fieldnotes.it.site.SiteLinks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One section in the root, of notes in two of its own folders and in those of its modules. */
class ModulesIT {

  private final BuiltSite site = new BuiltSite("modules");

  @TempDir private Path folder;

  @Test
  void theRootHasTheNotesOfAllModulesAndTheyHaveNone() {
    assertThat(site.sectionPages())
        .contains(
            "notes/index.html",
            "notes/2026-03-02-planning.html",
            "notes/adr/0001-steel.html",
            "notes/core/2026-02-11-gauges.html",
            "notes/apps/web/2026-03-20-page.html",
            "notes/module/gauges.html",
            "notes/module/web.html",
            "notes/module/tidewatch.html")
        .noneMatch(page -> page.contains("quiet"));
    for (String module : new String[] {"core", "apps", "apps/web"}) {
      assertThat(new BuiltSite("modules/" + module).file("notes")).doesNotExist();
    }
    assertThat(site.logLines(" pages in notes/")).hasSize(1);
    assertThat(site.logLines("WARN")).filteredOn(line -> line.contains("Fieldnotes")).isEmpty();
  }

  @Test
  void linksBetweenModulesLeadToPages() {
    Document planning = site.page("notes/2026-03-02-planning.html");
    Document gauges = site.page("notes/core/2026-02-11-gauges.html");

    assertThat(planning.select(".fn-body a[href=adr/0001-steel.html]")).hasSize(1);
    assertThat(planning.select(".fn-body a[href=core/2026-02-11-gauges.html#drift]")).hasSize(1);
    assertThat(gauges.select(".fn-body a[href=../apps/web/2026-03-20-page.html]")).hasSize(1);
    assertThat(gauges.select("img[src=drift.svg]")).hasSize(1);
    assertThat(site.file("notes/core/drift.svg")).exists();
    assertThat(SiteLinks.broken(site)).isEmpty();
  }

  @Test
  void theSectionIsInTheMenuOfTheRoot() {
    assertThat(site.page("project-reports.html").select("td a[href=notes/index.html]"))
        .isNotEmpty();
  }

  @Test
  void aReportAloneReadsAllModulesToo() throws Exception {
    TestProject project = TestProject.copyOf("modules", folder.resolve("project"));
    project.editPom(
        pom ->
            // of the first plugin, which is in <build>, to the second, which is not
            pom.replaceFirst("(?s)<configuration>.*?</executions>", "")
                .replaceFirst(
                    "(?s)(<reporting>.*?<inherited>false</inherited>)",
                    "$1<configuration><aggregate>true</aggregate><notesDirectories>"
                        + "<adr>docs/adr</adr></notesDirectories></configuration>"));

    String log = project.build("site");

    assertThat(log).contains("[INFO] Fieldnotes: 4 notes, ");
    assertThat(project.section().resolve("core/2026-02-11-gauges.html")).exists();
    assertThat(project.folder().resolve("core/target/site/notes")).doesNotExist();
  }

  @Test
  void anEditedNoteOfAModuleIsReadAgainAndAModuleThatIsNotBuiltIsThereAllTheSame()
      throws Exception {
    TestProject project = TestProject.copyOf("modules", folder.resolve("project"));
    project.build("site");
    Path note = project.folder().resolve("core/src/notes/2026-02-11-gauges.md");
    Files.writeString(note, Files.readString(note).replace("# Gauges", "# New gauges"));

    String log = project.build("site", "-pl", "org.example:tidewatch");

    assertThat(log).doesNotContain("nothing has changed");
    assertThat(BuiltSite.text(project.section().resolve("module/gauges.html")))
        .contains("New gauges");
    assertThat(project.build("site")).contains("nothing has changed");
  }

  @Test
  void theOldestAndTheNewestMavenMakeTheSameBytes() throws Exception {
    for (UnpackedMaven maven : List.of(UnpackedMaven.oldest(), UnpackedMaven.candidate())) {
      TestProject project = TestProject.copyOf("modules", folder.resolve(maven.version()));

      maven.in(project.folder()).build("site");

      assertThat(project.contents())
          .as(maven.version())
          .isNotEmpty()
          .isEqualTo(TestProject.ofInvoker("modules").contents());
    }
  }

  @Test
  void withoutModulesTheirNotesAreMissedAloud() throws Exception {
    TestProject project = TestProject.copyOf("modules", folder.resolve("project"));

    assertThat(project.build("-N", "site"))
        .contains(
            "[WARNING] Fieldnotes: this build includes none of the modules, so their notes are"
                + " left out;"
                + " run Maven without -N");
  }

  @Test
  void aListOfAllIsReportedOnceByTheRoot() throws Exception {
    TestProject project = TestProject.copyOf("modules", folder.resolve("project"));

    String log = project.build("fieldnotes:list", "-Dfieldnotes.aggregate");

    assertThat(log.lines().filter(line -> line.contains("core/src/notes/2026-02-11-gauges.md:17")))
        .hasSize(1);
    assertThat(log).contains("the notes of this module are in the section of the whole build");
    assertThat(project.folder().resolve("core/target/fieldnotes/explain.json")).doesNotExist();
  }

  @Test
  void aCheckOfAllSaysWhereInWhichModule() throws Exception {
    TestProject project = TestProject.copyOf("modules", folder.resolve("project"));
    project.write("core/src/notes/broken.md", "# Broken\n\n[gone](../gone.md)\n");

    String log = project.failing("verify", "fieldnotes:check", "-Dfieldnotes.aggregate");

    assertThat(log)
        .contains("[WARNING] core/src/notes/broken.md:3:1: ")
        .contains("The notes have 1 warning, listed above.")
        .doesNotContain("\tat ");
  }
}
