package io.github.fieldnotes.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.site.BuiltSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers do with pages, with mouse and keyboard, from a folder without a server. */
class InteractionIT {

  @RegisterExtension static final ChromiumExtension CHROMIUM = new ChromiumExtension();

  @Test
  void theSwitchOfTheSkinIsFollowed() {
    try (BrowserPage page = CHROMIUM.open("sentry", "index.html")) {
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
    try (BrowserPage page = CHROMIUM.open(project, "kind/talk.html")) {
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
      assertThat(page.attribute(".fn-search-field", "aria-expanded")).isEqualTo("true");
      assertThat(page.attribute(".fn-search-field", "aria-activedescendant"))
          .isEqualTo("fn-search-0");

      page.key("Escape");
      assertThat(page.attribute(".fn-search-field", "aria-expanded")).isEqualTo("false");
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
    try (BrowserPage page = CHROMIUM.open("way-a", "index.html")) {
      page.key("/");
      page.type(typed);
      page.until("document.querySelectorAll('#fn-search-list [role=option]').length > 1");

      assertThat(page.value("document.querySelector('#fn-search-0').innerText").asText())
          .contains("Harbour");
    }
  }

  @Test
  void arrowsGoThroughTheResults() {
    try (BrowserPage page = CHROMIUM.open("way-a", "index.html")) {
      page.key("/");
      page.type("tide");
      page.until("document.querySelectorAll('#fn-search-list [role=option]').length > 2");
      page.key("ArrowDown");
      assertThat(page.attribute(".fn-search-field", "aria-activedescendant"))
          .isEqualTo("fn-search-1");
      page.key("ArrowUp");
      page.key("ArrowUp");
      assertThat(page.attribute("#fn-search-list [role=option]:last-child", "aria-selected"))
          .isEqualTo("true");
    }
  }

  @Test
  void aVideoIsPlayedOnlyWhenAReaderWantsIt() {
    try (BrowserPage page = CHROMIUM.open("markup", "videos.html")) {
      assertThat(page.value("document.querySelectorAll('.fn-play').length").asInt()).isEqualTo(3);
      assertThat(page.requestsToHosts()).isEmpty();

      page.click(".fn-play");

      assertThat(page.value("document.querySelector('iframe.fn-player').src").asText())
          .isEqualTo("https://www.youtube-nocookie.com/embed/abcdef12345?autoplay=1&start=42");
      assertThat(page.attribute(".fn-play", "aria-expanded")).isEqualTo("true");

      page.click(".fn-play");

      assertThat(page.value("document.querySelectorAll('iframe').length").asInt()).isZero();
      assertThat(page.value("document.querySelector('.fn-play').textContent").asText())
          .isEqualTo("Play here");
    }
  }

  @Test
  void codeIsCopied() {
    try (BrowserPage page =
        CHROMIUM.open("way-a", "conferences/2026-03-19-small-data-forum.html")) {
      page.value("document.addEventListener('copy', () => window.copied = String(getSelection()))");
      page.click(".fn-copy");
      page.until("document.querySelector('.fn-copy').textContent === 'Copied'");
    }
  }

  @Test
  void whereNothingHoversTheCopyButtonCoversNoCode() {
    try (BrowserPage page =
        CHROMIUM.open("way-a", "conferences/2026-03-19-small-data-forum.html")) {
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
    try (BrowserPage page = CHROMIUM.open("way-a", "conferences/harbour-days-2025.html")) {
      page.value("document.getElementById('measuring').scrollIntoView()");
      page.until(
          "document.querySelector('.fn-toc [aria-current]')?.textContent.includes('Measuring')");
    }
  }

  @Test
  void inTheJournalAFootnoteStandsBesideItsWords() {
    try (BrowserPage page = CHROMIUM.open("journal", "conferences/harbour-days-2025.html")) {
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
    try (BrowserPage page = CHROMIUM.open("journal", "conferences/harbour-days-2025.html")) {
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
    try (BrowserPage page = CHROMIUM.open(site.file("notes/kind/talk.html"), window)) {
      assertThat(site.part("notes/kind/talk.html").select("tbody tr")).hasSize(7);
      assertThat(site.part("notes/kind/talk.html").select("form.fn-search[hidden]")).hasSize(1);
      assertThat(page.errors()).isEmpty();
    }
  }

  @Test
  void theScriptGoesOnAfterAnAddressThatTheBrowserCannotParse() {
    try (BrowserPage page = CHROMIUM.open("markup", "videos.html")) {
      page.value(
          "document.querySelector('.fn-body').insertAdjacentHTML('beforeend', '<div"
              + " class=\"fn-toc\"><a href=\"#100%\">a</a></div><h2 id=\"100%\">a</h2><p><a"
              + " href=\"http://[tide\">b</a></p><pre id=\"last\">c d</pre>')");
      page.value(
          "new Promise((done) => { const again = document.createElement('script'); again.src ="
              + " document.querySelector('script[src$=\"fieldnotes.js\"]').src; again.onload = () =>"
              + " done(1); document.body.append(again); })");

      assertThat(page.value("document.querySelector('.fn-code > #last') !== null").asBoolean())
          .isTrue();
      assertThat(page.errors()).isEmpty();
    }
  }

  private static List<String> scripts(BrowserPage page, String folder) {
    return page.texts(
        "[...document.scripts].map(s => s.src).filter(s => s.includes('/notes/" + folder + "'))");
  }
}
