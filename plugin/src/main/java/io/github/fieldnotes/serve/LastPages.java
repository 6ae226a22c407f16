package io.github.fieldnotes.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pages as they were last drawn, for when they cannot be drawn. Thread-safe. */
final class LastPages {

  /** Enough for what somebody has open; each one takes up to 100 KB. */
  private static final int MOST = 200;

  private final Map<String, LastPage> pages =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, LastPage> eldest) {
          return size() > MOST;
        }
      };

  /**
   * A page.
   *
   * @param html in the skin
   * @param note the file of the note that it shows; empty if it shows none
   */
  record LastPage(String html, Optional<String> note) {}

  synchronized void keep(String path, LastPage page) {
    pages.put(path, page);
  }

  synchronized Optional<LastPage> find(String path) {
    return Optional.ofNullable(pages.get(path));
  }
}
