package io.github.fieldnotes.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers do with pages, with mouse and keyboard, from a folder without a server. */
class InteractionIT {

  private static final String TITLES =
      "[...document.querySelectorAll('.fn-table tbody tr:not([hidden]) .fn-cell-title a:first-of-type')]"
          + ".map(a => a.textContent)";

  @RegisterExtension static final Reader READER = new Reader();

  @ParameterizedTest
  @ValueSource(strings = {"way-a", "sentry"})
  void aTableIsSortedByItsHeads(String project) {
    try (BrowserPage page = open(project, "kind/talk.html")) {
      List<String> written = texts(page.value(TITLES));
      page.click(".fn-table th:first-child .fn-sort");

      assertThat(texts(page.value(TITLES)))
          .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER)
          .hasSameElementsAs(written);
      assertThat(attribute(page, ".fn-table th", "aria-sort")).isEqualTo("ascending");

      page.click(".fn-table th:first-child .fn-sort");
      assertThat(attribute(page, ".fn-table th", "aria-sort")).isEqualTo("descending");
      assertThat(page.value("location.search").asText()).isEqualTo("?sort=-1");
      assertThat(page.errors()).isEmpty();
    }
  }

  @Test
  void theAddressKeepsHowATableIsSortedAndFiltered() throws IOException {
    try (BrowserPage page = open("way-a", "kind/talk.html")) {
      page.load(() -> page.value("location.search = '?sort=2&filter=harbour'"));

      assertThat(page.value("document.querySelector('.fn-filter-field').value").asText())
          .isEqualTo("harbour");
      assertThat(
              page.value("document.querySelectorAll('th')[1].getAttribute('aria-sort')").asText())
          .isEqualTo("ascending");
      assertThat(texts(page.value(TITLES))).hasSizeBetween(1, 6);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"way-a", "sentry", "journal"})
  void aTableShowsOnlyWhatHasTheTypedWords(String project) {
    try (BrowserPage page = open(project, "kind/talk.html")) {
      page.value("document.querySelector('.fn-filter-field').focus()");
      page.type("sandbank uncertainty");

      assertThat(texts(page.value(TITLES))).containsExactly("Error Bars for People in a Hurry");
      assertThat(page.value("document.querySelector('.fn-filter-count').textContent").asText())
          .isEqualTo("1 of 7");
      assertThat(page.value("location.search").asText()).contains("filter=sandbank");
    }
  }

  @Test
  void actionsAreFilteredWithTheirOwners() {
    try (BrowserPage page = open("way-a", "kind/action.html")) {
      page.value("document.querySelector('.fn-filter-field').focus()");
      page.type("bell");

      assertThat(
              page.value(
                      "[...document.querySelectorAll('.fn-owner:not([hidden])')].every(o =>"
                          + " o.querySelector('li:not([hidden])'))")
                  .asBoolean())
          .isTrue();
      assertThat(page.value("document.querySelectorAll('.fn-owner[hidden]').length").asInt())
          .isPositive();
    }
  }

  @Test
  void whatIsFoldedAwayIsShownWhenItMatchesAndAnActionCountsOnce() {
    String shown =
        "[...document.querySelectorAll('.fn-actions > li')].filter(l => l.checkVisibility())"
            + ".map(l => l.querySelector('a').textContent)";
    String count = "document.querySelector('.fn-filter-count').textContent";
    try (BrowserPage page = open("markup", "kind/action.html")) {
      List<String> written = texts(page.value(shown));
      page.value("document.querySelector('.fn-filter-field').focus()");
      page.type("rope");

      assertThat(texts(page.value(shown))).containsExactly("buy rope", "buy rope");
      assertThat(page.value(count).asText()).isEqualTo("1 of 4");

      page.value(
          "(f => { f.value = ''; f.dispatchEvent(new Event('input')); })"
              + "(document.querySelector('.fn-filter-field'))");
      assertThat(texts(page.value(shown))).isEqualTo(written).doesNotContain("buy rope");
    }
  }

  @Test
  void anActionOfTwoOwnersStandsOnceInAnOrderThatIsNotByOwner() {
    try (BrowserPage page = open("markup", "kind/action.html")) {
      page.value(
          "(s => { s.value = 'due'; s.dispatchEvent(new Event('change')); })"
              + "(document.querySelector('.fn-order-field'))");

      assertThat(
              texts(
                  page.value(
                      "[...document.querySelectorAll('.fn-actions:not([hidden]) > li')]"
                          + ".filter(l => l.checkVisibility()).map(l =>"
                          + " l.querySelector('.fn-by').textContent + ': ' + l.querySelector('a').textContent)")))
          .containsExactlyInAnyOrder(
              "Ana, Bo: oil the gate", "Ana: paint the bell", "Bo: sweep the pier");
    }
  }

  @Test
  void whatIsOfOneModuleCanBeChosenAndStandsInTheAddress() throws IOException {
    String shown =
        "[...document.querySelectorAll('.fn-actions > li:not([hidden]) a:first-of-type')]"
            + ".map(a => a.textContent)";
    try (BrowserPage page = open("modules", "kind/action.html")) {
      page.value(
          "(s => { s.value = 'Web'; s.dispatchEvent(new Event('change')); })"
              + "(document.querySelector('.fn-module-field'))");

      assertThat(texts(page.value(shown))).contains("Draw the curve").doesNotContain("Gauges");
      assertThat(page.value("document.querySelector('.fn-filter-count').textContent").asText())
          .isEqualTo("1 of 5");
      page.load(() -> page.value("location.search = '?module=Gauges'"));
      assertThat(page.value("document.querySelector('.fn-filter-count').textContent").asText())
          .isEqualTo("2 of 5");
    }
    try (BrowserPage page = open("way-a", "kind/action.html")) {
      assertThat(page.value("document.querySelector('.fn-module-field') === null").asBoolean())
          .isTrue();
    }
  }

  @Test
  void actionsAreOrderedByAgeAcrossOwners() {
    try (BrowserPage page = open("way-a", "kind/action.html")) {
      page.value(
          "(s => { s.value = 'age'; s.dispatchEvent(new Event('change')); })"
              + "(document.querySelector('.fn-order-field'))");

      String days =
          "[...document.querySelectorAll('.fn-actions:not([hidden]) > li')]"
              + ".filter(l => l.closest('details') === null).map(l => Number(l.dataset.days))";
      List<Integer> ages = new ArrayList<>();
      page.value(days).forEach(age -> ages.add(age.asInt()));
      assertThat(ages).hasSize(5).isSortedAccordingTo(java.util.Comparator.reverseOrder());
      assertThat(page.value("location.search").asText()).isEqualTo("?sort=age");
      assertThat(page.value("document.querySelector('.fn-actions li .fn-by').textContent").asText())
          .isNotEmpty();
    }
  }

  @Test
  void theSwitchOfTheSkinIsFollowed() {
    try (BrowserPage page = open("sentry", "index.html")) {
      assertThat(
              page.value("document.querySelector('.fieldnotes').hasAttribute('data-fn-dark')")
                  .asBoolean())
          .isFalse();
      page.value("document.body.classList.add('dark')");
      page.until("document.querySelector('.fieldnotes').hasAttribute('data-fn-dark')");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"way-a", "sentry", "journal", "sentry-journal"})
  void searchWorksByKeyboardAlone(String project) {
    try (BrowserPage page = open(project, "kind/talk.html")) {
      assertThat(scripts(page, "search/")).as("loaded before anybody searches").isEmpty();
      page.key("/");
      page.type("cattle or barnacles");
      page.until("document.querySelectorAll('#fn-search-list [role=option]').length > 0");
      page.value("document.querySelector('.fn-search-field').value = ''");
      page.type("barnacles");
      page.until("document.querySelectorAll('#fn-search-list [role=option]').length === 1");

      String found = page.value("document.querySelector('#fn-search-list').innerText").asText();
      assertThat(found).contains("A Float, a Magnet and a Prayer", "Harbour Days 2025");
      assertThat(found.toLowerCase(java.util.Locale.ROOT)).startsWith("talk");
      assertThat(attribute(page, ".fn-search-field", "aria-expanded")).isEqualTo("true");
      assertThat(attribute(page, ".fn-search-field", "aria-activedescendant"))
          .isEqualTo("fn-search-0");

      page.key("Escape");
      assertThat(attribute(page, ".fn-search-field", "aria-expanded")).isEqualTo("false");
      page.key("ArrowDown");
      page.until("!document.querySelector('.fn-search-panel').hidden");
      page.key("Enter");
      page.until(
          "location.pathname.endsWith('harbour-days-2025.html') && location.hash.length > 1");
      assertThat(page.requestsToHosts()).isEmpty();
      assertThat(page.errors()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbuor", "HÁRBOUR", "harb"})
  void searchForgivesSlipsAccentsAndHalfWords(String typed) {
    try (BrowserPage page = open("way-a", "index.html")) {
      page.key("/");
      page.type(typed);
      page.until("document.querySelectorAll('#fn-search-list [role=option]').length > 1");

      assertThat(page.value("document.querySelector('#fn-search-0').innerText").asText())
          .contains("Harbour");
    }
  }

  @Test
  void arrowsGoThroughTheResults() {
    try (BrowserPage page = open("way-a", "index.html")) {
      page.key("/");
      page.type("tide");
      page.until("document.querySelectorAll('#fn-search-list [role=option]').length > 2");
      page.key("ArrowDown");
      assertThat(attribute(page, ".fn-search-field", "aria-activedescendant"))
          .isEqualTo("fn-search-1");
      page.key("ArrowUp");
      page.key("ArrowUp");
      assertThat(attribute(page, "#fn-search-list [role=option]:last-child", "aria-selected"))
          .isEqualTo("true");
    }
  }

  @Test
  void aVideoIsPlayedOnlyWhenAReaderWantsIt() {
    try (BrowserPage page = open("markup", "videos.html")) {
      assertThat(page.value("document.querySelectorAll('.fn-play').length").asInt()).isEqualTo(3);
      assertThat(page.requestsToHosts()).isEmpty();

      page.click(".fn-play");

      assertThat(page.value("document.querySelector('iframe.fn-player').src").asText())
          .isEqualTo("https://www.youtube-nocookie.com/embed/abcdef12345?autoplay=1&start=42");
      assertThat(page.value("document.querySelectorAll('.fn-play').length").asInt()).isEqualTo(2);
    }
  }

  @Test
  void codeIsCopied() {
    try (BrowserPage page = open("way-a", "conferences/2026-03-19-small-data-forum.html")) {
      page.value("document.addEventListener('copy', () => window.copied = String(getSelection()))");
      page.click(".fn-copy");
      page.until("document.querySelector('.fn-copy').textContent === 'Copied'");
    }
  }

  @Test
  void whereNothingHoversTheCopyButtonCoversNoCode() {
    try (BrowserPage page = open("way-a", "conferences/2026-03-19-small-data-forum.html")) {
      assertThat(page.value("matchMedia('(hover: none)').matches").asBoolean()).isTrue();
      assertThat(
              page.value(
                      "[...document.querySelectorAll('.fn-code')].filter(c =>"
                          + " c.querySelector('code').getClientRects()[0].top <"
                          + " c.querySelector('.fn-copy').getBoundingClientRect().bottom).length")
                  .asInt())
          .isZero();
    }
  }

  @Test
  void theTableOfContentsFollows() {
    try (BrowserPage page = open("way-a", "conferences/harbour-days-2025.html")) {
      page.value("document.getElementById('measuring').scrollIntoView()");
      page.until(
          "document.querySelector('.fn-toc [aria-current]')?.textContent.includes('Measuring')");
    }
  }

  @Test
  void inTheJournalAFootnoteStandsBesideItsWords() {
    try (BrowserPage page = open("journal", "conferences/harbour-days-2025.html")) {
      assertThat(page.value("document.querySelector('.fn-sidenote').innerText").asText())
          .startsWith("1 Hardly ever, because the wind");
      assertThat(
              page.value(
                      "document.querySelector('.fn-sidenote').getBoundingClientRect().left >"
                          + " document.querySelector('.fn-footnote-ref').getBoundingClientRect().right")
                  .asBoolean())
          .isTrue();
    }
  }

  @Test
  void inTheJournalAFootnoteWithTwoReferencesStandsBesideTheFirst() {
    try (BrowserPage page = open("journal", "conferences/harbour-days-2025.html")) {
      page.value(
          "(reference => {"
              + " document.querySelectorAll('.fn-sidenote').forEach(note => note.remove());"
              + " reference.after(' and ', reference.cloneNode(true));"
              + " const again = document.createElement('script');"
              + " again.src = document.querySelector('script[src*=\"journal.js\"]').src;"
              + " document.body.append(again);"
              + "})(document.querySelector('.fn-body sup'))");
      page.until("document.querySelector('.fn-sidenote')");

      assertThat(page.value("document.querySelectorAll('.fn-sidenote').length").asInt())
          .isEqualTo(1);
    }
  }

  @Test
  void withoutScriptsEverythingCanStillBeRead() {
    BuiltSite site = new BuiltSite("way-a");
    Window window = new Window(1280, "light", false);
    try (BrowserPage page = READER.open(site.file("notes/kind/talk.html"), window)) {
      assertThat(site.part("notes/kind/talk.html").select("tbody tr")).hasSize(7);
      assertThat(site.part("notes/kind/talk.html").select("form.fn-search[hidden]")).hasSize(1);
      assertThat(page.errors()).isEmpty();
    }
  }

  @Test
  void theScriptGoesOnAfterAnAddressThatTheBrowserCannotParse() {
    try (BrowserPage page = open("markup", "videos.html")) {
      page.value(
          "document.querySelector('.fn-body').insertAdjacentHTML('beforeend', '<div"
              + " class=\"fn-toc\"><a href=\"#100%\">a</a></div><h2 id=\"100%\">a</h2><p><a"
              + " href=\"http://[tide\">b</a></p><pre id=\"last\">c</pre>')");
      page.value(
          "new Promise((done) => { const again = document.createElement('script'); again.src ="
              + " document.querySelector('script[src$=\"fieldnotes.js\"]').src; again.onload = () =>"
              + " done(1); document.body.append(again); })");

      assertThat(page.value("document.querySelector('.fn-code > #last') !== null").asBoolean())
          .isTrue();
      assertThat(page.errors()).isEmpty();
    }
  }

  private static BrowserPage open(String project, String path) {
    return READER.open(new BuiltSite(project).file("notes/" + path), new Window(1280));
  }

  private static String attribute(BrowserPage page, String selector, String name) {
    return page.value("document.querySelector('" + selector + "').getAttribute('" + name + "')")
        .asText();
  }

  private static List<String> scripts(BrowserPage page, String folder) {
    return texts(
        page.value(
            "[...document.scripts].map(s => s.src).filter(s => s.includes('/notes/"
                + folder
                + "'))"));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(one -> texts.add(one.asText()));
    return texts;
  }
}
