package io.github.fieldnotes.read.html;

import java.util.Locale;
import java.util.Set;

/**
 * Filters one piece of raw HTML before it is sanitized: complete, allowed tags and text pass.
 * Nothing reaches beyond the end of the piece. Otherwise a quote, comment or script that a note
 * leaves open would swallow the rest of the page.
 */
public final class TagFilter {

  /** Elements whose content is not text to read. */
  private static final Set<String> OPAQUE =
      Set.of("script", "style", "iframe", "noembed", "noframes");

  private final HtmlAllowList allowed;
  private final String written;
  private final StringBuilder whole = new StringBuilder();

  private TagFilter(HtmlAllowList allowed, String written) {
    this.allowed = allowed;
    this.written = written;
  }

  /** Returns the piece with disallowed and unclosed tags removed or turned into text. */
  static String of(HtmlAllowList allowed, String written) {
    TagFilter tags = new TagFilter(allowed, written);
    tags.read();
    return tags.whole.toString();
  }

  /** Whether a tag opens an element whose content is not text to read. */
  public static boolean beginsOpaque(CharSequence tag) {
    return OPAQUE.contains(name(tag.toString(), 1));
  }

  /** Whether a tag closes the element that another tag opens. */
  public static boolean ends(CharSequence tag, CharSequence beginning) {
    String end = tag.toString();
    return end.startsWith("</") && name(end, 2).equals(name(beginning.toString(), 1));
  }

  private void read() {
    int at = 0;
    while (at < written.length()) {
      int tag = written.indexOf('<', at);
      whole.append(written, at, tag < 0 ? written.length() : tag);
      at = tag < 0 ? written.length() : afterTag(tag);
    }
  }

  /** Handles what begins with {@code <}; returns the offset at which to continue. */
  private int afterTag(int at) {
    char second = at + 1 < written.length() ? written.charAt(at + 1) : ' ';
    boolean closing = second == '/';
    String name = name(written, closing ? at + 2 : at + 1);
    int end;
    if (written.startsWith("<!--", at)) {
      end = after("-->", at + 2);
    } else if (name.isEmpty() && !closing && second != '!' && second != '?') {
      whole.append("&lt;");
      return at + 1;
    } else {
      end = name.isEmpty() ? after(">", at) : afterAttributes(at);
    }
    if (end < 0) {
      // search for an end only once, or a text full of openings would take too long
      whole.append(written.substring(at).replace("<", "&lt;"));
      return written.length();
    }
    if (!name.isEmpty() && allowed.allows(name)) {
      whole.append(written, at, end);
    }
    return !closing && OPAQUE.contains(name) ? afterContent(name, end) : end;
  }

  private int after(String sign, int from) {
    int found = written.indexOf(sign, from);
    return found < 0 ? -1 : found + sign.length();
  }

  /** The offset after the first {@code >} outside quoted values; negative if there is none. */
  private int afterAttributes(int tag) {
    int at = tag;
    while (at < written.length() && written.charAt(at) != '>') {
      boolean value = written.charAt(at) == '=';
      at++;
      while (value && at < written.length() && Character.isWhitespace(written.charAt(at))) {
        at++;
      }
      if (value && at < written.length() && "\"'".indexOf(written.charAt(at)) >= 0) {
        at = written.indexOf(written.charAt(at), at + 1) + 1;
        if (at == 0) {
          return -1;
        }
      }
    }
    return at < written.length() ? at + 1 : -1;
  }

  /** The offset of the tag that closes an element, or the end of the piece. */
  private int afterContent(String name, int from) {
    String end = "</" + name;
    int at = from;
    while (at < written.length() && !written.regionMatches(true, at, end, 0, end.length())) {
      at++;
    }
    return at;
  }

  private static String name(String text, int from) {
    int end = from;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && "/><".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean letter =
        from < end
            && Character.toLowerCase(text.charAt(from)) - 'a' < 26
            && Character.toLowerCase(text.charAt(from)) >= 'a';
    return letter ? text.substring(from, end).toLowerCase(Locale.ROOT) : "";
  }
}
