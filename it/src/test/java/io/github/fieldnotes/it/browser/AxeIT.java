package io.github.fieldnotes.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whether everybody can read what we draw, as axe-core judges it; the skin's part is listed apart.
 */
class AxeIT {

  private static final String RULES =
      "{resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',"
          + " 'best-practice']}";

  /** Sentry puts links without a name into headings of others. */
  private static final String OURS =
      "{include: ['.fieldnotes'], exclude: ['.fieldnotes :is(h2, h3) > a[href^=\"#\"]:not([class])']}";

  @RegisterExtension static final ChromiumExtension CHROMIUM = new ChromiumExtension();
  private static String axe;

  @BeforeAll
  static void readScript() throws IOException {
    try (InputStream in = AxeIT.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("io.github.fieldnotes.it.browser.PageTypes#eachSite")
  void everybodyCanReadWhatWeDraw(String project, String scheme) throws IOException {
    check(project, scheme, PageTypes.PAGES);
  }

  @Tag("long")
  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("io.github.fieldnotes.it.browser.PageTypes#eachSiteOtherwise")
  void everybodyCanReadWhatWeDrawOnTheOtherSystem(String project, String scheme)
      throws IOException {
    check(project, scheme, PageTypes.PAGES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void everybodyCanReadWhichModuleSomethingIsOf(String scheme) throws IOException {
    check(
        "modules",
        scheme,
        List.of(
            "index.html",
            "core/2026-02-11-gauges.html",
            "kind/action.html",
            "kind/talk.html",
            "kind/decision.html",
            "module/gauges.html",
            "links.html"));
  }

  private static void check(String project, String scheme, List<String> pages) throws IOException {
    BuiltSite site = new BuiltSite(project);
    List<String> ours = new ArrayList<>();
    Set<String> skins = new TreeSet<>();
    for (String path : pages) {
      try (BrowserPage page =
          CHROMIUM.open(site.file("notes/" + path), new Window(1280, scheme, true))) {
        page.value(axe + "; 1");
        for (int width : new int[] {1280, 390}) {
          page.resize(width);
          violations(page, OURS).forEach(found -> ours.add(path + " at " + width + ": " + found));
        }
        violations(page, "{exclude: ['.fieldnotes']}")
            .forEach(found -> skins.add(found.substring(0, found.indexOf(' '))));
      }
    }
    Files.writeString(
        Path.of("target", "axe-skin-" + project + "-" + scheme + ".txt"),
        "What axe-core finds in the skin's own part: " + String.join(", ", skins) + "\n");

    assertThat(ours).isEmpty();
  }

  private static List<String> violations(BrowserPage page, String where) {
    JsonNode found =
        page.value(
            "axe.run("
                + where
                + ", "
                + RULES
                + ").then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.html.slice(0, 150)"
                + " + ' ' + n.failureSummary.slice(0, 250))))");
    List<String> texts = new ArrayList<>();
    found.forEach(one -> texts.add(one.asText()));
    return texts;
  }
}
