package io.github.fieldnotes.read.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers of other records in a text that names them: {@code ADR-0012}, {@code ADRs 3 and
 * 4}, {@code #7}. A bare number counts only at the beginning, and only if it is padded with a zero
 * or no words follow it, because {@code Replaces 3 gates} names no record.
 */
final class RecordNumbers {

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\b(?:adr|decision|record)s?[-_ #]*0*(\\d{1,5})(?![\\d\\p{L}]|[-/.]\\d)");
  private static final Pattern BARE =
      Pattern.compile("[^\\p{L}\\p{N}#]{0,2}(#|0)?0*(\\d{1,5})(?!\\d|[-/.]\\d)");
  private static final Pattern NEXT =
      Pattern.compile(
          "\\s{0,2}(?:,|;|&|\\+|\\b(?:and|und|et|y)\\b)\\s{0,2}(?:(?:and|und|et|y)\\s)?"
              + "#?0*(\\d{1,5})(?![\\d\\p{L}]|[-/.]\\d)");
  private static final Pattern END = Pattern.compile("\\s{0,2}(?:$|[.:;()\\]\\n–—]|-\\s)");

  private RecordNumbers() {}

  /**
   * A record that a text names.
   *
   * @param written as written in the text
   * @param number without leading zeros
   */
  record Named(String written, String number) {}

  /** The records that a text names, in order. */
  static List<Named> in(String text) {
    List<Named> found = new ArrayList<>();
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      found.add(new Named(named.group(), named.group(1)));
      found.addAll(listed(text, named.end()));
    }
    Matcher bare = BARE.matcher(text);
    if (found.isEmpty() && bare.lookingAt()) {
      List<Named> others = listed(text, bare.end());
      if (bare.group(1) != null || !others.isEmpty() || isEnd(text, bare.end())) {
        found.add(new Named(others.isEmpty() ? text.strip() : bare.group(2), bare.group(2)));
        found.addAll(others);
      }
    }
    return found;
  }

  /** The text before the first record that a text names; empty if it names none. */
  static String before(String text) {
    Matcher named = NAMED.matcher(text);
    return named.find() ? text.substring(0, named.start()) : "";
  }

  /** The further numbers of an enumeration; none if words follow it. */
  private static List<Named> listed(String text, int from) {
    List<Named> found = new ArrayList<>();
    Matcher next = NEXT.matcher(text);
    int end = from;
    while (next.region(end, text.length()).lookingAt()) {
      found.add(new Named(next.group(1), next.group(1)));
      end = next.end();
    }
    return isEnd(text, end) ? found : List.of();
  }

  private static boolean isEnd(String text, int index) {
    return END.matcher(text).region(index, text.length()).lookingAt();
  }
}
