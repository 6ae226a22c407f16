package io.github.fieldnotes.publish.skin;

import java.util.List;
import java.util.Locale;

/**
 * A site in one language.
 *
 * @param descriptor of its menus and skin
 * @param all the languages that the whole site is in, this one among them
 * @param section what the section is called in the menu of reports
 */
public record SiteLanguage(SiteDescriptor descriptor, List<Locale> all, String section) {

  /** The language; {@link Locale#ROOT} for a site that names none. */
  public Locale locale() {
    return descriptor.locale();
  }
}
