package io.github.fieldnotes.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a note with everything is to be read in Chromium, with Fluido. */
class ReadingIT {

  private static final Path SCREENS = Path.of("target", "screens");
  private static final String NOTE = "everything.html";

  /** The number of letters in the lines of the first paragraph, the last line left out. */
  private static final String LETTERS_IN_LINES =
      """
      (() => {
        const text = document.querySelector('.fn-body > p');
        const range = document.createRange();
        const lines = new Map();
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (let i = 0; i < node.length; i++) {
            range.setStart(node, i);
            range.setEnd(node, i + 1);
            const line = Math.round(range.getBoundingClientRect().bottom / 12);
            lines.set(line, (lines.get(line) || 0) + 1);
          }
        }
        return [...lines.values()].filter(count => count > 5).slice(0, -1);
      })()
      """;

  @RegisterExtension static final ChromiumExtension CHROMIUM = new ChromiumExtension();

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void everythingIsDrawn(String scheme) throws IOException {
    try (BrowserPage page =
        CHROMIUM.open(
            new BuiltSite("everything").file("notes/" + NOTE), new Window(1280, scheme, true))) {
      page.until("document.querySelector('.fieldnotes').dataset.fnDrawn === '" + scheme + "'");

      assertThat(page.texts("[...document.querySelectorAll('math')].map(m => m.localName)"))
          .hasSize(2);
      assertThat(
              page.texts(
                  "[...document.querySelectorAll('.fn-body figcaption')].map(c => c.textContent)"))
          .containsExactly("gauge.yml", "A tide of twelve hours");
      assertThat(page.value("document.querySelectorAll('.fn-diagram img').length").asInt())
          .isEqualTo(1);
      assertThat(page.requestsToHosts()).isEmpty();
      assertThat(page.errors()).isEmpty();
      page.picture(SCREENS.resolve("everything-" + scheme + ".png"));
      page.resize(390);
      page.picture(SCREENS.resolve("everything-" + scheme + "-390.png"));
    }
  }

  @Test
  void linesHave60To80Letters() {
    try (BrowserPage page = CHROMIUM.open("everything", NOTE)) {
      page.resize(1600);
      List<Integer> lines =
          page.value(LETTERS_IN_LINES).valueStream().map(line -> line.asInt()).toList();

      assertThat(lines).isNotEmpty().allMatch(letters -> letters >= 55 && letters <= 80);
    }
  }

  @Test
  void theLevelsOfHeadingsDiffer() {
    try (BrowserPage page = CHROMIUM.open("everything", NOTE)) {
      List<Double> sizes =
          page.value(
                  "['.fn-head h1', '.fn-body h2', '.fn-body h3', '.fn-body h4'].map(h =>"
                      + " parseFloat(getComputedStyle(document.querySelector(h)).fontSize))")
              .valueStream()
              .map(size -> size.asDouble())
              .toList();

      for (int i = 1; i < sizes.size(); i++) {
        assertThat(sizes.get(i - 1) / sizes.get(i)).as("level %d", i).isBetween(1.1, 1.6);
      }
    }
  }

  @Test
  void aFootnoteIsShownBesideItsMark() {
    try (BrowserPage page = CHROMIUM.open("everything", NOTE)) {
      page.value("document.querySelector('.fn-footnote-ref a').focus()");
      page.until("document.querySelector('.fn-footnote-card')?.hidden === false");

      assertThat(page.value("document.querySelector('.fn-footnote-card').innerText").asText())
          .startsWith("Measured at low water");
      assertThat(page.attribute(".fn-footnote-ref a", "aria-describedby"))
          .isEqualTo("fn-footnote-card");
      page.key("Escape");
      page.until("document.querySelector('.fn-footnote-card').hidden");
    }
  }

  @Test
  void longLinesOfCodeAreWrappedOnDemand() throws IOException {
    try (BrowserPage page = CHROMIUM.open("everything", NOTE)) {
      page.resize(2000);
      page.until("document.querySelectorAll('.fn-wrap').length === 0");
      page.resize(390);
      page.until("document.querySelectorAll('.fn-wrap').length === 1");
      page.value("document.querySelector('.fn-wrap').scrollIntoView()");
      page.click(".fn-wrap");
      page.until(
          "(e => e.scrollWidth <= e.clientWidth)(document.querySelector('.fn-code:has(.fn-wrap) pre'))");
      page.picture(SCREENS.resolve("everything-wrapped.png"));
      page.click(".fn-wrap");
      page.until(
          "(e => e.scrollWidth > e.clientWidth)(document.querySelector('.fn-code:has(.fn-wrap) pre'))");
    }
  }

  @Test
  void aWideTableScrollsInItselfAndIsReachedByKeyboard() {
    try (BrowserPage page = CHROMIUM.open("everything", NOTE)) {
      page.resize(390);
      page.until("document.querySelector('.fn-table-wrap').tabIndex === 0");
      assertThat(page.attribute(".fn-table-wrap", "tabindex")).isEqualTo("0");
    }
  }

  @Test
  void onAPhoneTheMenuOfTheSkinIsBehindAButton() {
    try (BrowserPage page = CHROMIUM.open("everything", NOTE)) {
      String menu =
          "document.querySelector('#leftColumn > :not(.fn-menu-button)').checkVisibility()";
      String button = "document.querySelector('.fn-menu-button').checkVisibility()";
      assertThat(page.value(menu).asBoolean()).isTrue();
      assertThat(page.value(button).asBoolean()).isFalse();
      page.resize(390);
      assertThat(page.value(menu).asBoolean()).isFalse();
      page.click(".fn-menu-button");
      page.until(menu);
      assertThat(page.attribute(".fn-menu-button", "aria-expanded")).isEqualTo("true");
    }
  }

  @Test
  void onPaperWhatIsFoldedIsPrinted() {
    try (BrowserPage page = CHROMIUM.open("everything", "kind/action.html")) {
      String open = "[...document.querySelectorAll('.fieldnotes details')].map(d => d.open)";
      assertThat(page.texts(open)).isNotEmpty().containsOnly("false");
      page.value("dispatchEvent(new Event('beforeprint'))");
      assertThat(page.texts(open)).containsOnly("true");
      page.value("dispatchEvent(new Event('afterprint'))");
      assertThat(page.texts(open)).containsOnly("false");
    }
  }

  @Test
  void withColoursOfTheReaderTheChosenResultIsStillSeen() {
    try (BrowserPage page = CHROMIUM.open("everything", "index.html")) {
      page.media("", "forced-colors", "active");
      page.key("/");
      page.type("gauge");
      page.until("document.querySelectorAll('.fn-search-result').length > 1");
      List<String> outlines =
          page.texts(
              "[...document.querySelectorAll('.fn-search-result')].slice(0, 2).map(e =>"
                  + " getComputedStyle(e).outlineStyle)");

      assertThat(outlines).containsExactly("solid", "none");
      assertThat(
              page.value("getComputedStyle(document.querySelector('.fn-label')).borderStyle")
                  .asText())
          .isEqualTo("solid");
    }
  }

  @Test
  void aPageWrittenFromRightToLeftIsMirrored() throws IOException {
    try (BrowserPage page = CHROMIUM.open("everything", NOTE)) {
      page.value("void (document.querySelector('.fieldnotes').dir = 'rtl')");
      page.resize(390);
      page.picture(SCREENS.resolve("everything-rtl.png"));

      assertThat(
              page.texts(
                  "['borderRightWidth', 'borderLeftWidth'].map(side =>"
                      + " getComputedStyle(document.querySelector('.fn-annotation'))[side])"))
          .containsExactly("3px", "0px");
    }
  }

  @Test
  void foundWordsAreShownInTheirContextOnAServer() throws Exception {
    try (SiteServer server = new SiteServer(new BuiltSite("everything").file("."));
        BrowserPage page = CHROMIUM.open(server.address("notes/index.html"), new Window(1280))) {
      page.key("/");
      page.type("quotation");
      page.until("document.querySelector('.fn-search-context') !== null");

      assertThat(page.value("document.querySelector('.fn-search-context').innerText").asText())
          .contains("A quotation of two lines");
      assertThat(
              page.texts(
                  "[...document.querySelectorAll('.fn-search-context mark')].map(m =>"
                      + " m.textContent)"))
          .containsExactly("quotation");
    }
  }

  @Test
  void stylesAndScriptsOfANoteAreSmall() throws IOException {
    BuiltSite site = new BuiltSite("everything");
    try (BrowserPage page = CHROMIUM.open("everything", NOTE)) {
      List<String> files =
          page.texts(
              "[...document.querySelectorAll('link[rel=stylesheet], script[src]')]"
                  + ".map(e => e.href || e.src).filter(a => a.includes('/notes/assets/'))"
                  + ".map(a => a.slice(a.indexOf('/notes/') + 1))");
      long bytes = 0;
      for (String file : files) {
        // diagrams load more, and only where there are some
        bytes += file.matches(".*/(?:diagrams|mermaid)[.].*") ? 0 : Files.size(site.file(file));
      }

      assertThat(files).hasSizeGreaterThan(2);
      assertThat(bytes).as("bytes of %s", files).isLessThan(60_000);
      assertThat(page.texts("[...document.scripts].filter(s => s.src && !s.defer).map(s => s.src)"))
          .as("scripts of ours that hold up the page")
          .noneMatch(script -> script.contains("/notes/"));
    }
  }
}
