package io.github.fieldnotes.render;

/** A page of which is known what it is made of, and which is not drawn yet. For one thread. */
public interface PreparedPage {

  /** All that it is made of; known before its content is made. */
  PageInputs inputs();

  /** Draws it, once; later calls return the same page. */
  RenderedPage draw();
}
