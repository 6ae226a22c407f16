package io.github.fieldnotes.publish.sink;

import io.github.fieldnotes.plan.Route;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The {@link FrameProbes} of a section, to be read when the site plugin has merged them. Immutable.
 */
public final class MergedProbes {

  private final SinkFolder folder;
  private final Section section;
  private final Probes probes;

  /**
   * The section.
   *
   * @param drawer draws the pages that were not kept
   * @param pages all pages, the index first
   */
  record Section(PageDrawer drawer, List<DrawnPage> pages) {}

  /**
   * The pages that were handed over.
   *
   * @param runs the runs of start tags on the page of tags, in order
   * @param marks the page of marks of each likeness
   * @param samples pages of the section
   */
  record Probes(Route tags, Set<String> runs, Map<Likeness, Route> marks, List<DrawnPage> samples) {

    /** The number of pages that the site plugin merges. */
    int count() {
      return 1 + marks.size() + samples.size();
    }
  }

  MergedProbes(SinkFolder folder, Section section, Probes probes) {
    this.folder = folder;
    this.section = section;
    this.probes = probes;
  }

  /**
   * Makes frames of the pages of marks, and removes these pages.
   *
   * @param charset of the site
   * @param correction turns the text of a page of this report into that of a page of the section
   */
  public FramedPages read(Charset charset, UnaryOperator<String> correction) throws IOException {
    try {
      return new FrameProof(probes, route -> text(route, charset, correction)).of(section);
    } finally {
      remove();
    }
  }

  /** The number of pages that the site plugin merges for this. */
  public int count() {
    return probes.count();
  }

  /** Removes the pages of marks. */
  public void remove() throws IOException {
    Files.deleteIfExists(folder.file(probes.tags()));
    for (Route route : probes.marks().values()) {
      Files.deleteIfExists(folder.file(route));
    }
  }

  private String text(Route route, Charset charset, UnaryOperator<String> correction)
      throws IOException {
    try {
      return correction.apply(new String(Files.readAllBytes(folder.file(route)), charset));
    } catch (NoSuchFileException e) {
      // a page that was not merged has no frame
      return "";
    }
  }
}
