package io.github.fieldnotes.render;

import io.github.fieldnotes.plan.Route;

/** How a place in the site is written as an address: relative to a page, or with the site's own. */
@FunctionalInterface
interface Addressing {

  /** The address of a part of a page; of all of it when the anchor is empty. */
  String of(Route to, String anchor);

  /** Relative to a page. */
  static Addressing from(Route page) {
    return (to, anchor) -> to.from(page, anchor);
  }

  /**
   * With the address of the site.
   *
   * @param site without {@code /} at its end
   */
  static Addressing at(String site) {
    return (to, anchor) -> to.at(site, anchor);
  }
}
