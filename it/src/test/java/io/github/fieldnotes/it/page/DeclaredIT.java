package io.github.fieldnotes.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.site.BuiltSite;
import org.junit.jupiter.api.Test;

/** Kinds and places that {@code fieldnotes.yml} and the POM declare, and the goal that explains. */
class DeclaredIT {

  private final BuiltSite site = new BuiltSite("declared");

  @Test
  void thePomOverrulesTheFile() {
    assertThat(site.annotations("talk"))
        .extracting(talk -> talk.get("title").asText())
        .containsExactlyInAnyOrder("Why tides wait", "Gates that float");
    assertThat(site.annotations("theme")).isEmpty();
    assertThat(site.part("notes/index.html").text()).contains("Presentations");
  }

  @Test
  void aNewKindIsMarkedByLabelSectionAndPlace() {
    assertThat(site.annotations("retro"))
        .extracting(retro -> retro.get("title").asText() + " " + retro.get("rule").asText())
        .containsExactlyInAnyOrder(
            "The long lock place",
            "The lights on the pier section-word",
            "The storm heading-label");
  }

  @Test
  void theFileItselfIsNotPublished() {
    assertThat(site.sectionFiles()).noneMatch(file -> file.contains("fieldnotes.yml"));
  }

  @Test
  void theListSaysWhyAndWhyNot() {
    String log = site.log();

    assertThat(log)
        .contains(
            "src/notes/may.md:3:1   talk   heading-label  \"Gates that float\"",
            "src/notes/may.md:9:1   retro  section-word   \"The lights on the pier\"",
            "src/notes/may.md:13:1  -      block-label    \"Quote: the sea is patient\":"
                + " the kind is switched off",
            "5 annotations in 3 notes; by kind: 3 retro, 2 talk; by rule: ");
    assertThat(site.folder().resolveSibling("fieldnotes/explain.json"))
        .content()
        .contains("\"reason\" : \"checkbox-alone\"");
  }

  @Test
  void whatOnePlaceInThePomConfiguresCountsInAll() {
    // in <reporting>, for a goal on the command line
    assertThat(site.log()).contains("the kind is switched off");
    // in <build><plugins>, for the report
    assertThat(site.page("notes/index.html").title()).contains("Log Book");
  }

  @Test
  void mistakesInThePomAreReportedTogetherWithTheirLines() {
    BuiltSite wrong = new BuiltSite("declared-wrong");

    assertThat(wrong.log())
        .contains(
            "the plugin's configuration is wrong",
            "<kinds>, first <kind>, <nmae> (POM, line 33): \"nmae\" is unknown here;",
            "<kinds>, second <kind>, <id> (POM, line 36): \"quotes of all\" cannot be",
            "<place>, first <rule>, <kind> (POM, line 43): there is no kind \"tlak\";");
  }
}
