package io.github.fieldnotes.publish.sink;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.frame.PageParts;
import java.util.Collections;

/**
 * What makes pages the same to a skin, apart from the texts in them.
 *
 * @param depth the number of folders between the site's root and the page
 * @param isDated whether the page has a date
 * @param authors the number of its authors
 */
record Likeness(int depth, boolean isDated, int authors) {

  static Likeness of(Route route, PageParts page) {
    int depth = (int) route.path().chars().filter(c -> c == '/').count();
    return new Likeness(depth, page.date() != null, page.authors().size());
  }

  /** A page like this, without any text. */
  PageParts page() {
    return new PageParts("", isDated ? "" : null, Collections.nCopies(authors, ""), "", "");
  }
}
