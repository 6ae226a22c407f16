package io.github.fieldnotes.it.maven;

import static io.github.fieldnotes.it.build.MatrixProject.NEWEST_SITE_PLUGIN;
import static io.github.fieldnotes.it.build.MatrixProject.OLDEST_SITE_PLUGIN;
import static io.github.fieldnotes.it.build.MatrixProject.SITE_PLUGINS;
import static io.github.fieldnotes.it.maven.PomEntries.ONE;
import static io.github.fieldnotes.it.maven.PomEntries.REPORTING;
import static io.github.fieldnotes.it.maven.PomEntries.TWO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fieldnotes.it.build.Jdk;
import io.github.fieldnotes.it.build.UnpackedMaven;
import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The section is the same under all Mavens, site plugins and JDKs, however the POM has the plugin.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // cells are compared with earlier ones
class MatrixIT {

  private static final List<UnpackedMaven> MAVENS = UnpackedMaven.all();
  private static final UnpackedMaven OLDEST = UnpackedMaven.oldest();
  private static final UnpackedMaven CANDIDATE = UnpackedMaven.candidate();

  /** What {@code fieldnotes:list} and {@code fieldnotes:check} write. */
  private static final List<String> REPORTS =
      List.of("explain.json", "problems.json", "problems.sarif", "TEST-fieldnotes.xml");

  private final Map<String, MatrixCell> firstOfGroup = new HashMap<>();
  private MatrixCell first;

  /** The oldest and the newest of each. */
  static Stream<MatrixCell> oldestAndNewest() {
    UnpackedMaven release = UnpackedMaven.newestRelease();
    return Stream.of(
        new MatrixCell(OLDEST, NEWEST_SITE_PLUGIN, 17, TWO),
        new MatrixCell(release, NEWEST_SITE_PLUGIN, 25, ONE),
        new MatrixCell(CANDIDATE, NEWEST_SITE_PLUGIN, 17, ONE),
        new MatrixCell(CANDIDATE, NEWEST_SITE_PLUGIN, 25, REPORTING),
        new MatrixCell(OLDEST, OLDEST_SITE_PLUGIN, 17, ONE),
        new MatrixCell(CANDIDATE, OLDEST_SITE_PLUGIN, 25, REPORTING));
  }

  /**
   * Each with each, with one entry; and other entries with the oldest and the newest Maven, but for
   * two entries with site plugin 3.12: that execution needs a skin for Doxia 2, which it cannot
   * draw.
   */
  static Stream<MatrixCell> allOthers() {
    List<MatrixCell> cells = new ArrayList<>();
    for (String sitePlugin : SITE_PLUGINS) {
      boolean oldest = sitePlugin.equals(OLDEST_SITE_PLUGIN);
      for (int jdk : List.of(17, 25)) {
        for (UnpackedMaven maven : MAVENS) {
          cells.add(new MatrixCell(maven, sitePlugin, jdk, ONE));
          if (maven.equals(OLDEST) || maven.equals(CANDIDATE)) {
            cells.add(new MatrixCell(maven, sitePlugin, jdk, REPORTING));
            if (!oldest) {
              cells.add(new MatrixCell(maven, sitePlugin, jdk, TWO));
            }
          }
        }
      }
    }
    List<MatrixCell> tried = oldestAndNewest().toList();
    return cells.stream().filter(cell -> !tried.contains(cell));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oldestAndNewest")
  void theOldestAndTheNewestMakeTheSame(MatrixCell cell) throws Exception {
    compare(cell);
  }

  @Tag("long")
  @ParameterizedTest(name = "{0}")
  @MethodSource("allOthers")
  void allOthersMakeTheSame(MatrixCell cell) throws Exception {
    compare(cell);
  }

  @Test
  void anExecutionWithASkinOfDoxia1SaysWhatToDo() throws Exception {
    String log = new MatrixCell(OLDEST, OLDEST_SITE_PLUGIN, 17, TWO).failing();

    assertThat(log)
        .contains(
            "maven-fluido-skin:1.12.0 cannot be used outside the site plugin. If it is a skin for"
                + " Doxia 1, put fieldnotes-maven-plugin in <reporting>, or");
  }

  private void compare(MatrixCell cell) throws Exception {
    assumeTrue(
        Jdk.of(cell.jdk()).isPresent(),
        () ->
            "SKIPPED: no JDK %1$d is beside this one and JAVA%1$d_HOME names none, so not tried: %2$s"
                .formatted(cell.jdk(), cell));
    cell.build();
    if (first == null) {
      isWhole(cell.site());
      first = cell;
    }
    MatrixCell alike = firstOfGroup.putIfAbsent(cell.group(), cell);
    if (alike != null) {
      hasTheBytesOf(alike.site(), cell.site());
    } else {
      saysTheSameAs(first.site(), cell.site());
    }
    for (String file : REPORTS) {
      assertThat(cell.reported(file)).hasSameBinaryContentAs(first.reported(file));
    }
  }

  /** All that the project was made for is there: else all could be alike in having nothing. */
  private static void isWhole(BuiltSite site) {
    assertThat(site.sectionPages())
        .contains("notes/2026-03-19-harbour-days.html", "notes/adr/0001-keep-time-in-utc.html");
    assertThat(site.sectionPages()).filteredOn(page -> page.contains("bersicht")).hasSize(1);
    assertThat(site.sectionFiles()).contains("notes/notes.json", "notes/feed.xml");
    assertThat(List.of("talk", "action", "decision", "question"))
        .allSatisfy(kind -> assertThat(site.annotations(kind)).as(kind).isNotEmpty());
    assertThat(site.part("notes/2026-03-19-harbour-days.html").select("table, pre, details, img"))
        .hasSizeGreaterThan(3);
    assertThat(site.part("index.html").select("a[href*=harbour-days]")).isNotEmpty();
  }

  private static void hasTheBytesOf(BuiltSite expected, BuiltSite site) throws IOException {
    assertThat(site.sectionFiles()).isEqualTo(expected.sectionFiles());
    for (String file : expected.sectionFiles()) {
      hasTheBytesOf(file, expected, site);
    }
    hasThePartOf("index.html", expected, site);
  }

  /** All but the skin is the same, and the list in a page that is not of the section. */
  private static void saysTheSameAs(BuiltSite expected, BuiltSite site) throws IOException {
    assertThat(site.sectionFiles()).isEqualTo(expected.sectionFiles());
    for (String file : expected.sectionFiles()) {
      if (file.endsWith(".html")) {
        hasThePartOf(file, expected, site);
        assertThat(title(file, site)).as(file).isEqualTo(title(file, expected));
      } else {
        hasTheBytesOf(file, expected, site);
      }
    }
    hasThePartOf("index.html", expected, site);
  }

  private static void hasTheBytesOf(String file, BuiltSite expected, BuiltSite site)
      throws IOException {
    assertThat(Files.readAllBytes(site.file(file)))
        .as(file + " of " + site.project())
        .isEqualTo(Files.readAllBytes(expected.file(file)));
  }

  private static void hasThePartOf(String page, BuiltSite expected, BuiltSite site) {
    assertThat(part(page, site)).as(page + " of " + site.project()).isEqualTo(part(page, expected));
  }

  /** Of page and site: skins do not agree on which comes first. */
  private static List<String> title(String page, BuiltSite site) {
    return Stream.of(site.page(page).title().split(" – ")).sorted().toList();
  }

  /** Without the mark that Fluido 2 puts on code, and Fluido 1 does not. */
  private static String part(String page, BuiltSite site) {
    Element part = site.part(page);
    part.select("pre.prettyprint").removeAttr("class");
    return part.outerHtml();
  }
}
