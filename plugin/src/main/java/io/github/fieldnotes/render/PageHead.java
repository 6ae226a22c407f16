package io.github.fieldnotes.render;

import io.github.fieldnotes.model.Markup.Diagram;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.feed.Feeds;
import io.github.fieldnotes.render.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Fills the head of pages, beside title, author and date. */
final class PageHead {

  private final SectionPlan plan;
  private final Theme theme;
  private final Project project;
  private final Feeds feeds;

  PageHead(SectionPlan plan, Feeds feeds, Theme theme, Project project) {
    this.plan = plan;
    this.feeds = feeds;
    this.theme = theme;
    this.project = project;
  }

  /**
   * What others show of a page that link to it.
   *
   * @param type as the Open Graph protocol has it: {@code article}, {@code website}
   * @param image the address of a picture below the site, or empty
   * @param date ISO 8601; empty without
   */
  record Summary(
      String title,
      String type,
      String description,
      List<String> keywords,
      String image,
      String date) {}

  List<HeadElement> of(Route route, Summary summary) {
    List<HeadElement> head = new ArrayList<>();
    styles().forEach(file -> style(file.from(route), head));
    script(SectionFile.WORDS, route, head);
    theme.scripts().forEach(name -> script(name, route, head));
    feeds(route, head);
    meta("name", "description", summary.description(), head);
    meta("name", "keywords", String.join(", ", summary.keywords()), head);
    openGraph(route, summary, head);
    return head;
  }

  /** Adds what the diagrams of a page need, each file after those that it uses. */
  List<HeadElement> with(Set<Diagram> diagrams, Route route, List<HeadElement> head) {
    List<HeadElement> all = new ArrayList<>(head);
    if (!diagrams.isEmpty()) {
      style(plan.places().assets().get(SectionFile.DIAGRAM_STYLE).from(route), all);
    }
    if (diagrams.contains(Diagram.MERMAID)) {
      script(SectionFile.MERMAID, route, all);
      script(SectionFile.DIAGRAM_SCRIPT, route, all);
    }
    return all;
  }

  /** The theme's style sheets, and behind them the colours of users' kinds. */
  List<Route> styles() {
    return Stream.concat(theme.styles().stream(), Stream.of(SectionFile.COLOURS))
        .map(plan.places().assets()::get)
        .filter(Objects::nonNull)
        .toList();
  }

  private static void style(String address, List<HeadElement> head) {
    head.add(
        new HeadElement(
            "link", List.of(Map.entry("rel", "stylesheet"), Map.entry("href", address))));
  }

  /** Loaded beside the page and run when it is read, in this order. */
  private void script(String asset, Route route, List<HeadElement> head) {
    String address = plan.places().assets().get(asset).from(route);
    head.add(
        new HeadElement("script", List.of(Map.entry("src", address), Map.entry("defer", "defer"))));
  }

  /** The page's own feed before that of all notes. */
  private void feeds(Route route, List<HeadElement> head) {
    Route index = plan.places().index();
    if (!route.equals(index)) {
      feeds.atom(route).ifPresent(feed -> feed(feed, "application/atom+xml", route, head));
    }
    feeds.atom(index).ifPresent(feed -> feed(feed, "application/atom+xml", route, head));
    feeds.json(index).ifPresent(feed -> feed(feed, "application/feed+json", route, head));
  }

  private void feed(Route feed, String type, Route route, List<HeadElement> head) {
    head.add(
        new HeadElement(
            "link",
            List.of(
                Map.entry("rel", "alternate"),
                Map.entry("type", type),
                Map.entry("title", plan.title()),
                Map.entry("href", feed.from(route)))));
  }

  /** The Open Graph protocol wants absolute addresses; without one of the site there are none. */
  private void openGraph(Route route, Summary summary, List<HeadElement> head) {
    meta("property", "og:title", summary.title(), head);
    meta("property", "og:type", summary.type(), head);
    meta("property", "og:description", summary.description(), head);
    meta("property", "og:site_name", project.name(), head);
    if (!project.url().isEmpty()) {
      meta("property", "og:url", route.at(project.url()), head);
      meta("property", "og:image", summary.image(), head);
    }
    meta("property", "article:published_time", summary.date(), head);
  }

  private static void meta(String kind, String name, String content, List<HeadElement> head) {
    if (!content.isEmpty()) {
      head.add(
          new HeadElement("meta", List.of(Map.entry(kind, name), Map.entry("content", content))));
    }
  }
}
