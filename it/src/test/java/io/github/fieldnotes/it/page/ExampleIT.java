package io.github.fieldnotes.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fieldnotes.it.site.BuiltSite;
import io.github.fieldnotes.it.site.SiteLinks;
import java.nio.file.Files;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The example in {@code src/site-example}, built as a newcomer builds it: {@code mvn site}. */
class ExampleIT {

  private static final String HARBOUR_DAYS = "notes/conferences/harbour-days-2025.html";
  private static final String SMALL_DATA = "notes/conferences/2026-03-19-small-data-forum.html";

  private final BuiltSite site = new BuiltSite("example");

  @Test
  void theSectionHasAPageForEachNoteKindCategoryAndTag() {
    assertThat(site.sectionPages())
        .contains(
            "notes/index.html",
            "notes/adr/0001-add-up-few-waves.html",
            "notes/adr/0002-keep-time-in-utc.html",
            HARBOUR_DAYS,
            SMALL_DATA,
            "notes/meetings/2026-04-02-before-one-oh.html",
            "notes/kind/talk.html",
            "notes/kind/theme.html",
            "notes/kind/booth.html",
            "notes/category/conferences.html",
            "notes/category/meetings.html",
            "notes/tag/tides.html",
            "notes/tag/time-zones.html");
  }

  @Test
  void theProjectReportsMenuAndOurOwnLeadToTheNotes() {
    Document home = site.page("index.html");

    assertThat(home.select("a[href=notes/index.html]").eachText()).contains("Notes");
    assertThat(site.page("project-reports.html").select("a[href=notes/index.html]")).isNotEmpty();
  }

  @Test
  void everyPageHasMenuBreadcrumbsAndTheSkin() {
    for (String path : site.sectionPages()) {
      Document page = site.page(path);
      String up = "../".repeat((int) path.chars().filter(c -> c == '/').count());

      assertThat(page.select("link[href^=" + up + "css/]")).as(path).isNotEmpty();
      assertThat(page.select("#leftColumn a").eachText()).as(path).contains("About", "Notes");
      assertThat(page.select("#breadcrumbs a[href=" + up + "index.html]").eachText())
          .as(path)
          .contains("Tidewatch");
    }
  }

  @Test
  void theIndexListsTheNotesNewestFirst() {
    List<String> titles =
        List.of(
            "Before 1.0",
            "2. Keep time in UTC",
            "Small Data Forum 2026",
            "1. Add up few waves",
            "Harbour Days 2025: small boats, big numbers \uD83C\uDF0A\u26F5");
    String text = site.part("notes/index.html").text();

    assertThat(text).contains(titles);
    assertThat(titles.stream().map(text::indexOf)).isSorted();
    assertThat(text).contains("2 April 2026", "19 March 2026", "18 September 2025");
  }

  @Test
  void theExcerptEndsBeforeItsMarker() {
    JsonNode note = note("conferences/harbour-days-2025.md");

    assertThat(note.get("excerpt").asText())
        .startsWith("Two days in a converted sail loft,")
        .endsWith("and say how sure it is.");
    assertThat(Files.exists(site.file(HARBOUR_DAYS))).isTrue();
    assertThat(BuiltSite.text(site.file(HARBOUR_DAYS))).doesNotContain("<!--more-->");
  }

  @Test
  void aTalkHasTitleLinkSectionAndPlace() {
    JsonNode talk = site.annotations("talk").get(0);

    assertThat(site.annotations("talk")).hasSize(7);
    assertThat(site.annotations("theme")).hasSize(4);
    assertThat(site.annotations("booth")).hasSize(1);
    assertThat(talk.get("title").asText()).isEqualTo("Error Bars for People in a Hurry");
    assertThat(talk.get("link").asText()).isEqualTo("https://example.org/small-data/error-bars");
    assertThat(talk.get("section").asText()).isEqualTo("Uncertainty");
    assertThat(talk.get("note").asText()).contains("2026-03-19-small-data-forum");
    assertThat(talk.get("line").asInt()).isEqualTo(8);
    assertThat(site.annotations("talk"))
        .filteredOn(keynote -> keynote.get("label").asText().equals("Keynote"))
        .extracting(keynote -> keynote.get("section").asText())
        .containsExactly("The last hour");
  }

  @Test
  void quotesThatWrapATitleLeaveItInTheData() {
    assertThat(site.annotations("talk"))
        .extracting(talk -> talk.get("title").asText())
        .contains("When the Wind Writes the Timetable", "The Harbour as a Clock");
  }

  @Test
  void thePageOfAKindShowsItsAnnotationsOfAllNotes() {
    Element page = site.part("notes/kind/talk.html");

    assertThat(page.select("table tbody tr")).hasSize(7);
    assertThat(page.text()).contains("Six Waves Are Enough", "One File, Ten Years", "Craft");
    assertThat(page.select("a[href=https://example.org/small-data/one-file]")).isNotEmpty();
  }

  @Test
  void theDecisionLogTiesWhatReplacesWhat() {
    Element log = site.part("notes/kind/decision.html");

    assertThat(log.select(".fn-number").eachText()).startsWith("No.", "3", "2", "1");
    assertThat(log.select("s").eachText()).containsExactly("Add up few waves");
    assertThat(log.select("tr.fn-superseded .fn-tie").eachText())
        .containsExactly(
            "superseded by 3. Let data files say how many waves", "amended by 2. Keep time in UTC");
    assertThat(site.part("notes/adr/0001-add-up-few-waves.html").select(".fn-chain li")).hasSize(2);
  }

  @Test
  void actionsAreGroupedByOwnerAndNoAttendeeIsOne() {
    Element actions = site.part("notes/kind/action.html");

    assertThat(actions.select(".fn-urgency > h2").eachText()).containsExactly("4 recent");
    assertThat(actions.select(".fn-urgency > .fn-owner > h3").eachText())
        .containsExactly("Coral Dunes", "Pier Driftwood", "Nobody named");
    assertThat(actions.select("details .fn-owner > h3").eachText())
        .containsExactly("Ada Foghorn", "Bram Breakwater");
    assertThat(actions.select(".fn-summary").text())
        .isEqualTo("4 open, 3 done; ages as of 8 May 2026");
    assertThat(actions.select(".fn-age").eachText()).contains("1 day", "36 days");
    assertThat(actions.select(".fn-carried").eachText())
        .containsExactly("since 2 April 2026, carried over once");
    assertThat(actions.select("details .fn-actions-done li")).hasSize(3);
    assertThat(site.annotations("action")).hasSize(8);
  }

  @Test
  void aPersonHasAPageThatJoinsTheirSpellings() {
    Element person = site.part("notes/person/coral-dunes.html");

    assertThat(person.select(".fn-summary").text()).isEqualTo("Also: Coral");
    assertThat(person.select("h2").eachText()).containsExactly("Talks", "Actions");
    assertThat(site.part("notes/people.html").select("li")).hasSize(7);
  }

  @Test
  void termsAreExplainedWhereTheyAreUsed() {
    assertThat(
            site.part("notes/meetings/2026-05-07-after-one-oh.html")
                .select("abbr[title]")
                .eachText())
        .containsExactly("spring tide", "slack water", "neap tide");
    assertThat(site.part("notes/kind/term.html").select("dt")).hasSize(4);
  }

  @Test
  void linksAndBacklinksLeadBothWays() {
    assertThat(site.part("notes/links.html").select(".fn-host h3").eachText())
        .containsExactly("example.org 7 links");
    assertThat(
            site.part("notes/adr/0003-let-data-files-say-how-many-waves.html")
                .select(".fn-backlinks li > a")
                .eachText())
        .containsExactly("After 1.0, Easthaven");
    assertThat(
            site.part("notes/adr/0003-let-data-files-say-how-many-waves.html")
                .select(".fn-sentence")
                .text())
        .contains("ADR 3");
  }

  @Test
  void aNotePageShowsWhatMarkdownOffers() {
    Element page = site.part(HARBOUR_DAYS);

    assertThat(page.select("table td").eachText()).contains("M2, S2", "68 %");
    assertThat(page.select("del").eachText()).containsExactly("a grant");
    assertThat(page.select("dt").eachText()).contains("Spring tide", "Neap tide", "Chart zero");
    assertThat(page.select("a[href=#footnote-1]")).isNotEmpty();
    assertThat(page.text()).contains("Mount the sensor so that").doesNotContain("[!TIP]");
    assertThat(page.select("img[src=tide-curve.png]")).isNotEmpty();
    assertThat(site.file("notes/conferences/tide-curve.png")).exists();
    assertThat(site.part(SMALL_DATA).select("pre").text()).contains("M2,1.42,28.984104,115.0");
    assertThat(
            site.part("notes/meetings/2026-04-02-before-one-oh.html")
                .select("input[type=checkbox]"))
        .hasSize(8);
  }

  @Test
  void linksBetweenNotesLeadToPagesAndTheirHeadings() {
    assertThat(site.part(HARBOUR_DAYS).select("a[href]").eachAttr("href"))
        .contains(
            "../adr/0001-add-up-few-waves.html", "2026-03-19-small-data-forum.html#uncertainty");
    assertThat(SiteLinks.broken(site)).isEmpty();
  }

  @Test
  void anOrdinaryPageListsWhatItAsksFor() {
    Document home = site.page("index.html");

    assertThat(home.select(".fn-listing")).hasSize(2);
    assertThat(home.select(".fn-listing").first().select("li > a").eachText())
        .containsExactly(
            "Error Bars for People in a Hurry",
            "One File, Ten Years",
            "Reading a Time Zone File Aloud");
    assertThat(home.select(".fn-listing").last().select("li")).hasSize(4);
    assertThat(home.select("link[href=notes/assets/fieldnotes.css]")).hasSize(1);
    for (String other : List.of("way-b", "sentry")) {
      assertThat(new BuiltSite(other).page("index.html").select(".fn-listing").text())
          .as(other)
          .isEqualTo(home.select(".fn-listing").text());
    }
  }

  @Test
  void nothingIsLoadedFromAnotherHost() {
    assertThat(SiteLinks.foreignLoads(site)).isEmpty();
  }

  private JsonNode note(String path) {
    for (JsonNode note : site.data().get("notes")) {
      if (note.get("path").asText().equals(path)) {
        return note;
      }
    }
    throw new AssertionError("notes.json has no note " + path);
  }
}
