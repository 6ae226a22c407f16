package io.github.fieldnotes.render.feed;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile.FeedFile;
import io.github.fieldnotes.plan.SectionFile.FeedFile.Format;
import io.github.fieldnotes.plan.SectionPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The feeds of a section, by the page that lists the same entries. */
public final class Feeds {

  private final List<Feed> all;
  private final Map<Route, Route> atom = new HashMap<>();
  private final Map<Route, Route> json = new HashMap<>();

  /**
   * A feed.
   *
   * @param page that lists its entries
   */
  public record Feed(Route page, Route route, Format format) {}

  private Feeds(List<Feed> all) {
    this.all = all;
    all.forEach(
        feed -> (feed.format() == Format.ATOM ? atom : json).put(feed.page(), feed.route()));
  }

  public static Feeds of(SectionPlan plan) {
    return new Feeds(
        plan.files().stream()
            .filter(FeedFile.class::isInstance)
            .map(FeedFile.class::cast)
            .map(file -> new Feed(file.of().route(), file.route(), file.format()))
            .toList());
  }

  /** All feeds, in the order of the plan. */
  public List<Feed> all() {
    return all;
  }

  /** The Atom feed of a page. */
  public Optional<Route> atom(Route page) {
    return Optional.ofNullable(atom.get(page));
  }

  /** The JSON feed of a page. */
  public Optional<Route> json(Route page) {
    return Optional.ofNullable(json.get(page));
  }
}
