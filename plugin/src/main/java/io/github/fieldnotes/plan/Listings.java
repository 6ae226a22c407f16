package io.github.fieldnotes.plan;

import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.plan.Page.Paging;
import java.util.ArrayList;
import java.util.List;

/** Divides lists of notes into pages that people can read. */
final class Listings {

  private final Addresses addresses;
  private final int length;

  /** Makes one of the pages of a list. */
  @FunctionalInterface
  interface Maker<P extends Page> {

    P page(Route route, List<Note> notes, Paging paging);
  }

  /**
   * Divides lists for one section.
   *
   * @param length the most notes on a page
   */
  Listings(Addresses addresses, int length) {
    this.addresses = addresses;
    this.length = length;
  }

  /**
   * The pages of a list.
   *
   * @param first the address of the first page
   * @param folder where the others are: {@code FOLDER/2.html}
   */
  <P extends Page> List<P> pages(String first, String folder, List<Note> notes, Maker<P> maker) {
    List<Route> routes = new ArrayList<>();
    routes.add(addresses.reserve(first));
    int count = Math.max(1, (notes.size() + length - 1) / length);
    for (int number = 2; number <= count; number++) {
      routes.add(addresses.reserve(folder + "/" + number + ".html"));
    }
    List<Route> all = List.copyOf(routes);
    List<P> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int end = Math.min(notes.size(), (i + 1) * length);
      List<Note> part = List.copyOf(notes.subList(i * length, end));
      pages.add(maker.page(all.get(i), part, new Paging(i + 1, all, notes.size())));
    }
    return pages;
  }
}
