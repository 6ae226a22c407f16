package io.github.fieldnotes.publish.skin;

import java.util.List;
import java.util.Locale;

/**
 * A site in one language.
 *
 * @param descriptor the descriptor with its menus and skin
 * @param all all languages of the site, including this one
 * @param section the title of the section in the menu of reports
 */
public record SiteLanguage(SiteDescriptor descriptor, List<Locale> all, String section) {

  /** The language; {@link Locale#ROOT} for a site that names none. */
  public Locale locale() {
    return descriptor.locale();
  }
}
