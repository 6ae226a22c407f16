package io.github.fieldnotes.publish.frame;

import java.util.Arrays;
import java.util.LinkedHashSet;
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
public final class BodyTags {

  private static final String MARK = "<!--fnMarkTag-->";

  private static final String VALUE = "fnMarkValue";
  private static final Pattern NUMBERED = Pattern.compile(VALUE + "(\\d+)");
  private static final String CLASS = " class=\"";

  /** The result for a run that depends on more than its tags, so that its pages must be merged. */
  private static final String UNKNOWN = "";

  private final Map<String, String> learnt = new ConcurrentHashMap<>();

  /** The body as the skin shows it; empty if it has an unknown run of tags. */
  public Optional<String> shown(String body) {
    StringBuilder shown = null;
    int from = 0;
    Runs runs = new Runs(body);
    while (runs.next()) {
      String key = runs.key();
      String made = learnt.getOrDefault(key, UNKNOWN);
      if (made.equals(UNKNOWN)) {
        return Optional.empty();
      }
      if (!made.equals(key)) {
        shown = shown == null ? new StringBuilder(body.length() + 256) : shown;
        // in Java 17 a piece is copied at once, but a range of a text character by character
        shown.append(body.substring(from, runs.start())).append(runs.filled(made));
        from = runs.end();
      }
    }
    return Optional.of(shown == null ? body : shown.append(body.substring(from)).toString());
  }

  /** The runs of a body that have not been learnt, in order. */
  public Set<String> unknown(String body) {
    Set<String> unknown = new LinkedHashSet<>();
    Runs runs = new Runs(body);
    while (runs.next()) {
      if (!learnt.containsKey(runs.key())) {
        unknown.add(runs.key());
      }
    }
    return unknown;
  }

  /** The body of a page that contains only some runs, to be merged with the skin. */
  public static String probe(Set<String> runs) {
    return MARK + String.join(MARK, runs) + MARK;
  }

  /**
   * Learns what the skin makes of some runs.
   *
   * @param merged their {@link #probe} in the skin
   */
  public void learn(Set<String> runs, String merged) {
    String[] made = merged.split(MARK, -1);
    int number = 1;
    for (String key : runs) {
      learnt.put(key, made.length == runs.size() + 2 ? made[number++] : UNKNOWN);
    }
  }

  /**
   * Walks over the runs of a body: start tags without anything between them. Runs are many, so what
   * one needs is used again for the next.
   */
  private static final class Runs {

    private final String body;
    private final StringBuilder key = new StringBuilder(256);

    /** The offsets of each value in the body, and after it. */
    private int[] values = new int[16];

    private int valueCount;
    private int start;
    private int end;
    private int quote = -1;

    Runs(String body) {
      this.body = body;
    }

    /** Goes on to the next run, if there is one. */
    boolean next() {
      start = tag(end);
      if (start < 0) {
        return false;
      }
      key.setLength(0);
      valueCount = 0;
      end = start;
      while (isTag(end)) {
        read();
      }
      return true;
    }

    /** The 0-based offset of the run in the body. */
    int start() {
      return start;
    }

    /** The offset after the last character of the run. */
    int end() {
      return end;
    }

    /** The text of the run, with marks for the values of attributes other than {@code class}. */
    String key() {
      return key.toString();
    }

    /** Fills the values of the run into the skin's result for its key. */
    String filled(String made) {
      // in one pass, because a value can look like the mark of another value
      return NUMBERED
          .matcher(made)
          .replaceAll(
              mark -> {
                int number = number(mark.group(1));
                return Matcher.quoteReplacement(number < 0 ? mark.group() : value(number));
              });
    }

    private int number(String digits) {
      int number = digits.length() > 9 ? -1 : Integer.parseInt(digits);
      return number < valueCount ? number : -1;
    }

    private String value(int number) {
      return body.substring(values[2 * number], values[2 * number + 1]);
    }

    private int tag(int offset) {
      int at = body.indexOf('<', offset);
      while (at >= 0 && !isTag(at)) {
        at = body.indexOf('<', at + 1);
      }
      return at;
    }

    private boolean isTag(int at) {
      return at + 1 < body.length()
          && body.charAt(at) == '<'
          && Character.isLetter(body.charAt(at + 1));
    }

    /** Reads the tag at the end of the run so far. */
    private void read() {
      int from = end;
      int close = offset('>', from);
      for (int open = quote(from); open < close; open = quote(from)) {
        key.append(body.substring(from, open + 1));
        from = readValue(open + 1);
        close = close < from ? offset('>', from) : close;
      }
      key.append(body.substring(from, close)).append('>');
      end = Math.min(body.length(), close + 1);
    }

    /** The offset of the next quote, which is searched for only once. */
    private int quote(int from) {
      if (quote < from) {
        quote = offset('"', from);
      }
      return quote;
    }

    /** The offset of a character; that of the end of the body if there is none. */
    private int offset(char c, int from) {
      int at = body.indexOf(c, from);
      return at < 0 ? body.length() : at;
    }

    /** Reads the value of an attribute and the quote after it; returns the offset after both. */
    private int readValue(int from) {
      int to = offset('"', from);
      if (body.startsWith(CLASS, from - CLASS.length())) {
        key.append(body.substring(from, to));
      } else {
        key.append(VALUE).append(valueCount);
        add(from, to);
      }
      key.append('"');
      return Math.min(body.length(), to + 1);
    }

    private void add(int from, int to) {
      if (2 * valueCount == values.length) {
        values = Arrays.copyOf(values, 2 * values.length);
      }
      values[2 * valueCount] = from;
      values[2 * valueCount + 1] = to;
      valueCount++;
    }
  }
}
