package io.github.fieldnotes.mojo.run;

import io.github.fieldnotes.publish.project.SiteProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The languages of the project's site, as the site plugin's parameter {@code locales} names them.
 *
 * @param names in order; {@code default} stands for the site without a language of its own
 */
public record SiteLocales(List<String> names) {

  private static final String DEFAULT = "default";

  /** The site of one language. */
  public record Site(Locale locale, Path folder) {}

  /** Reads the parameter {@code locales}. */
  static SiteLocales of(SiteProject site) {
    String text = site.parameters().value("locales", "locales").orElse(DEFAULT);
    List<String> names = new ArrayList<>();
    for (String name : text.split(",")) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return new SiteLocales(names.isEmpty() ? List.of(DEFAULT) : names);
  }

  /**
   * The folder of each language. Site plugins before 3.10 put the first language into the site's
   * root, later ones only {@code default}; the existing folders show which kind wrote the site.
   */
  List<Site> sites(Path output) {
    List<Site> sites = new ArrayList<>();
    for (String name : names) {
      Path own = output.resolve(name);
      boolean root = name.equals(DEFAULT) || (sites.isEmpty() && !Files.isDirectory(own));
      Locale locale = name.equals(DEFAULT) ? Locale.ROOT : locale(name);
      sites.add(new Site(locale, root ? output : own));
    }
    return sites;
  }

  /** Site plugins write {@code pt_BR}. */
  private static Locale locale(String name) {
    return Locale.forLanguageTag(name.replace('_', '-'));
  }
}
