package io.github.fieldnotes.it.skin;

import static io.github.fieldnotes.it.build.MatrixProject.OLDEST_SITE_PLUGIN;
import static io.github.fieldnotes.it.build.MatrixProject.SITE_PLUGIN_OF_README;
import static io.github.fieldnotes.it.skin.SkinCell.FLUIDO;
import static io.github.fieldnotes.it.skin.SkinCell.SENTRY;
import static io.github.fieldnotes.it.skin.SkinCell.Way.RECIPE;
import static io.github.fieldnotes.it.skin.SkinCell.Way.REPORTING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.browser.BrowserPage;
import io.github.fieldnotes.it.browser.ChromiumExtension;
import io.github.fieldnotes.it.browser.SiteServer;
import io.github.fieldnotes.it.browser.Window;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What stands between double braces is text on every page and in every skin, over HTTP: none shows
 * the sum. Sentry has AngularJS on {@code <body>}. Nor does a quote end an attribute: Sentry writes
 * authors and tags into some.
 */
class ClientTemplatesIT {

  /** Joined with words, so that no other 2 is taken for the sum. */
  private static final String SUM = "lamps{{ 1 + 1 }}buoys";

  private static final String EVALUATED = "lamps2buoys";

  /** A page as the browser has it now, head and attributes too. */
  private static final String PAGE = "document.documentElement.outerHTML";

  /** Whether AngularJS has been over the page. */
  private static final String HAS_RUN =
      "!window.angular || !!angular.element(document.body).injector()";

  /** An attribute, should a skin write the text before it between quotes as it is. */
  private static final String QUOTE = "Ana\" data-quote=\"1";

  /** What of a page has that attribute. */
  private static final String QUOTED = "document.querySelectorAll('[data-quote]').length";

  private static final String NOTE =
      """
      ---
      title: "SUM"
      date: 2026-03-20
      authors: ["SUM", 'QUOTE']
      tags: ["SUM", 'QUOTE', time zones]
      categories: ["SUM"]
      excerpt: "SUM"
      ---

      SUM, *SUM*, `SUM` [SUM](<https://e.example/SUM> "SUM") [x](<SUM.md>)

      ## SUM

      - SUM
      - [ ] SUM

      > [!NOTE] SUM
      > SUM

      | SUM |
      |-----|
      | SUM |

      <ul id="toc" title="SUM"><li>SUM</li></ul> <b title="SUM">SUM</b>

          SUM

      A footnote[^1], HTML and SUM.

      [^1]: SUM

      *[HTML]: SUM

      ### TALK: SUM

      - speaker: SUM
      - slides: https://e.example/SUM
      - video: https://www.youtube.com/watch?v=SUM

      SUM

      ACTION: Ana SUM to SUM

      QUESTION: SUM?

      DECISION: SUM

      TERM: SUM: SUM

      LEARNING: SUM

      SUM: SUM
      """
          .replace("SUM", SUM)
          .replace("QUOTE", QUOTE);

  private static final String RECORD =
      """
      # SUM

      ## Status

      accepted, supersedes [SUM](0001-keep-time-in-utc.md)

      ## Context

      SUM [SUM](../sums.md)
      """
          .replace("SUM", SUM);

  @RegisterExtension static final ChromiumExtension CHROMIUM = new ChromiumExtension();

  static Stream<SkinCell> some() {
    return Stream.of(
        new SkinCell(OLDEST_SITE_PLUGIN, SENTRY + "6.4.01", true, RECIPE, ""),
        new SkinCell(OLDEST_SITE_PLUGIN, SENTRY + "6.4.01", true, REPORTING, ""),
        new SkinCell(SITE_PLUGIN_OF_README, FLUIDO + "2.1.0", false, RECIPE, ""));
  }

  static Stream<SkinCell> others() {
    return Stream.of(
        new SkinCell(OLDEST_SITE_PLUGIN, FLUIDO + "1.12.0", false, REPORTING, ""),
        new SkinCell(SITE_PLUGIN_OF_README, FLUIDO + "2.1.0", false, REPORTING, ""),
        new SkinCell(
            OLDEST_SITE_PLUGIN,
            "org.apache.maven.skins:maven-stylus-skin:1.5",
            false,
            REPORTING,
            ""),
        new SkinCell(
            OLDEST_SITE_PLUGIN,
            "org.apache.maven.skins:maven-default-skin:1.3",
            false,
            REPORTING,
            ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("some")
  void doubleBracesAndQuotesAreTextOnEveryPage(SkinCell cell) throws Exception {
    tried(cell);
  }

  @Tag("long")
  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void soTheyAreInOtherSkins(SkinCell cell) throws Exception {
    tried(cell);
  }

  private static void tried(SkinCell cell) throws Exception {
    cell.build(notes(cell));
    try (SiteServer server = new SiteServer(cell.site().folder())) {
      int shown = 0;
      for (String path : cell.site().sectionPages()) {
        try (BrowserPage page = CHROMIUM.open(server.address(path), new Window(1280))) {
          page.until(HAS_RUN);
          assertThat(page.value(PAGE).asText()).as(path).doesNotContain(EVALUATED);
          assertThat(page.value(QUOTED).asInt()).as("elements of " + path).isZero();
          boolean shows =
              page.value("document.querySelector('.fieldnotes').textContent")
                  .asText()
                  .contains(SUM);
          shown += shows ? 1 : 0;
        }
      }
      assertThat(shown).as("pages with the sum").isGreaterThan(12);
      titleIsAsItWasWritten(server);
      listingsAreTextToo(server);
      resultsOfASearchAreText(server);
      if (!cell.isRecipe()) {
        picturesAreSeen(server);
      }
      if (cell.skin().startsWith(SENTRY)) {
        theEngineRunsWhereNothingIsMarked(server);
      }
    }
  }

  private static Map<String, byte[]> notes(SkinCell cell) throws IOException {
    Map<String, byte[]> notes = new HashMap<>();
    notes.put("sums.md", NOTE.getBytes(StandardCharsets.UTF_8));
    notes.put("adr/0009-sum.md", RECORD.getBytes(StandardCharsets.UTF_8));
    if (!cell.isRecipe()) {
      // in a section of its own, the tools of Sentry end at pictures
      String shown = "![SUM](pier.png \"SUM\")".replace("SUM", SUM);
      notes.put("pier.md", ("# Pier\n\n" + shown + "\n").getBytes(StandardCharsets.UTF_8));
      notes.put("pier.png", picture());
    }
    return notes;
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", png);
    return png.toByteArray();
  }

  private static void titleIsAsItWasWritten(SiteServer server) throws Exception {
    try (BrowserPage page = CHROMIUM.open(server.address("notes/sums.html"), new Window(1280))) {
      page.until(HAS_RUN);
      assertThat(page.value("document.title").asText().replace("\u2060", "")).contains(SUM);
      assertThat(page.value("document.querySelector('.fieldnotes h1').textContent").asText())
          .isEqualTo(SUM);
    }
  }

  /** Sentry shows pictures by a script of its own, which does not come here. */
  private static void picturesAreSeen(SiteServer server) throws Exception {
    try (BrowserPage page = CHROMIUM.open(server.address("notes/pier.html"), new Window(1280))) {
      page.until(HAS_RUN);
      page.until("document.querySelector('.fn-body img').clientWidth > 400");
      page.until("getComputedStyle(document.querySelector('.fn-body img')).opacity === '1'");
    }
  }

  /** On a page that the site plugin makes, only the listing is ours. */
  private static void listingsAreTextToo(SiteServer server) throws Exception {
    try (BrowserPage page = CHROMIUM.open(server.address("index.html"), new Window(1280))) {
      page.until(HAS_RUN);
      assertThat(page.value("document.querySelector('.fn-listing').textContent").asText())
          .contains(SUM);
      assertThat(page.value(PAGE).asText()).doesNotContain(EVALUATED);
    }
  }

  private static void resultsOfASearchAreText(SiteServer server) throws Exception {
    try (BrowserPage page = CHROMIUM.open(server.address("notes/index.html"), new Window(1280))) {
      page.until(HAS_RUN);
      page.until("!document.querySelector('.fn-search').hidden");
      page.value("document.getElementById('fn-search-field').focus()");
      page.type("lamps");
      page.until("document.querySelector('.fn-search-result')");
      assertThat(page.value("document.querySelector('.fn-search-panel').textContent").asText())
          .contains(SUM)
          .doesNotContain(EVALUATED);
    }
  }

  /** Or the test would show nothing. */
  private static void theEngineRunsWhereNothingIsMarked(SiteServer server) throws Exception {
    try (BrowserPage page = CHROMIUM.open(server.address("notes/sums.html"), new Window(1280))) {
      page.until(HAS_RUN);
      assertThat(
              page.value(
                      "(() => { const p = document.createElement('p'); p.textContent = '"
                          + SUM
                          + "'; document.body.append(p);"
                          + " const $ = angular.element(document.body).injector();"
                          + " $.get('$compile')(p)($.get('$rootScope').$new());"
                          + " $.get('$rootScope').$digest(); return p.textContent; })()")
                  .asText())
          .isEqualTo(EVALUATED);
    }
  }
}
