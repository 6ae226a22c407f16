package io.github.fieldnotes.it.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** That nothing of a skin's template stands on a page as Velocity left it. */
public final class FilledIn {

  /** Where Velocity begins something. */
  private static final Pattern VELOCITY = Pattern.compile("\\$!?\\{?([A-Za-z]\\w*)|#\\{");

  /** What the Sentry skin hands to Angular in the page. */
  private static final Set<String> OF_SCRIPTS = Set.of("matchMedia", "event");

  /** What a page has from its note: everything else is the skin's. */
  private static final String NOTE =
      ".fieldnotes, title, meta[property], meta[name=description], meta[name=author], script, style";

  /**
   * What site plugin 3.21 makes of its own default descriptor, on its own pages too, for a project
   * without {@code <url>}: no part of a skin.
   */
  private static final String OF_DESCRIPTOR = "a[href$=${project.url}]";

  private FilledIn() {}

  /** Fails when a page of the site's section is not; without a section there is none. */
  public static void holds(BuiltSite site) {
    if (Files.isDirectory(site.file("notes"))) {
      site.sectionPages().forEach(page -> holds(page + " of " + site.project(), site.file(page)));
    }
  }

  /** Fails when a page is not, and has not been kept empty for a build that failed. */
  static void holds(String name, Path file) {
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
