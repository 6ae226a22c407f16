package io.github.fieldnotes.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/**
 * The example's notes as a report (A), as an execution of the build (B), by a direct call (C), and
 * as an execution with an entry in the menu of reports, which is how the README has it.
 */
class WaysOfUseIT {

  private final BuiltSite a = new BuiltSite("way-a");
  private final BuiltSite b = new BuiltSite("way-b");
  private final BuiltSite c = new BuiltSite("way-c");
  private final BuiltSite example = new BuiltSite("example");

  @Test
  void allMakeTheSameFiles() {
    assertThat(b.sectionFiles()).isEqualTo(a.sectionFiles());
    assertThat(c.sectionFiles()).isEqualTo(a.sectionFiles());
    assertThat(example.sectionFiles()).isEqualTo(a.sectionFiles());
  }

  @Test
  void allWriteTheSameOnEveryPage() {
    for (String page : a.sectionPages()) {
      String expected = a.part(page).outerHtml();

      assertThat(b.part(page).outerHtml()).as(page).isEqualTo(expected);
      assertThat(c.part(page).outerHtml()).as(page).isEqualTo(expected);
      assertThat(example.part(page).outerHtml()).as(page).isEqualTo(expected);
      assertThat(b.page(page).title()).as(page).isEqualTo(a.page(page).title());
      assertThat(c.page(page).title()).as(page).isEqualTo(a.page(page).title());
      assertThat(example.page(page).title()).as(page).isEqualTo(a.page(page).title());
    }
  }

  @Test
  void allWriteTheSameBytesInFilesThatAreNoPages() throws IOException {
    for (String file : a.sectionFiles()) {
      if (!file.endsWith(".html")) {
        byte[] expected = Files.readAllBytes(a.file(file));

        assertThat(Files.readAllBytes(b.file(file))).as(file).isEqualTo(expected);
        assertThat(Files.readAllBytes(c.file(file))).as(file).isEqualTo(expected);
        assertThat(Files.readAllBytes(example.file(file))).as(file).isEqualTo(expected);
      }
    }
  }

  @Test
  void asAnExecutionThePagesStillShowTheProjectReportsMenu() {
    for (String page : b.sectionPages()) {
      assertThat(b.page(page).select("#leftColumn a[href$=project-info.html]"))
          .as(page)
          .isNotEmpty();
    }
  }

  @Test
  void anExecutionWithAnEntryInTheMenuIsInTheMenuOfEveryPage() {
    assertThat(example.page("project-reports.html").select("td a[href=notes/index.html]"))
        .isNotEmpty();
    for (String page : List.of("index.html", "summary.html", "notes/index.html")) {
      Elements own = example.page(page).select("#leftColumn a[href$=project-reports.html]");
      assertThat(own).as(page).isNotEmpty();
      assertThat(a.page(page).select("#leftColumn a[href$=project-reports.html]").outerHtml())
          .as(page)
          .isEqualTo(own.outerHtml());
    }
    assertThat(example.logLines(" pages in notes/")).hasSize(1);
  }

  @Test
  void aDirectCallMakesTheSectionAloneInTheSkin() {
    assertThat(c.file("index.html")).doesNotExist();
    assertThat(c.page("notes/index.html").select("link[href^=../css/]")).isNotEmpty();
  }

  @Test
  void twoRunsWithAnOutputTimestampWriteTheSameBytes() throws IOException {
    BuiltSite again = new BuiltSite("way-a-again");

    assertThat(again.sectionFiles()).isEqualTo(a.sectionFiles());
    for (String file : a.sectionFiles()) {
      assertThat(Files.readAllBytes(again.file(file)))
          .as(file)
          .isEqualTo(Files.readAllBytes(a.file(file)));
    }
  }
}
