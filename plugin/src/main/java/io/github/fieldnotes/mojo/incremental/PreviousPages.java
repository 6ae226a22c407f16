package io.github.fieldnotes.mojo.incremental;

import io.github.fieldnotes.check.ShownPicture;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.publish.project.UnchangedPages;
import io.github.fieldnotes.render.PageInputs;
import io.github.fieldnotes.render.PreparedPage;
import io.github.fieldnotes.render.RenderedPage;
import io.github.fieldnotes.store.Fingerprint;
import io.github.fieldnotes.store.NoteStore;
import io.github.fieldnotes.store.RunManifest.Made;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The pages and other files of the last run that are still as they were left. A page is drawn only
 * if something that it is made of has changed. Safe for threads.
 */
public final class PreviousPages implements UnchangedPages {

  private final Map<String, Made> before = new HashMap<>();
  private final Map<String, Made> now = new ConcurrentHashMap<>();
  private final Map<String, Made> files = new ConcurrentHashMap<>();
  private final Set<ShownPicture> failing = ConcurrentHashMap.newKeySet();
  private final AtomicInteger there = new AtomicInteger();
  private final InputKeys keys;

  /**
   * The pages of a run.
   *
   * @param pages of the run before
   * @param store that the notes were read from
   */
  PreviousPages(List<Made> pages, NoteStore store) {
    pages.forEach(page -> before.put(page.path(), page));
    this.keys = new InputKeys(store);
  }

  @Override
  public boolean isThere(Route route, PreparedPage page) {
    String path = route.path();
    Made last = before.getOrDefault(path, new Made(path, "", ""));
    String inputs = keys.ofPage(page.inputs());
    Made made = inputs.equals(last.inputs()) ? last : new Made(path, key(page.draw()), inputs);
    now.put(path, made);
    boolean same = made.key().equals(last.key());
    if (same) {
      there.incrementAndGet();
    }
    return same;
  }

  @Override
  public boolean isThere(SectionFile file, Optional<PageInputs> inputs) {
    String path = file.route().path();
    String key = inputs.map(keys::ofFile).orElse("");
    files.put(path, new Made(path, "", key));
    return !key.isEmpty() && before.containsKey(path) && key.equals(before.get(path).inputs());
  }

  private static String key(RenderedPage page) {
    return new Fingerprint().add("page", page).text().substring(0, InputKeys.LENGTH);
  }

  @Override
  public void fails(ShownPicture picture) {
    // drawn again, it shows again, as long as the picture is what it is
    String path = picture.page().path();
    now.put(path, new Made(path, "", ""));
    failing.add(picture);
  }

  /** The pictures at which the tools of the skin failed, in no order. */
  public Set<ShownPicture> failing() {
    return failing;
  }

  /** How many were there. */
  public int there() {
    return there.get();
  }

  /** The pages of this run, in order of path, and then its other files. */
  List<Made> now() {
    Comparator<Made> byPath = Comparator.comparing(Made::path);
    return Stream.of(now, files).flatMap(made -> made.values().stream().sorted(byPath)).toList();
  }
}
