package io.github.fieldnotes.read.syntax;

import io.github.fieldnotes.read.source.CharacterClasses;
import java.util.regex.Pattern;

/**
 * What follows the text of an inline link: {@code (address "title")}. CommonMark 0.31.2, 6.3;
 * beyond it, an address that names a file or a host may have blanks without being put between
 * {@code <} and {@code >}. Positions are 0-based, ends exclusive.
 *
 * @param url where the address begins, with its {@code <}
 * @param urlEnd where it ends
 * @param title where the title begins, with its quote; as {@code titleEnd} when there is none
 * @param titleEnd where the title ends
 * @param end behind the closing parenthesis
 */
record LinkTail(int url, int urlEnd, int title, int titleEnd, int end) {

  /** What people mean as an address although it has blanks; no other link is in it. */
  private static final Pattern WITH_BLANKS =
      Pattern.compile(
          "\\{[%{].+[%}]}.*"
              + "|https?://[^<>\\[\\]]+"
              + "|[^<>\\[\\]]+(?:/|\\.\\p{Alpha}\\p{Alnum}{0,4}(?:[#?][^<>\\[\\]]*)?)");

  private static final int MOST_PARENTHESES = 32;

  /** Of an address with blanks, so that no line is gone through for each bracket in it. */
  private static final int LONGEST_WITH_BLANKS = 1_000;

  /** Reads from an opening parenthesis on; null when no link ends there. */
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

  /** Where a link destination ends that begins at an index; -1 when none does. */
  static int destinationEnd(CharSequence text, int start) {
    return start < text.length() && text.charAt(start) == '<'
        ? bracketedEnd(text, start)
        : plainEnd(text, start);
  }

  /** Where a link title ends that begins with its quote at an index; -1 when none does. */
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

  /** Where the last line of a definition ends that begins at an index; -1 when none does. */
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

  /** The colon behind the label of a definition; -1 when there is none. */
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

  /** Behind the end of a line when nothing but blanks is before it; -1 otherwise. */
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

  /** The parenthesis that closes one before an index, on the same line; -1 when there is none. */
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

  /** Behind blanks and at most one line end; a line ends in \\n, \\r or both. */
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

  /** A backslash before what it can escape. */
  private static boolean isEscape(CharSequence text, int at) {
    return text.charAt(at) == '\\'
        && at + 1 < text.length()
        && CharacterClasses.isAsciiPunctuation(text.charAt(at + 1));
  }
}
