package io.github.fieldnotes.render.theme;

import java.util.Locale;

/**
 * The appearance of a section.
 *
 * @param theme the theme, with templates, assets and messages
 * @param locale the locale of the pages; a language that the theme does not support gets English
 *     messages
 * @param scheme whether pages follow the skin or the reader's system, or are always light or dark
 * @param notesPerPage the most notes on a page that lists them
 * @param videos whether links to videos can be played in the page
 * @param joinActions whether an action that is carried over from note to note is listed once
 */
public record Appearance(
    Theme theme,
    Locale locale,
    ColourScheme scheme,
    int notesPerPage,
    boolean videos,
    boolean joinActions) {

  /** An appearance with actions joined. */
  public Appearance(
      Theme theme, Locale locale, ColourScheme scheme, int notesPerPage, boolean videos) {
    this(theme, locale, scheme, notesPerPage, videos, true);
  }

  /** The default number of notes on a page. */
  public static final int NOTES_PER_PAGE = 25;

  /** A message of the theme in the language of the pages: {@code section.title}. */
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
