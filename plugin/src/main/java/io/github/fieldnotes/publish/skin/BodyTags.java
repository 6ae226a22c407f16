package io.github.fieldnotes.publish.skin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Learns how a skin changes the tags in a body. Fluido, for example, gives Doxia's tables its own
 * classes, and code those of a highlighter. It changes adjacent tags in the same way everywhere, so
 * each run of start tags is merged only once, in a page that contains nothing else. Thread-safe.
 *
 * <p>Runs that differ only in the values of attributes other than {@code class} count as the same.
 * In the key of a run, each such value is replaced by a numbered mark.
 */
final class BodyTags {

  private static final String MARK = "<!--fnMarkTag-->";

  private static final String VALUE = "fnMarkValue";
  private static final Pattern NUMBERED = Pattern.compile(VALUE + "(\\d+)");
  private static final String CLASS = " class=\"";

  /** The result for a run that depends on more than its tags, so that its pages must be merged. */
  private static final String UNKNOWN = "";

  private final Map<String, String> learnt = new ConcurrentHashMap<>();

  /** Merges a page with the skin. */
  @FunctionalInterface
  interface Merge {

    String of(String body) throws SkinException, IOException;
  }

  /** The body as the skin shows it; empty if it has an unknown run of tags. */
  Optional<String> shown(String body) {
    StringBuilder shown = null;
    int from = 0;
    for (Run run = Run.next(body, 0); run != null; run = Run.next(body, run.end())) {
      String made = learnt.getOrDefault(run.key(), UNKNOWN);
      if (made.equals(UNKNOWN)) {
        return Optional.empty();
      }
      if (!made.equals(run.key())) {
        shown = shown == null ? new StringBuilder(body.length() + 256) : shown;
        shown.append(body.substring(from, run.start())).append(run.filled(made, body));
        from = run.end();
      }
    }
    return Optional.of(shown == null ? body : shown.append(body.substring(from)).toString());
  }

  /** Learns the new runs in a body, with at most one merge. */
  void learn(String body, Merge skin) throws SkinException, IOException {
    Set<String> unknown = new LinkedHashSet<>();
    for (Run run = Run.next(body, 0); run != null; run = Run.next(body, run.end())) {
      if (!learnt.containsKey(run.key())) {
        unknown.add(run.key());
      }
    }
    if (unknown.isEmpty()) {
      return;
    }
    String[] made = skin.of(MARK + String.join(MARK, unknown) + MARK).split(MARK, -1);
    int number = 1;
    for (String key : unknown) {
      learnt.put(key, made.length == unknown.size() + 2 ? made[number++] : UNKNOWN);
    }
  }

  /**
   * Start tags without anything between them.
   *
   * @param start the 0-based offset of the run in the body
   * @param end the offset after its last character
   * @param key the text of the run, with marks for the values of attributes other than {@code
   *     class}
   */
  private record Run(int start, int end, String key) {

    /** The next run at or after an offset; null if there is none. */
    static Run next(String body, int offset) {
      int start = tag(body, offset);
      if (start < 0) {
        return null;
      }
      StringBuilder key = new StringBuilder(64);
      return new Run(start, read(body, start, key, new ArrayList<>()), key.toString());
    }

    /** Fills the values of this run into the skin's result for its key. */
    String filled(String made, String body) {
      List<String> values = new ArrayList<>();
      read(body, start, new StringBuilder(), values);
      // in one pass, because a value can look like the mark of another value
      return NUMBERED
          .matcher(made)
          .replaceAll(
              mark -> {
                int number = number(mark.group(1), values.size());
                return Matcher.quoteReplacement(number < 0 ? mark.group() : values.get(number));
              });
    }

    private static int number(String digits, int count) {
      int number = digits.length() > 9 ? -1 : Integer.parseInt(digits);
      return number < count ? number : -1;
    }

    private static int tag(String body, int offset) {
      int at = body.indexOf('<', offset);
      while (at >= 0 && !isTag(body, at)) {
        at = body.indexOf('<', at + 1);
      }
      return at;
    }

    private static boolean isTag(String body, int at) {
      return at + 1 < body.length()
          && body.charAt(at) == '<'
          && Character.isLetter(body.charAt(at + 1));
    }

    /** Reads the tags from an offset on; returns the offset after the last one. */
    private static int read(String body, int start, StringBuilder key, List<String> values) {
      int at = start;
      while (isTag(body, at)) {
        while (at < body.length() && body.charAt(at) != '>') {
          char c = body.charAt(at++);
          key.append(c);
          if (c == '"') {
            at = value(body, at, key, values);
          }
        }
        key.append('>');
        at = Math.min(body.length(), at + 1);
      }
      return at;
    }

    private static int value(String body, int start, StringBuilder key, List<String> values) {
      int quote = body.indexOf('"', start);
      int end = quote < 0 ? body.length() : quote;
      if (body.startsWith(CLASS, start - CLASS.length())) {
        key.append(body, start, end);
      } else {
        key.append(VALUE).append(values.size());
        values.add(body.substring(start, end));
      }
      key.append('"');
      return Math.min(body.length(), end + 1);
    }
  }
}
