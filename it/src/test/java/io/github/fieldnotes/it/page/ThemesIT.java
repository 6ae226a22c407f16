package io.github.fieldnotes.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.site.BuiltSite;
import org.junit.jupiter.api.Test;

/** A theme of a jar and the project's own templates, from a POM. */
class ThemesIT {

  private final BuiltSite site = new BuiltSite("theme-jar/site");

  @Test
  void aThemeJarIsADependencyOfThePlugin() {
    assertThat(site.page("notes/index.html").select(".harbour-welcome").text())
        .isEqualTo("Ahoy! 2 notes and 2 marked parts.");
    assertThat(site.file("notes/assets/harbour.css")).exists();
    assertThat(site.page("notes/index.html").select("link[href=assets/harbour.css]")).hasSize(1);
  }

  @Test
  void itsParentHasWhatItHasNot() {
    assertThat(site.part("notes/index.html").select(".fn-line-month h2").eachText())
        .containsExactly("March 2026");
    assertThat(site.file("notes/assets/journal.css")).exists();
  }

  @Test
  void theProjectReplacesOneTemplateAndKeepsTheRest() {
    assertThat(site.part("notes/kind/talk.html").select("li a").eachText())
        .startsWith("Boats that float", "The sea at noon");
    assertThat(site.part("notes/kind/talk.html").select("table")).isEmpty();
    assertThat(site.part("notes/2026-03-04-tides.html").select("h1").text()).isEqualTo("Tides");
  }

  @Test
  void theProjectsOwnStyleComesLast() {
    assertThat(site.page("notes/index.html").select("head link[href^=assets/]").eachAttr("href"))
        .endsWith("assets/harbour.css", "assets/site.css");
  }

  @Test
  void theJournalIsAnotherTheme() {
    BuiltSite journal = new BuiltSite("journal");

    assertThat(journal.part("notes/index.html").select(".fn-line-note")).hasSize(8);
    assertThat(journal.part("notes/words.html").attr("data-fn-theme")).isEqualTo("journal");
  }

  @Test
  void aNoteLinksToWhereItIsEdited() {
    assertThat(new BuiltSite("journal").part("notes/words.html").select(".fn-edit a").attr("href"))
        .startsWith("https://github.com/example/tidewatch/edit/trunk/")
        .endsWith("notes/words.md");
    assertThat(new BuiltSite("way-a").part("notes/words.html").select(".fn-edit")).isEmpty();
  }
}
