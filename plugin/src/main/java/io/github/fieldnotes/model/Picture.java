package io.github.fieldnotes.model;

import io.github.fieldnotes.diag.Location;
import java.util.Optional;

/**
 * A picture that a note shows and that is not on another host.
 *
 * @param name the {@link #name} of its address: of a file beside the notes, its path below the
 *     notes folder
 * @param place where it is written
 */
public record Picture(String name, Location place) {

  private static final int LONGEST = 200;

  /** The picture of a target; empty when there is none or it is on another host. */
  public static Optional<Picture> of(Target target, Location place) {
    if (target instanceof Target.ToMedia media) {
      return Optional.of(new Picture(name(media.path()), place));
    }
    boolean isHere = target instanceof Target.ToWeb web && !web.address().matches("(?is)https?:.*");
    return isHere ? Optional.of(new Picture(name(target.address()), place)) : Optional.empty();
  }

  /**
   * What stands for an address or path: itself, or its beginning with a hash code when it is long,
   * as that of a picture that is in the address itself. Line ends, which pages leave out of such an
   * address, make no difference.
   */
  public static String name(String address) {
    String plain = address.replaceAll("[\\t\\n\\r]+", "");
    return plain.length() <= LONGEST
        ? plain
        : plain.substring(0, LONGEST) + "\u2026" + Integer.toHexString(plain.hashCode());
  }
}
