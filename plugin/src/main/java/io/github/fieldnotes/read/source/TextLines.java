package io.github.fieldnotes.read.source;

/** The lines of a text that has not been parsed yet. Offsets are 0-based. */
final class TextLines {

  private static final int LEAST_FENCE = 3;

  private final String text;

  /** Start of the paragraph that was asked for last. */
  private int paragraphStart;

  private int paragraphEnd;

  /** Start of the line that was asked for last; lines can be long, and callers ask often. */
  private int lineStart;

  private int lineEnd = -1;

  TextLines(String text) {
    this.text = text;
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** The offset after the last character of a line. */
  int end(int at) {
    if (at < lineStart || at > lineEnd) {
      lineStart = at;
      lineEnd = at;
      while (lineEnd < text.length() && !isLineEnd(text.charAt(lineEnd))) {
        lineEnd++;
      }
    }
    return lineEnd;
  }

  /** The offset at which the next line begins. */
  int next(int at) {
    int end = end(at);
    return text.startsWith("\r\n", end) ? end + 2 : Math.min(text.length(), end + 1);
  }

  /** The offset at which the next blank line begins or the text ends. */
  int endOfParagraph(int at) {
    if (at < paragraphStart || at >= paragraphEnd) {
      int line = next(at);
      while (line < text.length() && afterMarkers(line) < end(line)) {
        line = next(line);
      }
      paragraphStart = at;
      paragraphEnd = line;
    }
    return paragraphEnd;
  }

  /** The indentation of a line, in columns. */
  int indent(int start) {
    int columns = 0;
    for (int i = start; i < text.length() && isBlank(text.charAt(i)); i++) {
      columns += text.charAt(i) == '\t' ? 4 : 1;
    }
    return columns;
  }

  /** The offset of a line's text, after indentation and the markers of quotes and lists. */
  int afterMarkers(int start) {
    int at = afterBlanks(start);
    int after = afterMarker(at);
    while (after > at) {
      at = afterBlanks(after);
      after = afterMarker(at);
    }
    return at;
  }

  /** Whether a line begins a list item. */
  boolean isItem(int start) {
    int at = afterBlanks(start);
    return at < text.length() && text.charAt(at) != '>' && afterMarker(at) > at;
  }

  /** Whether only white space follows on the line. */
  boolean isRestBlank(int at) {
    int end = afterBlanks(at);
    return end == text.length() || isLineEnd(text.charAt(end));
  }

  /** Whether fenced code begins at an offset. */
  boolean isFence(int at) {
    int length = fence(at);
    return length >= LEAST_FENCE
        && (text.charAt(at) == '~' || text.substring(at + length, end(at)).indexOf('`') < 0);
  }

  /** The offset of the line after fenced code; the end of the text when the code is not closed. */
  int afterFence(int at) {
    int length = fence(at);
    int line = next(at);
    while (line < text.length()) {
      int content = afterMarkers(line);
      boolean same = content < text.length() && text.charAt(content) == text.charAt(at);
      line = next(line);
      if (same && fence(content) >= length && isRestBlank(content + fence(content))) {
        return line;
      }
    }
    return text.length();
  }

  /**
   * The offset after the first line of a range that consists of the given signs alone; negative if
   * there is none.
   */
  int afterLoneSigns(int from, int to, String signs) {
    for (int line = next(from); line < to; line = next(line)) {
      int content = afterMarkers(line);
      if (text.startsWith(signs, content) && isRestBlank(content + signs.length())) {
        return content + signs.length();
      }
    }
    return -1;
  }

  private int fence(int at) {
    int end = at;
    while (end < text.length()
        && (text.charAt(end) == '`' || text.charAt(end) == '~')
        && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end - at;
  }

  private int afterBlanks(int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int afterMarker(int at) {
    if (at >= text.length()) {
      return at;
    }
    if (text.charAt(at) == '>') {
      return at + 1;
    }
    int digits = at;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    int sign = digits < text.length() ? text.charAt(digits) : 0;
    boolean marker = digits > at ? sign == '.' || sign == ')' : "-*+".indexOf(sign) >= 0;
    boolean apart = digits + 1 < text.length() && isBlank(text.charAt(digits + 1));
    return marker && apart ? digits + 1 : at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
