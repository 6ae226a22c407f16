package io.github.fieldnotes.render;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.render.feed.Feeds;
import io.github.fieldnotes.render.page.TextDirection;
import io.github.fieldnotes.render.page.ViewParts;
import io.github.fieldnotes.render.theme.Appearance;
import io.github.fieldnotes.render.theme.Messages;
import io.github.fieldnotes.render.view.Views.LinkView;
import io.github.fieldnotes.render.view.Views.SectionView;
import java.util.Locale;

/** Makes what every template sees as {@code site}. */
final class SectionViewFactory {

  private final SectionPlan plan;
  private final Appearance appearance;
  private final Messages messages;
  private final Feeds feeds;

  SectionViewFactory(SectionPlan plan, Appearance appearance, Messages messages, Feeds feeds) {
    this.plan = plan;
    this.appearance = appearance;
    this.messages = messages;
    this.feeds = feeds;
  }

  /** The section as a page at this route sees it. */
  SectionView of(Route route) {
    Locale locale = messages.locale();
    return new SectionView(
        plan.title(),
        plan.places().index().from(route),
        appearance.theme().name(),
        locale.toLanguageTag(),
        TextDirection.of(locale.toLanguageTag()),
        appearance.scheme().name().toLowerCase(Locale.ROOT),
        appearance.videos(),
        plan.places().search().from(route),
        feeds
            .atom(route)
            .map(feed -> new LinkView(messages.word("page.feed"), feed.from(route)))
            .orElse(ViewParts.NO_LINK));
  }
}
