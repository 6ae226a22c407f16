package io.github.fieldnotes.model;

import io.github.fieldnotes.diag.Location;
import java.util.List;

/**
 * Front matter of a note that was written for another site generator.
 *
 * @param oldAddresses the former addresses of the note, in order
 * @param unused keys that have no effect here, in order
 */
public record Migration(List<OldAddress> oldAddresses, List<UnusedKey> unused) {

  /** No such front matter. */
  public static final Migration NONE = new Migration(List.of(), List.of());

  public Migration {
    oldAddresses = List.copyOf(oldAddresses);
    unused = List.copyOf(unused);
  }

  /**
   * A former address of a note.
   *
   * @param path the path of the page below the section, unescaped, without {@code .} and {@code
   *     ..}: {@code old/name.html}
   * @param place its location in the front matter
   */
  public record OldAddress(String path, Location place) {}

  /**
   * A key of front matter.
   *
   * @param name the key in lower case
   * @param place the location of its value
   */
  public record UnusedKey(String name, Location place) {}
}
