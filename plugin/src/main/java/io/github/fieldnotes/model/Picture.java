package io.github.fieldnotes.model;

import io.github.fieldnotes.diag.Location;
import java.util.Optional;

/**
 * A picture in a note that is not on another host.
 *
 * @param name the {@link #name} of its address: for a file beside the notes, its path below the
 *     notes folder
 * @param place its location in the note
 */
public record Picture(String name, Location place) {

  private static final int LONGEST = 200;

  /** The picture at a target; empty if there is none or it is on another host. */
  public static Optional<Picture> of(Target target, Location place) {
    if (target instanceof Target.ToMedia media) {
      return Optional.of(new Picture(name(media.path()), place));
    }
    boolean isHere = target instanceof Target.ToWeb web && !web.address().matches("(?is)https?:.*");
    return isHere ? Optional.of(new Picture(name(target.address()), place)) : Optional.empty();
  }

  /**
   * A short name for an address or path: the address itself or, if it is long, its beginning with a
   * hash code, as for an image embedded in a {@code data:} address. Line endings, which pages
   * remove from such addresses, are ignored.
   */
  public static String name(String address) {
    String plain = address.replaceAll("[\\t\\n\\r]+", "");
    return plain.length() <= LONGEST
        ? plain
        : plain.substring(0, LONGEST) + "\u2026" + Integer.toHexString(plain.hashCode());
  }
}
