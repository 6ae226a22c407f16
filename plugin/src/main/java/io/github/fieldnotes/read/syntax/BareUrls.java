package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.fieldnotes.read.source.CharacterClasses;
import java.util.Set;

/**
 * Finds bare addresses in the text of a note, without link markup: GFM 0.29, 6.9. Positions are
 * 0-based, ends are exclusive.
 */
final class BareUrls {

  /**
   * The characters that may indicate an address: those of {@code https://}, {@code www.} and mail
   * addresses.
   */
  static final String SIGNS = ":.@";

  private static final Set<String> SCHEMES = Set.of("http", "https", "ftp");
  private static final String TRAILING = "?!.,:*_~'\"";

  private BareUrls() {}

  /**
   * The start of the address whose {@code ://} or first dot is at an index; -1 if there is none.
   */
  static int start(CharSequence text, int sign) {
    int start = sign;
    while (start > 0
        && sign - start < 6
        && CharacterClasses.isAsciiLetter(text.charAt(start - 1))) {
      start--;
    }
    if (text.charAt(sign) == ':') {
      boolean known =
          isAt(text, sign, "://") && SCHEMES.contains(lower(text.subSequence(start, sign)));
      return known ? start : -1;
    }
    boolean www = sign - start == 3 && lower(text.subSequence(start, sign)).equals("www");
    return www && (start == 0 || mayStandBefore(text.charAt(start - 1))) ? start : -1;
  }

  private static boolean mayStandBefore(char c) {
    return CharacterClasses.isWhitespace(c) || "*_~(".indexOf(c) >= 0;
  }

  /**
   * The end of an address; -1 if it is not an address.
   *
   * @param sign the index of its {@code ://} or first dot
   * @param inBrackets whether a bracket is open, so that a closing one ends the address
   */
  static int end(CharSequence text, int start, int sign, boolean inBrackets) {
    boolean www = text.charAt(sign) == '.';
    int end = hostEnd(text, www ? start : sign + 3, www);
    if (end < 0) {
      return -1;
    }
    while (end < text.length() && !ends(text.charAt(end), inBrackets)) {
      end++;
    }
    return withoutTrailing(text, start, end);
  }

  private static boolean ends(char c, boolean inBrackets) {
    return c == '<' || CharacterClasses.isWhitespace(c) || (inBrackets && (c == '[' || c == ']'));
  }

  /**
   * The end of a host. A host consists of letters, digits, hyphens and underscores, but has no
   * underscores in its last two parts.
   */
  private static int hostEnd(CharSequence text, int start, boolean dotted) {
    int dots = 0;
    int before = 0;
    int underscores = 0;
    int at = start;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '.') {
        dots++;
        before = underscores;
        underscores = 0;
      } else if (c == '_') {
        underscores++;
      } else if (c != '-' && !isOfHost(c)) {
        break;
      }
    }
    boolean valid = at > start && isOfHost(text.charAt(start)) && before + underscores == 0;
    return valid && (dots > 0 || !dotted) ? at : -1;
  }

  private static boolean isOfHost(char c) {
    return c < 0x80
        ? CharacterClasses.isAsciiLetterOrDigit(c)
        : !CharacterClasses.isWhitespace(c) && !CharacterClasses.isPunctuation(c);
  }

  /** GFM 0.29, 6.9, extended autolink path validation. */
  private static int withoutTrailing(CharSequence text, int start, int until) {
    int surplus = 0;
    for (int at = start; at < until; at++) {
      surplus += text.charAt(at) == ')' ? 1 : text.charAt(at) == '(' ? -1 : 0;
    }
    int end = until;
    while (end > start) {
      char c = text.charAt(end - 1);
      if (TRAILING.indexOf(c) >= 0) {
        end--;
      } else if (c == ')' && surplus > 0) {
        surplus--;
        end--;
      } else if (c == ';') {
        end = beforeEntity(text, start, end);
      } else {
        break;
      }
    }
    return end;
  }

  private static int beforeEntity(CharSequence text, int start, int end) {
    int at = end - 1;
    while (at > start && CharacterClasses.isAsciiLetterOrDigit(text.charAt(at - 1))) {
      at--;
    }
    return at > start && at < end - 1 && text.charAt(at - 1) == '&' ? at - 1 : end - 1;
  }

  /** Turns mail addresses in the text of a block into links. */
  static void linkMail(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; ) {
      Node next = node.getNext();
      if (node instanceof Text text) {
        linkMail(text);
      } else if (!(node instanceof DoNotDecorate) && !isLink(node)) {
        linkMail(node);
      }
      node = next;
    }
  }

  private static boolean isLink(Node node) {
    return node instanceof Link || node instanceof RefNode || node instanceof DelimitedLinkNode;
  }

  private static void linkMail(Text node) {
    BasedSequence text = node.getChars();
    int done = 0;
    for (int sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
      int start = mailStart(text, done, sign);
      int end = mailEnd(text, sign);
      if (start < sign && end > sign) {
        if (start > done) {
          node.insertBefore(new Text(text.subSequence(done, start)));
        }
        node.insertBefore(mailLink(text.subSequence(start, end)));
        done = end;
      }
    }
    if (done == text.length()) {
      node.unlink();
    } else if (done > 0) {
      node.setChars(text.subSequence(done));
    }
  }

  private static Node mailLink(BasedSequence address) {
    BasedSequence none = address.subSequence(0, 0);
    BasedSequence end = address.subSequence(address.length());
    return address.indexOf(':') < 0
        ? new MailLink(none, address, end)
        : new AutoLink(none, address, end);
  }

  private static int mailStart(CharSequence text, int from, int sign) {
    int start = sign;
    while (start > from && isOfMail(text.charAt(start - 1), "+")) {
      start--;
    }
    boolean escaped = start > from && text.charAt(start - 1) == '\\';
    if (escaped && CharacterClasses.isAsciiPunctuation(text.charAt(start))) {
      return sign;
    }
    boolean scheme = start - 7 >= from && isAt(text, start - 7, "mailto:");
    return scheme ? start - 7 : start;
  }

  /**
   * The end of a mail address. The last character of its host is a letter, unlike in {@code
   * left-pad@1.3}.
   */
  private static int mailEnd(CharSequence text, int sign) {
    int end = sign + 1;
    int dots = 0;
    while (end < text.length() && isOfMail(text.charAt(end), "")) {
      dots += text.charAt(end) == '.' ? 1 : 0;
      end++;
    }
    while (end > sign && text.charAt(end - 1) == '.') {
      end--;
      dots--;
    }
    boolean valid =
        dots > 0
            && CharacterClasses.isAsciiLetterOrDigit(text.charAt(sign + 1))
            && CharacterClasses.isAsciiLetter(text.charAt(end - 1));
    return valid ? end : sign;
  }

  private static boolean isOfMail(char c, String also) {
    return CharacterClasses.isAsciiLetterOrDigit(c)
        || c == '.'
        || c == '-'
        || c == '_'
        || also.indexOf(c) >= 0;
  }

  /** Turns addresses inside the text of a link back into text. */
  static void unlink(Node link) {
    for (Node node = link.getFirstChild(); node != null; ) {
      Node next = node.getNext();
      if (node instanceof AutoLink bare && bare.getOpeningMarker().isEmpty()) {
        bare.insertBefore(new Text(bare.getText()));
        bare.unlink();
      } else {
        unlink(node);
      }
      node = next;
    }
  }

  private static boolean isAt(CharSequence text, int at, String expected) {
    int end = at + expected.length();
    return end <= text.length() && lower(text.subSequence(at, end)).equals(expected);
  }

  private static String lower(CharSequence text) {
    return text.toString().toLowerCase(java.util.Locale.ROOT);
  }
}
