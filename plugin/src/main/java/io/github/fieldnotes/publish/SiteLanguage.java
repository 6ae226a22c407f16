package io.github.fieldnotes.publish;

import java.util.Locale;

/**
 * A site in one language.
 *
 * @param locale of its menu and skin; {@link Locale#ROOT} for a site that names none
 * @param section what the section is called in the menu of reports
 */
public record SiteLanguage(Locale locale, String section) {}
