package io.github.fieldnotes.plan;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The place of a page or file in the site.
 *
 * @param path below the site's root, unescaped, {@code /} between its parts: {@code notes/conf/day
 *     1.html}
 */
public record Route(String path) implements Comparable<Route> {

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
   * The absolute address.
   *
   * @param site the site's root, without {@code /} at its end
   */
  public String at(String site) {
    return site + "/" + encodePath(path);
  }

  /**
   * The address of this place on a page at {@code from}: relative, percent-encoded, not
   * HTML-escaped.
   */
  public String from(Route from) {
    String[] here = from.path.split("/");
    String[] there = path.split("/");
    int common = 0;
    while (common < Math.min(here.length, there.length) - 1 && here[common].equals(there[common])) {
      common++;
    }
    StringBuilder address = new StringBuilder("../".repeat(here.length - 1 - common));
    for (int i = common; i < there.length; i++) {
      address.append(i == common ? "" : "/").append(encode(there[i]));
    }
    return address.toString();
  }

  /** As {@link #from}, to a part of the page; a part of the same page needs no path. */
  public String from(Route from, String anchor) {
    String part = fragment(anchor);
    return equals(from) && !anchor.isEmpty() ? part : from(from) + part;
  }

  /** As {@link #at(String)}, to a part of the page. */
  public String at(String site, String anchor) {
    return at(site) + fragment(anchor);
  }

  private static String fragment(String anchor) {
    return anchor.isEmpty() ? "" : "#" + encode(anchor);
  }

  /** A path as part of an address, percent-encoded. */
  public static String encodePath(String path) {
    return Stream.of(path.split("/")).map(Route::encode).collect(Collectors.joining("/"));
  }

  /** RFC 3986, 3.3: what may stand in a path segment stays, and so do letters of any script. */
  private static String encode(String segment) {
    StringBuilder encoded = new StringBuilder();
    for (int i = 0; i < segment.length(); i++) {
      char c = segment.charAt(i);
      if (c > 0x7F || Character.isLetterOrDigit(c) || "-._~!$&'()*+,;=@".indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return encoded.toString();
  }

  @Override
  public int compareTo(Route other) {
    return path.compareTo(other.path);
  }
}
