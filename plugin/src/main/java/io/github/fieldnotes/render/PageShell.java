package io.github.fieldnotes.render;

import io.github.fieldnotes.model.Markup.Diagram;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.render.feed.Feeds;
import io.github.fieldnotes.render.theme.Appearance;
import io.github.fieldnotes.render.theme.ColourScheme;
import io.github.fieldnotes.render.theme.Templates;
import io.github.fieldnotes.render.view.Views.SectionView;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What all pages of a section have around what they show.
 *
 * @param heads makes the heads of pages
 * @param sections makes what templates see of the section
 * @param templates draw them
 */
record PageShell(PageHead heads, SectionViewFactory sections, Templates templates) {

  /**
   * What shells are made of, besides titles and addresses.
   *
   * @param theme the name of the theme
   */
  record Inputs(
      String theme, Locale locale, ColourScheme scheme, boolean videos, List<Feeds.Feed> feeds) {

    static Inputs of(Appearance appearance, Feeds feeds) {
      return new Inputs(
          appearance.theme().name(),
          appearance.locale(),
          appearance.scheme(),
          appearance.videos(),
          feeds.all());
    }
  }

  List<HeadElement> head(Route route, PageHead.Summary summary) {
    return heads.of(route, summary);
  }

  /** The head of a page that shows diagrams. */
  List<HeadElement> head(Route route, PageHead.Summary summary, Set<Diagram> diagrams) {
    return heads.with(diagrams, route, head(route, summary));
  }

  SectionView section(Route route) {
    return sections.of(route);
  }
}
