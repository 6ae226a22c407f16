package io.github.fieldnotes.publish.project;

import io.github.fieldnotes.check.ShownPicture;
import io.github.fieldnotes.plan.Route;
import java.util.List;

/** Which pages need not be made again. Safe for threads. */
@FunctionalInterface
public interface UnchangedPages {

  /** None: all pages are made. */
  UnchangedPages NONE = (route, content) -> false;

  /**
   * Whether a page is there already as it would be made.
   *
   * @param content what will stand on it
   */
  boolean isThere(Route route, List<Record> content);

  /** Takes a picture at which the tools of the skin fail; its page is not there the next time. */
  default void fails(ShownPicture picture) {
    // who makes all pages each time need not know
  }
}
