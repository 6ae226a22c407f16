package io.github.fieldnotes.plan;

import io.github.fieldnotes.plan.Page.Paging;
import java.util.ArrayList;
import java.util.List;

/** Divides long lists into pages. */
final class Listings {

  /** The most table rows or similar entries on a page, which keeps it below 150 KB of HTML. */
  static final int MOST_ROWS = 150;

  /** The most actions on a page, which have more text than table rows and are read one by one. */
  static final int MOST_ACTIONS = 150;

  private final RouteAllocator addresses;
  private final int notesPerPage;

  /**
   * Creates one of the pages of a list.
   *
   * @param <T> the type of the listed items
   */
  @FunctionalInterface
  interface Maker<T, P extends Page> {

    P page(Route route, List<T> items, Paging paging);
  }

  /** Creates one of the pages of a list whose items are known by their indexes alone. */
  @FunctionalInterface
  interface RangeMaker<P extends Page> {

    P page(Route route, int from, int to, Paging paging);
  }

  /**
   * Creates an instance for one section.
   *
   * @param notesPerPage the most notes on a page
   */
  Listings(RouteAllocator addresses, int notesPerPage) {
    this.addresses = addresses;
    this.notesPerPage = notesPerPage;
  }

  /**
   * Divides a list of notes into pages.
   *
   * @param first the address of the first page
   * @param folder the folder of the other pages: {@code FOLDER/2.html}
   */
  <T, P extends Page> List<P> pages(String first, String folder, List<T> notes, Maker<T, P> maker) {
    return pages(first, folder, notes, notesPerPage, maker);
  }

  /**
   * Divides a list into pages.
   *
   * @param length the most items on a page
   */
  <T, P extends Page> List<P> pages(
      String first, String folder, List<T> items, int length, Maker<T, P> maker) {
    return pages(
        first,
        folder,
        items.size(),
        length,
        (route, from, to, paging) ->
            maker.page(route, List.copyOf(items.subList(from, to)), paging));
  }

  /**
   * Divides a list into pages.
   *
   * @param size the number of items
   * @param length the most items on a page
   */
  <P extends Page> List<P> pages(
      String first, String folder, int size, int length, RangeMaker<P> maker) {
    List<Route> routes = new ArrayList<>();
    routes.add(addresses.reserve(first));
    int count = (int) Math.max(1, ((long) size + length - 1) / length);
    for (int number = 2; number <= count; number++) {
      routes.add(addresses.reserve(folder + "/" + number + ".html"));
    }
    List<Route> all = List.copyOf(routes);
    List<P> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int end = Math.min(size, (i + 1) * length);
      pages.add(maker.page(all.get(i), i * length, end, new Paging(i + 1, all, size)));
    }
    return pages;
  }
}
