package io.github.fieldnotes.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.site.BuiltSite;
import org.junit.jupiter.api.Test;

/** What a newcomer meets: no notes yet, no skin, an old site plugin, a wrong name. */
class FirstStepsIT {

  @Test
  void withoutNotesOneLineSaysWhereItLooked() {
    BuiltSite site = new BuiltSite("no-notes");

    assertThat(site.logLines("src/notes")).hasSize(1);
    assertThat(site.file("notes")).doesNotExist();
    assertThat(site.log()).contains("BUILD SUCCESS");
    assertThat(site.page("index.html").select("a[href*=notes/]")).isEmpty();
  }

  @Test
  void skipLeavesTheSectionOutOfPagesAndMenu() {
    BuiltSite site = new BuiltSite("skip");

    assertThat(site.file("notes")).doesNotExist();
    assertThat(site.page("index.html").select("a[href*=notes/]")).isEmpty();
  }

  @Test
  void withoutASkinInSiteXmlTheSectionIsMadeInFluidoAndOneWarningSaysSo() {
    BuiltSite site = new BuiltSite("no-skin");

    assertThat(site.part("notes/one.html").text()).contains("It has one talk.");
    assertThat(site.page("notes/one.html").select("link[href^=../css/]")).isNotEmpty();
    assertThat(site.logLines("WARN")).filteredOn(line -> line.contains("skin")).hasSize(1);
  }

  @Test
  void anOldSitePluginStillShowsTheSection() {
    BuiltSite site = new BuiltSite("old-site");

    assertThat(site.part("notes/one.html").text()).contains("The only one");
    assertThat(site.annotations("talk")).hasSize(1);
  }

  @Test
  void aMistypedGoalNamesTheGoalsThereAre() {
    assertThat(new BuiltSite("mistyped-goal").logLines("Could not find goal 'reprot'"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("among available goals", "report"));
  }
}
