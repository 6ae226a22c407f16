package io.github.fieldnotes.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.site.BuiltSite;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes with mistakes in them. */
class ProblemsIT {

  private static final List<String> PLACES =
      List.of(
          "src/notes/broken.md:5:1: the front matter is not valid YAML: ",
          "src/notes/deep/links.md:2:7: \"2024-13-45\" is not a date",
          "src/notes/deep/links.md:7:37: there is no note or file at \"nowhere.md\"",
          "src/notes/deep/links.md:8:1: the note twice.markdown has no heading with the id",
          "src/notes/twice.md:1:1: this note and twice.markdown would both be");

  @Test
  void everyProblemIsPrintedOnceInOrder() {
    for (String project : List.of("problems", "problems-never")) {
      List<String> lines = new BuiltSite(project).logLines("src/notes/");

      assertThat(lines).as(project).hasSameSizeAs(PLACES);
      for (int i = 0; i < PLACES.size(); i++) {
        assertThat(lines.get(i)).as(project).contains(PLACES.get(i));
      }
    }
  }

  @Test
  void anErrorFailsTheBuildOnce() {
    String log = new BuiltSite("problems").log();

    assertThat(log).contains("BUILD FAILURE");
    assertThat(new BuiltSite("problems").logLines("failOn")).hasSize(1);
  }

  @Test
  void withFailOnNeverThePagesArePublished() {
    BuiltSite site = new BuiltSite("problems-never");

    assertThat(site.log()).contains("BUILD SUCCESS");
    assertThat(site.part("notes/broken.html").text())
        .contains("The text below broken front matter is still read.");
    assertThat(site.part("notes/deep/links.html").text()).contains("one is wrong");
    assertThat(site.data().get("notes")).hasSize(4);
    assertThat(site.sectionPages()).filteredOn(page -> page.startsWith("notes/twice")).hasSize(2);
  }
}
