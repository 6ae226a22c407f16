package io.github.fieldnotes.render;

import java.util.List;

/** A page of which is known what it is made of, and which is not drawn yet. For one thread. */
public interface PreparedPage {

  /** All that it is made of; known before its content is made. */
  PageInputs inputs();

  /**
   * All that will stand on it: as long as theme and words are the same, equal contents are drawn as
   * equal pages.
   */
  List<Record> content();

  /** Draws it. */
  RenderedPage draw();
}
