package io.github.fieldnotes.plan;

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

  @Override
  public int compareTo(Route other) {
    return path.compareTo(other.path);
  }
}
