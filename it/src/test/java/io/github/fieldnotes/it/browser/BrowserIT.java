package io.github.fieldnotes.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The example's pages in Chromium, in two skins, on a desk and on a phone. */
class BrowserIT {

  private static final Map<String, Integer> HOMES = new HashMap<>();
  private static final Path SCREENS = Path.of("target", "screens");

  /** The elements that stick out of the window and cannot be scrolled to inside a box. */
  private static final String STICKING_OUT =
      """
      [...document.querySelectorAll('.fieldnotes *')].filter(e => {
        if (e.getBoundingClientRect().right <= innerWidth + 1) return false;
        for (let p = e; p; p = p.parentElement)
          if (getComputedStyle(p).overflowX !== 'visible' && p !== document.body
              && p !== document.documentElement) return false;
        return true;
      }).map(e => e.outerHTML.slice(0, 120))
      """;

  /** The pairs of neighbours in our part that lie on each other. */
  private static final String OVERLAPS =
      """
      [...document.querySelectorAll('.fieldnotes, .fieldnotes *')].flatMap(parent => {
        const boxes = [...parent.children].filter(e => {
          const style = getComputedStyle(e);
          return style.display !== 'none' && style.position === 'static' && style.float === 'none'
              && e.getClientRects().length === 1 && !e.closest('svg, pre');
        });
        return boxes.slice(1).flatMap((b, i) => {
          const p = boxes[i].getBoundingClientRect(), q = b.getBoundingClientRect();
          const over = Math.min(p.right, q.right) - Math.max(p.left, q.left) > 1
              && Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) > 1;
          return over ? [boxes[i].outerHTML.slice(0, 80) + ' and ' + b.outerHTML.slice(0, 80)] : [];
        });
      })
      """;

  @RegisterExtension static final ChromiumExtension CHROMIUM = new ChromiumExtension();

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("io.github.fieldnotes.it.browser.PageTypes#eachSite")
  void everyTypeOfPageFitsEveryWindow(String project, String scheme) throws IOException {
    fit(project, scheme);
  }

  @Tag("long")
  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("io.github.fieldnotes.it.browser.PageTypes#eachSiteOtherwise")
  void everyTypeOfPageFitsOnTheOtherSystem(String project, String scheme) throws IOException {
    fit(project, scheme);
  }

  private static void fit(String project, String scheme) throws IOException {
    BuiltSite site = new BuiltSite(project);
    for (String path : PageTypes.PAGES) {
      try (BrowserPage page =
          CHROMIUM.open(site.file("notes/" + path), new Window(1280, scheme, true))) {
        for (int width : new int[] {1280, 768, 390, 320}) {
          String name = project + "-" + scheme + "-" + width + "/" + path;
          page.resize(width);
          check(page, name, Math.max(width, widthOfHome(site, width)));
          page.picture(SCREENS.resolve(name.replace(".html", ".png")));
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"way-a", "sentry", "everything"})
  void everyPageFitsAndIsQuiet(String project) {
    BuiltSite site = new BuiltSite(project);
    for (String path : site.sectionPages()) {
      try (BrowserPage page = CHROMIUM.open(site.file(path), new Window(1280))) {
        for (int width : new int[] {1280, 390, 320}) {
          page.resize(width);
          check(
              page, project + "-" + width + "/" + path, Math.max(width, widthOfHome(site, width)));
        }
      }
    }
  }

  /** A new type of page needs a line in PageTypes. */
  @Test
  void noTypeOfPageIsForgotten() {
    BuiltSite site = new BuiltSite("way-a");
    Set<String> looked = new TreeSet<>();
    PageTypes.PAGES.forEach(path -> looked.add(type(site, "notes/" + path)));
    Set<String> made = new TreeSet<>();
    site.sectionPages().forEach(path -> made.add(type(site, path)));
    // all kinds that have no template of their own look alike
    made.removeIf(type -> type.matches("fn-kind fn-kind-page-.*"));
    looked.removeIf(type -> type.matches("fn-kind fn-kind-page-.*"));

    assertThat(made).isEqualTo(looked).hasSizeGreaterThan(5);
  }

  private static String type(BuiltSite site, String path) {
    return site.part(path).className().replace("fieldnotes ", "");
  }

  private static void check(BrowserPage page, String name, int widest) {
    JsonNode scrollWidth = page.value("document.documentElement.scrollWidth");
    assertThat(scrollWidth.asInt()).as("width of %s", name).isLessThanOrEqualTo(widest);
    assertThat(page.value(STICKING_OUT)).as("out of the window in %s", name).isEmpty();
    assertThat(page.value(OVERLAPS)).as("overlaps in %s", name).isEmpty();
    assertThat(page.errors()).as("console of %s", name).isEmpty();
    assertThat(page.requestsToHosts()).as("requests of %s", name).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"way-a, 2", "sentry, 2", "journal, 3"})
  void theStyleOfTheSectionIsLoaded(String project, int count) {
    try (BrowserPage page =
        CHROMIUM.open(new BuiltSite(project).file("notes/kind/talk.html"), new Window(1280))) {
      JsonNode sheets =
          page.value(
              "[...document.styleSheets].map(s => s.href || '').filter(h => /notes.assets/.test(h))");

      assertThat(sheets).hasSize(count);
    }
  }

  /** Sentry's own bar of breadcrumbs is 5 pixels too wide on a phone, on every page of any site. */
  private static int widthOfHome(BuiltSite site, int width) {
    return HOMES.computeIfAbsent(
        site.project() + width,
        key -> {
          try (BrowserPage home = CHROMIUM.open(site.file("index.html"), new Window(width))) {
            return home.value("document.documentElement.scrollWidth").asInt();
          }
        });
  }
}
