package io.github.fieldnotes.read;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Addresses that stand in the text of a note, without the signs that make a link. Looking for them
 * costs flexmark a fifth of its time, and most notes have all of theirs in links.
 */
final class BareAddresses {

  private static final String AUTHORITY = "://";

  private BareAddresses() {}

  /**
   * Whether a text may have one from an offset on, by its characters: an address that is not in
   * {@code ](…)} or {@code <…>}, a host that begins with {@code www.}, or what looks like mail.
   */
  static boolean maybeIn(String text, int from) {
    if (text.indexOf("www.", from) >= 0 || hasMail(text, from)) {
      return true;
    }
    for (int at = text.indexOf(AUTHORITY, from); at >= 0; at = text.indexOf(AUTHORITY, at + 1)) {
      if (!isInLink(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what looked like links is text after all: {@code \[no link](https://…)}. */
  static boolean areLeftIn(Document document, String text, int from) {
    for (int at = text.indexOf(AUTHORITY, from); at >= 0; at = text.indexOf(AUTHORITY, at + 1)) {
      if (isText(document, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasMail(String text, int from) {
    for (int at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', at + 1)) {
      boolean before = at > 0 && !isBlankOrOpening(text.charAt(at - 1));
      if (before && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlankOrOpening(char c) {
    return Character.isWhitespace(c) || c == '(' || c == '[';
  }

  private static boolean isInLink(String text, int at) {
    int start = at;
    while (start > 0 && isOfScheme(text.charAt(start - 1))) {
      start--;
    }
    return text.startsWith("](", start - 2)
        || text.startsWith("<", start - 1)
        || text.startsWith("]: ", start - 3);
  }

  private static boolean isOfScheme(char c) {
    return Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
  }

  private static boolean isText(Node node, int offset) {
    for (Node child : node.getChildren()) {
      if (child.getStartOffset() <= offset && offset < child.getEndOffset()) {
        return isText(child, offset);
      }
    }
    return node instanceof Text || node instanceof TextBase;
  }
}
