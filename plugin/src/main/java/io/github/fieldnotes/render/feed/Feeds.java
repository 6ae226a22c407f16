package io.github.fieldnotes.render.feed;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile.FeedFile;
import io.github.fieldnotes.plan.SectionFile.FeedFile.Format;
import io.github.fieldnotes.plan.SectionPlan;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The feeds of a section, by the page that lists the same entries. */
public final class Feeds {

  private final Map<Route, Route> atom = new HashMap<>();
  private final Map<Route, Route> json = new HashMap<>();

  private Feeds() {}

  public static Feeds of(SectionPlan plan) {
    Feeds feeds = new Feeds();
    plan.files().stream()
        .filter(FeedFile.class::isInstance)
        .map(FeedFile.class::cast)
        .forEach(
            file ->
                (file.format() == Format.ATOM ? feeds.atom : feeds.json)
                    .put(file.of().route(), file.route()));
    return feeds;
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
