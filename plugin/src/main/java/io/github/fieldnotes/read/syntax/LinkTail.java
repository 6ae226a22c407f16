package io.github.fieldnotes.read.syntax;

import io.github.fieldnotes.read.source.CharacterClasses;
import java.util.regex.Pattern;

/**
 * The part of an inline link after its text: {@code (address "title")}, CommonMark 0.31.2, 6.3. As
 * an extension, an address that names a file or a host may contain spaces without {@code <} and
 * {@code >} around it. Positions are 0-based, ends are exclusive.
 *
 * @param url where the address begins, including its {@code <}
 * @param urlEnd where it ends
 * @param title where the title begins, including its quote; equal to {@code titleEnd} if there is
 *     none
 * @param titleEnd where the title ends
 * @param end the position after the closing parenthesis
 */
record LinkTail(int url, int urlEnd, int title, int titleEnd, int end) {

  /** An address with spaces; it contains no other link. */
  private static final Pattern WITH_BLANKS =
      Pattern.compile(
          "\\{[%{].+[%}]}.*"
              + "|https?://[^<>\\[\\]]+"
              + "|[^<>\\[\\]]+(?:/|\\.\\p{Alpha}\\p{Alnum}{0,4}(?:[#?][^<>\\[\\]]*)?)");

  private static final int MOST_PARENTHESES = 32;

  /**
   * The longest address with spaces, so that a long line is not searched to its end for every
   * bracket in it.
   */
  private static final int LONGEST_WITH_BLANKS = 1_000;

  /** Reads the tail that begins at an opening parenthesis; null if it does not complete a link. */
  static LinkTail at(CharSequence text, int opening) {
    int url = afterBlanks(text, opening + 1);
    int urlEnd = destinationEnd(text, url);
    if (urlEnd >= 0) {
      int title = afterBlanks(text, urlEnd);
      int titleEnd = title == urlEnd ? -1 : titleEnd(text, title);
      int closing = titleEnd < 0 ? title : afterBlanks(text, titleEnd);
      if (closing < text.length() && text.charAt(closing) == ')') {
        return new LinkTail(url, urlEnd, title, Math.max(title, titleEnd), closing + 1);
      }
    }
    return withBlanks(text, url);
  }

  /** The end of the link destination that begins at an index; -1 if there is none. */
  static int destinationEnd(CharSequence text, int start) {
    return start < text.length() && text.charAt(start) == '<'
        ? bracketedEnd(text, start)
        : plainEnd(text, start);
  }

  /** The end of the link title whose opening quote is at an index; -1 if there is none. */
  static int titleEnd(CharSequence text, int start) {
    char opening = start < text.length() ? text.charAt(start) : 0;
    if (opening != '"' && opening != '\'' && opening != '(') {
      return -1;
    }
    char closing = opening == '(' ? ')' : opening;
    for (int at = start + 1; at < text.length(); at += isEscape(text, at) ? 2 : 1) {
      char c = text.charAt(at);
      if (c == closing) {
        return at + 1;
      }
      if (c == opening) {
        return -1;
      }
    }
    return -1;
  }

  /** The end of the last line of the definition that begins at an index; -1 if there is none. */
  static int definitionEnd(CharSequence text, int start) {
    int label = afterBlanksOnLine(text, start);
    int colon = labelEnd(text, label);
    int url = colon < 0 ? -1 : afterBlanks(text, colon + 1);
    int urlEnd = url < 0 ? -1 : destinationEnd(text, url);
    if (urlEnd <= url) {
      return -1;
    }
    int title = afterBlanks(text, urlEnd);
    int titleEnd = title == urlEnd ? -1 : titleEnd(text, title);
    int end = titleEnd < 0 ? -1 : lineEnd(text, titleEnd);
    return end < 0 ? lineEnd(text, urlEnd) : end;
  }

  /** The position of the colon after the label of a definition; -1 if there is none. */
  private static int labelEnd(CharSequence text, int start) {
    if (start >= text.length() || text.charAt(start) != '[') {
      return -1;
    }
    boolean blank = true;
    for (int at = start + 1; at < text.length(); at += isEscape(text, at) ? 2 : 1) {
      char c = text.charAt(at);
      if (c == ']') {
        boolean defines = !blank && at + 1 < text.length() && text.charAt(at + 1) == ':';
        return defines ? at + 1 : -1;
      }
      if (c == '[') {
        return -1;
      }
      blank &= CharacterClasses.isWhitespace(c);
    }
    return -1;
  }

  /** The position after the line ending if only white space precedes it; -1 otherwise. */
  private static int lineEnd(CharSequence text, int start) {
    int at = afterBlanksOnLine(text, start);
    return at < text.length() && text.charAt(at) == '\n' ? at + 1 : -1;
  }

  private static int bracketedEnd(CharSequence text, int start) {
    for (int at = start + 1; at < text.length(); at += isEscape(text, at) ? 2 : 1) {
      char c = text.charAt(at);
      if (c == '>') {
        return at + 1;
      }
      if (c == '<' || c == '\n' || c == '\r') {
        return -1;
      }
    }
    return -1;
  }

  private static int plainEnd(CharSequence text, int start) {
    int depth = 0;
    int at = start;
    for (; at < text.length(); at += isEscape(text, at) ? 2 : 1) {
      char c = text.charAt(at);
      if (c <= ' ' || c == '\u007F' || (c == ')' && depth == 0)) {
        break;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth > MOST_PARENTHESES) {
        return -1;
      }
    }
    return depth == 0 ? at : -1;
  }

  private static LinkTail withBlanks(CharSequence text, int url) {
    int closing = closingOnLine(text, url);
    if (closing < 0 || text.charAt(url) == '<') {
      return null;
    }
    int end = beforeBlanks(text, url, closing);
    int title = end;
    char quote = end > url ? text.charAt(end - 1) : 0;
    if (quote == '"' || quote == '\'') {
      for (int at = end - 2; at > url && title == end; at--) {
        title = text.charAt(at) == quote && isBlank(text.charAt(at - 1)) ? at : title;
      }
    }
    int urlEnd = beforeBlanks(text, url, title);
    return WITH_BLANKS.matcher(text.subSequence(url, urlEnd)).matches()
        ? new LinkTail(url, urlEnd, title, end, closing + 1)
        : null;
  }

  /**
   * The closing parenthesis on the same line for one opened before an index; -1 if there is none.
   */
  private static int closingOnLine(CharSequence text, int start) {
    int depth = 0;
    int end = Math.min(text.length(), start + LONGEST_WITH_BLANKS);
    for (int at = start; at < end; at += isEscape(text, at) ? 2 : 1) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        return -1;
      }
      if (c == ')' && depth == 0) {
        return at;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return -1;
  }

  private static int beforeBlanks(CharSequence text, int start, int end) {
    int at = end;
    while (at > start && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The position after white space with at most one line ending, which is \\n, \\r or both. */
  private static int afterBlanks(CharSequence text, int start) {
    int at = afterBlanksOnLine(text, start);
    int next = at;
    if (next < text.length() && text.charAt(next) == '\r') {
      next++;
    }
    if (next < text.length() && text.charAt(next) == '\n') {
      next++;
    }
    return next == at ? at : afterBlanksOnLine(text, next);
  }

  private static int afterBlanksOnLine(CharSequence text, int start) {
    int at = start;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Whether a backslash escapes the next character. */
  private static boolean isEscape(CharSequence text, int at) {
    return text.charAt(at) == '\\'
        && at + 1 < text.length()
        && CharacterClasses.isAsciiPunctuation(text.charAt(at + 1));
  }
}
