package io.github.fieldnotes.render;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SiteFile;
import io.github.fieldnotes.plan.SitePlan.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills the head of pages, beside title, author and date. */
final class PageHead {

  private final Places places;
  private final Theme theme;

  PageHead(Places places, Theme theme) {
    this.places = places;
    this.theme = theme;
  }

  List<HeadElement> of(Route route, String description, List<String> keywords) {
    List<HeadElement> head = new ArrayList<>();
    theme.styles().forEach(name -> style(name, route, head));
    style(SiteFile.COLOURS, route, head);
    script(SiteFile.WORDS, route, head);
    theme.scripts().forEach(name -> script(name, route, head));
    meta("description", description, head);
    meta("keywords", String.join(", ", keywords), head);
    return head;
  }

  private void style(String asset, Route route, List<HeadElement> head) {
    Route file = places.assets().get(asset);
    if (file != null) {
      head.add(
          new HeadElement(
              "link",
              List.of(Map.entry("rel", "stylesheet"), Map.entry("href", file.from(route)))));
    }
  }

  /** Loaded beside the page and run when it is read, in this order. */
  private void script(String asset, Route route, List<HeadElement> head) {
    String address = places.assets().get(asset).from(route);
    head.add(
        new HeadElement("script", List.of(Map.entry("src", address), Map.entry("defer", "defer"))));
  }

  private static void meta(String name, String content, List<HeadElement> head) {
    if (!content.isEmpty()) {
      head.add(
          new HeadElement("meta", List.of(Map.entry("name", name), Map.entry("content", content))));
    }
  }
}
