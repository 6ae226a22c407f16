package io.github.fieldnotes.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.build.TestProject;
import io.github.fieldnotes.it.site.BuiltSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project of several modules, with the recipe in the parent and notes in two of them. */
class ReactorIT {

  private static final List<String> WITH_NOTES = List.of("harbour", "coast");

  @TempDir private Path folder;

  @Test
  void eachModuleHasASectionOfItsOwnNotes() {
    BuiltSite harbour = module("harbour");
    BuiltSite coast = module("coast");

    assertThat(harbour.part("notes/index.html").text()).contains("Gates", "Pumps");
    assertThat(harbour.sectionPages())
        .contains("notes/2026-05-02-gates.html", "notes/pumps.html", "notes/kind/talk.html");
    assertThat(harbour.part("notes/index.html").text()).doesNotContain("Dunes");
    assertThat(coast.part("notes/index.html").text()).contains("Dunes").doesNotContain("Gates");
    assertThat(coast.sectionPages()).contains("notes/dunes.html", "notes/kind/question.html");
  }

  @Test
  void theMenuOfAModuleLeadsToItsOwnSection() {
    for (String name : WITH_NOTES) {
      BuiltSite module = module(name);
      assertThat(module.page("project-reports.html").select("td a[href=notes/index.html]"))
          .as(name)
          .hasSize(1);
      assertThat(module.page("notes/index.html").title()).as(name).contains("Tidewatch");
    }
  }

  @Test
  void aModuleWithoutNotesAndTheParentHaveNone() {
    assertThat(module("bare").file("notes")).doesNotExist();
    assertThat(new BuiltSite("reactor").file("notes")).doesNotExist();
  }

  @Test
  void inTwoThreadsTheBytesAreThoseOfOne() throws Exception {
    TestProject reactor = TestProject.copyOf("reactor", folder.resolve("reactor"));
    assertThat(reactor.build("-T", "2", "site")).contains("with a thread count of 2");

    for (String name : WITH_NOTES) {
      assertThat(new TestProject(reactor.folder().resolve(name)).contents())
          .as(name)
          .isNotEmpty()
          .isEqualTo(TestProject.ofInvoker("reactor/" + name).contents());
    }
  }

  @Test
  void aStagedSiteHasTheSectionsOfAllModules() throws Exception {
    TestProject reactor = TestProject.copyOf("reactor", folder.resolve("reactor"));
    reactor.build("site", "site:stage");

    for (String name : WITH_NOTES) {
      Path staged = reactor.folder().resolve("target/staging").resolve(name).resolve("notes");
      assertThat(BuiltSite.files(staged))
          .as(name)
          .contains("index.html", "notes.json")
          .isEqualTo(BuiltSite.files(module(name).file("notes")));
    }
  }

  private static BuiltSite module(String name) {
    return new BuiltSite("reactor/" + name);
  }
}
