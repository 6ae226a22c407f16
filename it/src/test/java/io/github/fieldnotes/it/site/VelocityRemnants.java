package io.github.fieldnotes.it.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Finds what Velocity has not replaced in the template of a skin. */
public final class VelocityRemnants {

  /** Where Velocity begins something. */
  private static final Pattern VELOCITY = Pattern.compile("\\$!?\\{?([A-Za-z]\\w*)|#\\{");

  /** What the Sentry skin hands to Angular in the page. */
  private static final Set<String> OF_SCRIPTS = Set.of("matchMedia", "event");

  /** What a page has from its note; everything else is from the skin. */
  private static final String NOTE =
      ".fieldnotes, title, meta[property], meta[name=description], meta[name=author], script, style";

  /**
   * What site plugin 3.21 makes of its own default descriptor, on its own pages too, for a project
   * without {@code <url>}: no part of a skin.
   */
  private static final String OF_DESCRIPTOR = "a[href$=${project.url}]";

  private VelocityRemnants() {}

  /** Fails if a page of the site's section has remnants; passes for a site without a section. */
  public static void assertNone(BuiltSite site) {
    if (Files.isDirectory(site.file("notes"))) {
      site.sectionPages()
          .forEach(page -> assertNone(page + " of " + site.project(), site.file(page)));
    }
  }

  /** Fails if a page has remnants; the empty page of a failed build has none. */
  static void assertNone(String name, Path file) {
    Document page = Jsoup.parse(BuiltSite.text(file));
    page.select(NOTE).remove();
    page.select(OF_DESCRIPTOR).removeAttr("href");
    assertThat(VELOCITY.matcher(page.html()).results())
        .as("what is left of the skin's template on " + name)
        .filteredOn(found -> !OF_SCRIPTS.contains(String.valueOf(found.group(1))))
        .extracting(found -> found.group())
        .isEmpty();
  }
}
