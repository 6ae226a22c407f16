package io.github.fieldnotes.render;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.render.page.EmbeddedListException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** A section ready to be written: pages are drawn one by one when asked for, from any thread. */
public interface RenderedSection {

  /** All pages, the section's index first. */
  List<Route> pages();

  /** Finds what will stand on one of {@link #pages()}. */
  PreparedPage prepare(Route route);

  /** The file of the note that one of {@link #pages()} shows; empty if it shows no single note. */
  Optional<String> note(Route route);

  /** Draws one of {@link #pages()}. */
  default RenderedPage page(Route route) {
    return prepare(route).draw();
  }

  /**
   * Draws a listing for a page of the site that is not of the section.
   *
   * @param query what is asked for: {@code kind=talk tag=tides limit=5}
   * @return one element of {@code class="fieldnotes"}
   * @throws EmbeddedListException when the query is wrong
   */
  String listing(String query, Route page);

  /** The style sheets that listings need. */
  List<Route> styles();

  /** All files that are no pages. */
  List<SectionFile> files();

  /** All that one of {@link #files()} is made of; empty when only writing it can tell. */
  Optional<PageInputs> inputs(SectionFile file);

  /** Writes the content of one of {@link #files()}; leaves {@code out} open. */
  void write(SectionFile file, OutputStream out) throws IOException;
}
