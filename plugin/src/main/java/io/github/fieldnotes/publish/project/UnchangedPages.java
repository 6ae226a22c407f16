package io.github.fieldnotes.publish.project;

import io.github.fieldnotes.check.ShownPicture;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.render.PreparedPage;

/** Decides which pages need not be made again. Implementations are thread-safe. */
@FunctionalInterface
public interface UnchangedPages {

  /** None: all pages are made. */
  UnchangedPages NONE = (route, page) -> false;

  /**
   * Whether a page already exists exactly as it would be made.
   *
   * @param page whose content need not be made to find out
   */
  boolean isThere(Route route, PreparedPage page);

  /**
   * Receives a picture that the tools of the skin cannot read. Its page is made again the next
   * time.
   */
  default void fails(ShownPicture picture) {
    // implementations that make all pages each time ignore it
  }
}
