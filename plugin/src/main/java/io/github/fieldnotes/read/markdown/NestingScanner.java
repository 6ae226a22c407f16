package io.github.fieldnotes.read.markdown;

import java.util.OptionalInt;

/** Scans a text, without parsing it, for structures that make parsers slow or recurse deeply. */
public final class NestingScanner {

  private final String text;
  private final int from;

  /** Takes a text, and the 0-based offset at which its Markdown begins. */
  public NestingScanner(String text, int from) {
    this.text = text;
    this.from = from;
  }

  /**
   * The first line on which more than a number of quotes and lists open; code blocks are skipped.
   */
  OptionalInt deepLine(int most) {
    boolean fenced = false;
    int start = from;
    while (start < text.length()) {
      int end = endOfLine(start);
      if (isFence(start, end)) {
        fenced = !fenced;
      } else if (!fenced && end - start > most && containers(start, end) > most) {
        return OptionalInt.of(start);
      }
      start = end + 1;
    }
    return OptionalInt.empty();
  }

  /**
   * A run of lines without a blank one.
   *
   * @param offset the 0-based offset at which it begins
   * @param length its length in UTF-16 units
   */
  public record Paragraph(int offset, int length) {}

  /** The longest paragraph, the first if there are several; slow parsing is usually due to it. */
  public Paragraph longestParagraph() {
    Paragraph longest = new Paragraph(from, 0);
    int begin = from;
    int start = from;
    while (start < text.length()) {
      int end = endOfLine(start);
      if (afterBlanks(start, end) == end) {
        begin = end + 1;
      } else if (end - begin > longest.length()) {
        longest = new Paragraph(begin, end - begin);
      }
      start = end + 1;
    }
    return longest;
  }

  private boolean isFence(int start, int end) {
    int at = afterBlanks(start, end);
    return text.startsWith("```", at) || text.startsWith("~~~", at);
  }

  /**
   * The number of quotes and lists that open on a line; a line of one repeated sign is a thematic
   * break.
   */
  private int containers(int start, int end) {
    int rule = startOfRule(start, end);
    int count = 0;
    int at = afterBlanks(start, end);
    while (at < rule) {
      int after = afterMarker(at, end);
      if (after == at) {
        break;
      }
      count++;
      at = afterBlanks(after, end);
    }
    return count;
  }

  private int afterMarker(int at, int end) {
    char c = text.charAt(at);
    if (c == '>') {
      return at + 1;
    }
    int after = at;
    while (after < end && text.charAt(after) >= '0' && text.charAt(after) <= '9') {
      after++;
    }
    boolean number =
        after > at && after < end && (text.charAt(after) == '.' || text.charAt(after) == ')');
    boolean bullet = c == '-' || c == '*' || c == '+';
    int next = number ? after + 1 : at + 1;
    return (number || bullet) && next < end && isBlank(text.charAt(next)) ? next : at;
  }

  /**
   * The start of the trailing part of a line that consists of one of {@code *-} and white space.
   */
  private int startOfRule(int start, int end) {
    int at = end;
    char sign = 0;
    while (at > start) {
      char c = text.charAt(at - 1);
      if (sign == 0 && (c == '*' || c == '-')) {
        sign = c;
      }
      if (c != sign && !isBlank(c)) {
        break;
      }
      at--;
    }
    return sign == 0 ? end : afterBlanks(at, end);
  }

  private int endOfLine(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int afterBlanks(int start, int end) {
    int at = start;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
