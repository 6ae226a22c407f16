package io.github.fieldnotes.diag;

import java.util.Comparator;
import java.util.function.UnaryOperator;

/**
 * A place in a file of the notes folder. Locations are immutable, and ordered by path, line and
 * column.
 *
 * @param path the path of the file below the notes folder, with {@code /} between its parts
 * @param line 1-based
 * @param column 1-based, in UTF-16 units
 */
public record Location(String path, int line, int column) implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::path)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  /** The beginning of a file, which stands for the whole file. */
  public static Location of(String path) {
    return new Location(path, 1, 1);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column}, with the path converted by {@code shown}. */
  public String shown(UnaryOperator<String> shown) {
    return new Location(shown.apply(path), line, column).toString();
  }

  /** The path without control characters, so that it is always on one line. */
  public String shownPath() {
    return LogText.line(path);
  }

  /** {@code path:line:column}. */
  @Override
  public String toString() {
    return shownPath() + ":" + line + ":" + column;
  }
}
