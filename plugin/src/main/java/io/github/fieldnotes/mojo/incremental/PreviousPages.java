package io.github.fieldnotes.mojo.incremental;

import io.github.fieldnotes.check.ShownPicture;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.project.UnchangedPages;
import io.github.fieldnotes.store.Fingerprint;
import io.github.fieldnotes.store.RunManifest.Made;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The pages of the last run whose files are still as they were left. Safe for threads. */
public final class PreviousPages implements UnchangedPages {

  /** 128 bits, in hexadecimal digits. */
  private static final int KEY = 32;

  private final Map<String, String> before = new HashMap<>();
  private final Map<String, String> now = new ConcurrentHashMap<>();
  private final Set<ShownPicture> failing = ConcurrentHashMap.newKeySet();
  private final AtomicInteger there = new AtomicInteger();

  PreviousPages(List<Made> pages) {
    pages.forEach(page -> before.put(page.path(), page.key()));
  }

  @Override
  public boolean isThere(Route route, List<Record> content) {
    String key = new Fingerprint().add("content", content).text().substring(0, KEY);
    now.put(route.path(), key);
    boolean same = key.equals(before.get(route.path()));
    if (same) {
      there.incrementAndGet();
    }
    return same;
  }

  @Override
  public void fails(ShownPicture picture) {
    // drawn again, it shows again, as long as the picture is what it is
    now.put(picture.page().path(), "");
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

  /** The pages of this run, in order of path. */
  List<Made> now() {
    return now.entrySet().stream()
        .map(page -> new Made(page.getKey(), page.getValue()))
        .sorted(Comparator.comparing(Made::path))
        .toList();
  }
}
