package io.github.fieldnotes.render;

import java.util.List;

/** A page of which is known what will stand on it, and which is not drawn yet. */
public interface PreparedPage {

  /**
   * All that will stand on it: as long as theme and words are the same, equal contents are drawn as
   * equal pages.
   */
  List<Record> content();

  /** Draws it. */
  RenderedPage draw();
}
