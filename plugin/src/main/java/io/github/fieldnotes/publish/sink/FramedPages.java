package io.github.fieldnotes.publish.sink;

import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.files.FileWriter;
import io.github.fieldnotes.publish.files.ParallelTasks;
import io.github.fieldnotes.publish.frame.BodyTags;
import io.github.fieldnotes.publish.frame.PageParts;
import io.github.fieldnotes.publish.frame.SkinFrame;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The pages of a section that the site plugin need not merge, because their frames are known.
 * Thread-safe.
 */
public final class FramedPages {

  private final MergedProbes.Section section;
  private final Frames frames;
  private final Optional<Route> doubtful;

  /**
   * What a skin does to pages.
   *
   * @param tags what it makes of start tags
   * @param linked the paths of pages that a frame links to; on these, the skin may mark the link
   */
  record Frames(BodyTags tags, Map<Likeness, SkinFrame> byLikeness, Set<String> linked) {}

  /** Pages whose frames have been proved. */
  FramedPages(MergedProbes.Section section, Frames frames) {
    this(section, frames, Optional.empty());
  }

  private FramedPages(MergedProbes.Section section, Frames frames, Optional<Route> doubtful) {
    this.section = section;
    this.frames = frames;
    this.doubtful = doubtful;
  }

  /** No pages, because the skin does more than to frame {@code doubtful}. */
  static FramedPages none(MergedProbes.Section section, Route doubtful) {
    Frames none = new Frames(new BodyTags(), Map.of(), Set.of());
    return new FramedPages(section, none, Optional.of(doubtful));
  }

  /** The page that showed that the skin does more than to frame pages. */
  public Optional<Route> doubtful() {
    return doubtful;
  }

  /**
   * Writes the pages that have a frame, in parallel. The caller commits them.
   *
   * @return the pages that the site plugin has to merge, the index first
   */
  public List<Route> write(FileWriter files, Charset charset, Progress progress)
      throws IOException {
    AtomicInteger done = new AtomicInteger();
    int all = section.pages().size();
    List<ParallelTasks.Task<Optional<Route>, RuntimeException>> tasks = new ArrayList<>();
    for (DrawnPage page : section.pages()) {
      tasks.add(
          () -> {
            Optional<byte[]> html = html(page, charset);
            if (html.isPresent()) {
              files.write(page.route(), out -> out.write(html.get()));
            }
            progress.at("writing", done.incrementAndGet(), all, "pages");
            return html.isPresent() ? Optional.empty() : Optional.of(page.route());
          });
    }
    return ParallelTasks.all(tasks).stream().flatMap(Optional::stream).toList();
  }

  /** A page in its frame; empty if the site plugin has to merge it. */
  Optional<String> html(DrawnPage page) {
    return filled(page, frame -> frame::fill);
  }

  private Optional<byte[]> html(DrawnPage page, Charset charset) {
    return filled(page, frame -> (parts, body) -> frame.fill(parts, body, charset));
  }

  private <T> Optional<T> filled(
      DrawnPage page, Function<SkinFrame, BiFunction<PageParts, String, T>> filling) {
    if (!isFramed(page)) {
      return Optional.empty();
    }
    PageParts parts = section.drawer().parts(page);
    SkinFrame frame = frames.byLikeness().get(page.likeness());
    return frames.tags().shown(parts.body()).map(body -> filling.apply(frame).apply(parts, body));
  }

  /** Whether a page is one of those for which there is a frame. */
  boolean isFramed(DrawnPage page) {
    String path = page.route().path();
    return page.isAlike()
        && frames.byLikeness().containsKey(page.likeness())
        && !frames.linked().contains(path)
        && !frames.linked().contains(Route.encodePath(path));
  }
}
