package io.github.fieldnotes.publish.sink;

import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.files.ParallelTasks;
import io.github.fieldnotes.publish.frame.BodyTags;
import io.github.fieldnotes.publish.frame.PageParts;
import io.github.fieldnotes.render.RenderedPage;
import io.github.fieldnotes.render.RenderedSection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** Draws the pages of a section, as a skin gets them. Thread-safe. */
final class PageDrawer {

  /** A text in bodies that Doxia's sinks replace. */
  private static final String REPLACED = "$relativePath";

  private final RenderedSection section;
  private final List<Route> routes;
  private final SinkHeads heads;
  private final Predicate<Route> isInMenu;
  private final AtomicLong room;
  private final BodyTags tags = new BodyTags();
  private final Set<String> runs = ConcurrentHashMap.newKeySet();

  /**
   * Creates a drawer.
   *
   * @param isInMenu whether a skin may show a page as the current one of a menu
   * @param room the number of characters that may be kept in memory
   */
  PageDrawer(RenderedSection section, SinkHeads heads, Predicate<Route> isInMenu, long room) {
    this.section = section;
    this.routes = section.pages();
    this.heads = heads;
    this.isInMenu = isInMenu;
    this.room = new AtomicLong(room);
  }

  /** Draws all pages in parallel, and keeps those for which there is room; the index is first. */
  List<DrawnPage> drawAll(Progress progress) throws IOException {
    AtomicInteger done = new AtomicInteger();
    List<ParallelTasks.Task<DrawnPage, RuntimeException>> tasks = new ArrayList<>();
    for (Route route : routes) {
      tasks.add(
          () -> {
            DrawnPage page = drawn(route);
            progress.at("drawing", done.incrementAndGet(), routes.size(), "pages");
            return page;
          });
    }
    return ParallelTasks.all(tasks);
  }

  /** The parts of a page, drawn again if they were not kept. */
  PageParts parts(DrawnPage page) {
    return page.parts().orElseGet(() -> parts(page.route()));
  }

  /** All runs of start tags in the pages drawn so far. */
  Set<String> runs() {
    return runs;
  }

  private DrawnPage drawn(Route route) {
    PageParts page = parts(route);
    runs.addAll(tags.unknown(page.body()));
    boolean isAlike =
        !route.equals(routes.get(0))
            && !isInMenu.test(route)
            && !page.title().isEmpty()
            && !page.body().contains(REPLACED);
    boolean isKept = room.addAndGet(-page.body().length() - page.head().length()) >= 0;
    return new DrawnPage(
        route,
        Likeness.of(route, page),
        isAlike,
        page.title(),
        isKept ? Optional.of(page) : Optional.empty());
  }

  private PageParts parts(Route route) {
    RenderedPage page = section.page(route);
    return SinkPage.parts(page, heads.head(page), SinkPage.body(page));
  }
}
