package io.github.fieldnotes.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What search finds in Chromium, from {@code file://}; {@link InteractionIT} has its keys. */
class SearchIT {

  private static final Path SCREENS = Path.of("target", "screens");
  private static final String FIELD = "document.getElementById('fn-search-field')";
  private static final String PANEL = "document.querySelector('.fn-search-panel')";

  @RegisterExtension static final ChromiumExtension CHROMIUM = new ChromiumExtension();

  @ParameterizedTest
  @ValueSource(strings = {"way-a", "sentry"})
  void escapeClosesAndThenClears(String project) {
    try (BrowserPage page = open(project, "notes/index.html")) {
      search("tide", page);

      page.key("Escape");
      assertThat(page.value(PANEL + ".hidden").asBoolean()).isTrue();
      assertThat(page.value(FIELD + ".value").asText()).isEqualTo("tide");
      page.key("ArrowDown");
      awaitResults(page);
      page.key("Escape");
      page.key("Escape");
      assertThat(page.value(FIELD + ".value").asText()).isEmpty();
      assertThat(page.value(FIELD + ".getAttribute('aria-expanded')").asText()).isEqualTo("false");
    }
  }

  @ParameterizedTest(name = "{0}, {1} pixels wide, {2}")
  @CsvSource({
    "way-a, 1280, light",
    "way-a, 390, light",
    "way-a, 1280, dark",
    "sentry, 1280, light",
    "sentry, 390, light"
  })
  void resultsFitIntoTheWindow(String project, int width, String scheme) throws IOException {
    try (BrowserPage page =
        CHROMIUM.open(new BuiltSite(project).file("notes/index.html"), new Window(width))) {
      if (scheme.equals("dark")) {
        page.value("void (document.body.style.cssText = 'background: #16181c; color: #e8e8e8')");
        page.until("document.querySelector('.fieldnotes').hasAttribute('data-fn-dark')");
      }
      int before = page.value("document.documentElement.scrollWidth").asInt();
      search("waves", page);
      page.key("ArrowDown");
      page.picture(SCREENS.resolve("search-" + project + "-" + width + "-" + scheme + ".png"));

      JsonNode box =
          page.value("(({left, right}) => [left, right])(" + PANEL + ".getBoundingClientRect())");
      assertThat(box.get(0).asDouble()).isNotNegative();
      assertThat(box.get(1).asDouble()).isLessThanOrEqualTo(width);
      assertThat(page.value("document.documentElement.scrollWidth").asInt()).isEqualTo(before);
    }
  }

  @Test
  void theNumberOfResultsIsSaid() {
    try (BrowserPage page = open("way-a", "notes/index.html")) {
      search("barnacles", page);
      assertThat(said(page)).isEqualTo("1 result");
      search("xyzzy", page);
      assertThat(said(page)).isEqualTo("Nothing found");
      assertThat(results(page)).isEmpty();
    }
  }

  @Test
  void aWordMayBeMistypedOrMissing() {
    try (BrowserPage page = open("way-a", "notes/index.html")) {
      search("barnacels", page);
      assertThat(results(page).get(0)).contains("A Float, a Magnet and a Prayer");
      assertThat(said(page)).isEqualTo("1 result");
      search("barnecels", page);
      assertThat(results(page)).as("two slips in nine letters").hasSize(1);
      search("barnacles xyzzy", page);
      assertThat(said(page))
          .isEqualTo("No section has all of these words; these have some: 1 result");
    }
  }

  @Test
  void aTitlesWordCountsForAllSectionsOfItsNote() {
    try (BrowserPage page = open("way-a", "notes/index.html")) {
      search("harbour days barnacles", page);
      assertThat(results(page)).hasSize(1);
      assertThat(
              page.value(
                  "[...document.querySelectorAll('[role=option] mark')].map(m => m.textContent)"))
          .extracting(JsonNode::asText)
          .containsExactly("Harbour", "Days");
    }
  }

  /** An index of more than 200 sections would have "the" as one of too many texts. */
  @Test
  void aWordOfNearlyAllTextsIsPassedOverUnlessItIsAlone(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("search"));
    Files.writeString(
        folder.resolve("search/sections.js"),
        """
        fieldnotesSearch.sections({"parts": ["barnacles"], "kinds": [], "notes": [
          ["The gate", "a.html", "", [""], ["Barnacles"]], ["Other", "b.html", "", [""]]]});
        """);
    Files.writeString(
        folder.resolve("search/words-1.js"),
        "fieldnotesSearch.words(1, \" barnacles`!' gate` ' other`#' the` ``'\");\n");
    BuiltSite site = new BuiltSite("way-a");
    Files.writeString(
        folder.resolve("index.html"),
        "<!doctype html><meta charset=\"utf-8\"><div class=\"fieldnotes\">"
            + site.part("notes/index.html").select("form.fn-search")
            + "</div>"
            + script(site.file("notes/assets/words.js"))
            + script(site.file("notes/assets/search.js")));

    try (BrowserPage page = CHROMIUM.open(folder.resolve("index.html"), new Window(1280))) {
      search("the barnacles", page);
      assertThat(results(page)).containsExactly("Barnacles The gate");
      search("the", page);
      assertThat(results(page)).containsExactly("The gate ");
      assertThat(said(page)).isEqualTo("These words are in too many notes; add another");
    }
  }

  @Test
  void resultsAreLinks() {
    try (BrowserPage page = open("way-a", "notes/kind/talk.html")) {
      search("barnacles", page);
      assertThat(page.value("document.querySelector('a[role=option]').href").asText())
          .endsWith("/notes/conferences/harbour-days-2025.html#talk-a-float-a-magnet-and-a-prayer");
      page.load(() -> page.click("a[role=option]"));
      assertThat(page.value("location.pathname").asText())
          .endsWith("/notes/conferences/harbour-days-2025.html");
    }
  }

  @Test
  void aSlashTypedElsewhereIsASlash() {
    try (BrowserPage page = open("way-a", "notes/index.html")) {
      page.value(
          "document.body.append(Object.assign(document.createElement('textarea'), {id: 'other'}));"
              + "document.getElementById('other').focus()");
      page.key("/");
      assertThat(page.value("document.getElementById('other').value").asText()).isEqualTo("/");
    }
  }

  /** Here the script takes words apart as the plugin did. */
  @ParameterizedTest
  @CsvSource({
    "汐, 潮汐ガイド",
    "ｶﾞｲﾄﾞ, 潮汐ガイド",
    "潮汐ガイド, 潮汐ガイド",
    "HO\u0308HERE strasse, Höhere Wellen in der Straße",
    "елка, Прилив и ёлка",
    "c++, 'C++, don’t and 👍'",
    "don't 👍, 'C++, don’t and 👍'",
  })
  void wordsOfAnyScriptAreFound(String typed, String heading) {
    try (BrowserPage page = open("markup", "notes/index.html")) {
      search(typed, page);
      assertThat(results(page)).as(said(page)).isNotEmpty();
      assertThat(results(page).get(0)).startsWith(heading);
    }
  }

  private static BrowserPage open(String project, String path) {
    return CHROMIUM.open(new BuiltSite(project).file(path), new Window(1280));
  }

  private static void search(String text, BrowserPage page) {
    // the panel is there as soon as the script is
    page.value(
        FIELD
            + ".value = ''; if ("
            + PANEL
            + ") "
            + PANEL
            + ".hidden = true; "
            + FIELD
            + ".focus()");
    page.type(text);
    awaitResults(page);
  }

  private static void awaitResults(BrowserPage page) {
    page.until(
        PANEL
            + "?.hidden === false && "
            + FIELD
            + ".value.trim() === document.querySelector('[role=listbox]').dataset.fnFor");
  }

  private static String said(BrowserPage page) {
    return page.value("document.querySelector('.fn-search [role=status]').textContent").asText();
  }

  private static List<String> results(BrowserPage page) {
    List<String> results = new ArrayList<>();
    page.value("[...document.querySelectorAll('[role=option]')].map(o => o.textContent)")
        .forEach(result -> results.add(result.asText()));
    return results;
  }

  private static String script(Path file) {
    return "<script src=\"" + file.toUri() + "\"></script>";
  }
}
