package io.github.fieldnotes.diag;

import java.util.Comparator;

/**
 * A place in a file of the notes folder.
 *
 * @param path the file, below the notes folder, with {@code /} between its parts
 * @param line 1-based; 0 for the file as a whole
 * @param column 1-based, in UTF-16 units; 0 for the line as a whole
 */
public record Location(String path, int line, int column) implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::path)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  /** A file as a whole. */
  public static Location of(String path) {
    return new Location(path, 0, 0);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column}, without the parts that are 0. */
  @Override
  public String toString() {
    if (line == 0) {
      return path;
    }
    return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
  }
}
