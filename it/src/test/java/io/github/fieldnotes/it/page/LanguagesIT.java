package io.github.fieldnotes.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.site.BuiltSite;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A site in three languages, and a note in a fourth. */
class LanguagesIT {

  private final BuiltSite site = new BuiltSite("languages");

  @Test
  void eachLanguageHasASectionInItsWords() {
    assertThat(site.part("notes/index.html").select("h1").text()).isEqualTo("Field Notes");
    assertThat(site.part("de/notes/index.html").select("h1").text()).isEqualTo("Feldnotizen");
    assertThat(site.part("ja/notes/index.html").select("h1").text()).isEqualTo("フィールドノート");
    assertThat(site.part("de/notes/kind/talk.html").select("h1").text()).isEqualTo("Vorträge");
  }

  @Test
  void daysAreWrittenAsTheLanguageDoes() {
    assertThat(site.part("notes/2026-03-04-tides.html").select(".fn-meta time").text())
        .isEqualTo("4 March 2026");
    assertThat(site.part("de/notes/2026-03-04-tides.html").select(".fn-meta time").text())
        .isEqualTo("4. März 2026");
    assertThat(site.part("ja/notes/2026-03-04-tides.html").select(".fn-meta time").text())
        .isEqualTo("2026年3月4日");
  }

  @Test
  void theMenuCallsTheSectionAsThePageDoes() {
    assertThat(site.page("de/notes/index.html").select("#leftColumn").text())
        .contains("Feldnotizen");
  }

  @Test
  void aNoteSaysWhichLanguageItIsInAndWhichWayItIsRead() {
    Element note = site.part("de/notes/2026-03-05-bahr.html");

    assertThat(note.attr("lang")).isEqualTo("de");
    assertThat(note.select("h1").attr("lang")).isEqualTo("ar");
    assertThat(note.select(".fn-body").attr("dir")).isEqualTo("rtl");
    assertThat(site.part("de/notes/index.html").select("h3[lang=ar][dir=rtl]")).hasSize(1);
  }

  @Test
  void anExecutionOfTheBuildMakesEachLanguageToo() {
    BuiltSite built = new BuiltSite("languages-built");

    assertThat(built.part("notes/index.html").select("h1").text()).isEqualTo("Field Notes");
    assertThat(built.part("de/notes/index.html").select("h1").text()).isEqualTo("Feldnotizen");
    assertThat(built.page("de/notes/index.html").select("html").attr("lang")).isEqualTo("de");
    assertThat(built.page("de/notes/kind/talk.html").select("link[href^=../../css/]")).isNotEmpty();
  }

  @Test
  void feedsKnowTheirLanguageAndAddress() {
    assertThat(BuiltSite.text(site.file("de/notes/feed.xml")))
        .contains("xml:lang=\"de\"", "<id>https://example.org/tidewatch/de/notes/feed.xml</id>");
  }
}
