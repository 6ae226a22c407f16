package io.github.fieldnotes.render.theme;

import java.util.Locale;

/**
 * How a section looks.
 *
 * @param theme templates, assets and words
 * @param locale the language of the pages; any that the theme does not speak gets English words
 * @param scheme whether pages follow the reader's system and the skin, or are always light or dark
 * @param notesPerPage the most notes on a page that lists them
 * @param videos whether links to videos can be played in the page
 */
public record Appearance(
    Theme theme, Locale locale, ColourScheme scheme, int notesPerPage, boolean videos) {

  /** What a page lists when nobody says. */
  public static final int NOTES_PER_PAGE = 25;

  /** A word of the theme in the language of the pages: {@code section.title}. */
  public String word(String key) {
    return Messages.load(theme, locale).word(key);
  }

  /** The built-in theme in English. */
  public static Appearance plain() {
    return new Appearance(
        Theme.load(ThemeOptions.builtIn()),
        Locale.ENGLISH,
        ColourScheme.AUTO,
        NOTES_PER_PAGE,
        true);
  }
}
