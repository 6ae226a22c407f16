package io.github.fieldnotes;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.render.Site;
import java.util.List;

/** The whole flow: read, plan, check, render. */
public final class Fieldnotes {

  private Fieldnotes() {}

  /**
   * A section, and what is wrong with its notes.
   *
   * @param site its pages and files; none without notes
   * @param diagnostics sorted
   * @param notes how many notes were read
   * @param annotations how many annotations they hold
   */
  public record Section(Site site, List<Diagnostic> diagnostics, int notes, int annotations) {}

  /** Reads the notes and plans their section; pages are drawn when the site is asked for them. */
  public static Section section(Settings settings) {
    throw new UnsupportedOperationException("read and render are not there yet: " + settings);
  }
}
