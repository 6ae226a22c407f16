package io.github.fieldnotes.mojo.parameters;

import io.github.fieldnotes.mojo.log.Failures;
import io.github.fieldnotes.publish.project.SiteProject;
import io.github.fieldnotes.render.theme.Appearance;
import io.github.fieldnotes.render.theme.ColourScheme;
import io.github.fieldnotes.render.theme.Theme;
import io.github.fieldnotes.render.theme.ThemeException;
import io.github.fieldnotes.render.theme.ThemeOptions;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The parameters for the look of pages, as users write them.
 *
 * @param editUrl null if not configured
 */
public record AppearanceOptions(
    String theme,
    String colourScheme,
    int notesPerPage,
    boolean videos,
    boolean joinActions,
    String editUrl) {

  /** The look of the pages of a site, in a language. */
  public Appearance appearance(SiteProject site, Locale locale) throws MojoFailureException {
    ColourScheme scheme =
        EnumParameter.constant("colourScheme", colourScheme, ColourScheme.values());
    if (notesPerPage < 1) {
      throw new MojoFailureException("notesPerPage is " + notesPerPage + "; it must be 1 or more");
    }
    ThemeOptions options =
        new ThemeOptions(
            theme,
            Optional.of(site.sources().resolve("fieldnotes")),
            AppearanceOptions.class.getClassLoader());
    try {
      return new Appearance(Theme.load(options), locale, scheme, notesPerPage, videos, joinActions);
    } catch (ThemeException e) {
      throw Failures.failure(e.getMessage());
    }
  }
}
