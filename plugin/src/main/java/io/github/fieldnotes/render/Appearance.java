package io.github.fieldnotes.render;

import java.util.Locale;

/**
 * How a section looks.
 *
 * @param theme templates, assets and words
 * @param locale the language of the pages; any that the theme does not speak gets English words
 * @param scheme whether pages follow the reader's system and the skin, or are always light or dark
 * @param videos whether links to videos can be played in the page
 */
public record Appearance(Theme theme, Locale locale, ColourScheme scheme, boolean videos) {

  /** A word of the theme in the language of the pages: {@code section.title}. */
  public String word(String key) {
    return Messages.load(theme, locale).word(key);
  }

  /** The built-in theme in English. */
  public static Appearance plain() {
    return new Appearance(
        Theme.load(ThemeOptions.builtIn()), Locale.ENGLISH, ColourScheme.AUTO, true);
  }
}
