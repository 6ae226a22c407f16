package io.github.fieldnotes.model;

import io.github.fieldnotes.diag.Location;
import java.util.List;

/**
 * What the front matter of a note brings along from another site generator.
 *
 * @param oldAddresses where the note was before, in order
 * @param unused keys that have no effect here, in order
 */
public record Migration(List<OldAddress> oldAddresses, List<UnusedKey> unused) {

  /** Nothing. */
  public static final Migration NONE = new Migration(List.of(), List.of());

  public Migration {
    oldAddresses = List.copyOf(oldAddresses);
    unused = List.copyOf(unused);
  }

  /**
   * An address that a note had.
   *
   * @param path of its page below the section, unescaped, without {@code .} and {@code ..}: {@code
   *     old/name.html}
   * @param place where the note says so
   */
  public record OldAddress(String path, Location place) {}

  /**
   * A key of front matter.
   *
   * @param name in lower case
   * @param place of its value
   */
  public record UnusedKey(String name, Location place) {}
}
