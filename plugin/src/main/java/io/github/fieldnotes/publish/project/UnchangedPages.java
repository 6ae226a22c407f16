package io.github.fieldnotes.publish.project;

import io.github.fieldnotes.check.ShownPicture;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.render.PageInputs;
import io.github.fieldnotes.render.PreparedPage;
import java.util.Optional;

/** Decides which pages need not be made again. Implementations are thread-safe. */
@FunctionalInterface
public interface UnchangedPages {

  /** None: all pages are made. */
  UnchangedPages NONE = (route, page) -> false;

  /**
   * Whether a page already exists exactly as it would be made.
   *
   * @param page which is drawn only if there is no other way to find out
   */
  boolean isThere(Route route, PreparedPage page);

  /**
   * Whether a file that is no page already exists exactly as it would be written.
   *
   * @param inputs all that it is made of; empty when only writing it can tell
   */
  default boolean isThere(SectionFile file, Optional<PageInputs> inputs) {
    return false;
  }

  /**
   * Receives a picture that the tools of the skin cannot read. Its page is made again the next
   * time.
   */
  default void fails(ShownPicture picture) {
    // implementations that make all pages each time ignore it
  }
}
