package io.github.fieldnotes.draft.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line with a key and a value: {@code - Status: accepted}, {@code **Date**: 2026-05-12}, {@code |
 * Status | accepted |}, {@code status: accepted}.
 *
 * @param before everything up to the value
 * @param key as written, without markup
 * @param value may be empty
 * @param after what follows the value: white space of a hard line break, or the end of a row
 */
public record HeadField(String before, String key, String value, String after) {

  private static final String KEY = "(?<key>\\p{L}[\\p{L}\\p{N} _/()-]{0,40}?)";
  private static final Pattern LINE =
      Pattern.compile(
          "(?<before>\\s*(?:(?:>|[-*+])\\s+)*(?<mark>\\*\\*|__)?"
              + KEY
              + "(?:(?<colon>\\s*[:：])(?:\\k<mark>)?|\\k<mark>\\s*[:：])\\s*)"
              + "(?<value>.*?)(?<after>\\s*\\\\?)");
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?<before>\\s*(?:(?:>|[-*+])\\s+)*"
              + KEY
              + "\\s*[:：](?:\\s+|$))(?<value>.*?)(?<after>\\s*\\\\?)");
  private static final Pattern ROW =
      Pattern.compile(
          "(?<before>\\s*\\|\\s*(?<mark>\\*\\*|__)?"
              + KEY
              + "(?:\\k<mark>)?\\s*\\|\\s*)(?<value>[^|]*?)(?<after>\\s*\\|\\s*)");
  private static final Pattern PLAIN_ROW =
      Pattern.compile(
          "(?<before>\\s*\\|\\s*" + KEY + "\\s*\\|\\s*)(?<value>[^|]*?)(?<after>\\s*\\|\\s*)");

  /** Reads a line without its ending; empty if it has no key. */
  public static Optional<HeadField> of(String line) {
    for (Pattern pattern : new Pattern[] {PLAIN_ROW, ROW, PLAIN, LINE}) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.matches()) {
        return Optional.of(
            new HeadField(
                matcher.group("before"),
                matcher.group("key").strip(),
                matcher.group("value"),
                matcher.group("after")));
      }
    }
    return Optional.empty();
  }

  /** The key in the form in which keys are compared. */
  public String folded() {
    return key.toLowerCase(Locale.ROOT);
  }

  public boolean isRow() {
    return before.strip().startsWith("|");
  }

  /** The line with another value. */
  public String with(String other) {
    if (other.isEmpty() && !isRow()) {
      return before.stripTrailing() + after;
    }
    if (other.isEmpty()) {
      return before.stripTrailing() + " |";
    }
    String gap = before.matches("(?s).*[:：|*_]") ? " " : "";
    return before + gap + other + after;
  }

  /** A line in the same style with another key and value. */
  public String with(String otherKey, String otherValue) {
    int at = before.lastIndexOf(key);
    String named = before.substring(0, at) + otherKey + before.substring(at + key.length());
    return new HeadField(named, otherKey, value, after).with(otherValue);
  }
}
