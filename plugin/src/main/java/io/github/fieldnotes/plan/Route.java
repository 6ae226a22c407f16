package io.github.fieldnotes.plan;

import java.util.Locale;

/**
 * The path of a page or file in the site.
 *
 * @param path the path relative to the site's root, unescaped, separated by {@code /}: {@code
 *     notes/conf/day 1.html}
 */
public record Route(String path) implements Comparable<Route> {

  /**
   * RFC 3986, 3.3: characters that a path segment may contain are kept, as are letters of any
   * script.
   */
  private static final String SEGMENT = "-._~!$&'()*+,;=@";

  /** The folder, without a trailing {@code /}; empty for the site's root. */
  public String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** The last part of the path. */
  public String file() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * The absolute address of this route.
   *
   * @param site the address of the site's root, without a trailing {@code /}
   */
  public String at(String site) {
    return site + "/" + encodePath(path);
  }

  /**
   * The relative address of this route on a page at {@code from}, percent-encoded, not
   * HTML-escaped.
   */
  public String from(Route from) {
    int common = 0;
    int slash = path.indexOf('/');
    while (slash >= 0 && from.path.regionMatches(common, path, common, slash + 1 - common)) {
      common = slash + 1;
      slash = path.indexOf('/', common);
    }
    int up = 0;
    for (int at = from.path.indexOf('/', common); at >= 0; at = from.path.indexOf('/', at + 1)) {
      up++;
    }
    return "../".repeat(up) + encodePath(path.substring(common));
  }

  /** As {@link #from}, with an anchor; an anchor on the same page needs no path. */
  public String from(Route from, String anchor) {
    String part = fragment(anchor);
    return equals(from) && !anchor.isEmpty() ? part : from(from) + part;
  }

  /** As {@link #at(String)}, with an anchor. */
  public String at(String site, String anchor) {
    return at(site) + fragment(anchor);
  }

  private static String fragment(String anchor) {
    return anchor.isEmpty() ? "" : "#" + encode(anchor, SEGMENT);
  }

  /** Percent-encodes a path for use in an address. */
  public static String encodePath(String path) {
    return encode(path, SEGMENT + "/");
  }

  private static String encode(String text, String kept) {
    int first = 0;
    while (first < text.length() && isKept(text.charAt(first), kept)) {
      first++;
    }
    return first == text.length() ? text : text.substring(0, first) + encoded(text, first, kept);
  }

  private static String encoded(String text, int from, String kept) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isKept(c, kept)) {
        encoded.append(c);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return encoded.toString();
  }

  private static boolean isKept(char c, String kept) {
    return c > 0x7F || Character.isLetterOrDigit(c) || kept.indexOf(c) >= 0;
  }

  @Override
  public int compareTo(Route other) {
    return path.compareTo(other.path);
  }
}
