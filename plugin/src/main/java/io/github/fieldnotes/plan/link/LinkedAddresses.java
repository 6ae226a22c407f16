package io.github.fieldnotes.plan.link;

import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Target;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells addresses that may occur several times in a section from the many that occur once. Keeps
 * their hash codes only, since a large section has hundreds of thousands of addresses. Immutable.
 */
public final class LinkedAddresses {

  /** The hash codes of all addresses that occur more than once, sorted. */
  private final int[] repeated;

  private LinkedAddresses(int[] repeated) {
    this.repeated = repeated;
  }

  /** Collects the addresses to which these notes link, and those of the notes themselves. */
  public static LinkedAddresses of(List<Note> notes) {
    int[] all = notes.stream().flatMapToInt(LinkedAddresses::addresses).sorted().toArray();
    return new LinkedAddresses(
        IntStream.range(1, all.length)
            .filter(i -> all[i] == all[i - 1])
            .map(i -> all[i])
            .toArray());
  }

  private static IntStream addresses(Note note) {
    IntStream.Builder codes = IntStream.builder();
    codes.add(note.id().path().hashCode());
    for (Link link : note.links()) {
      if (link.target() instanceof Target.ToNote to) {
        codes.add(to.note().path().hashCode());
      } else if (link.target() instanceof Target.ToWeb web) {
        codes.add(web.address().hashCode());
      }
    }
    return codes.build();
  }

  /**
   * Whether an address may occur more than once; false only if it does not.
   *
   * @param address an address on another host, or the id of a note
   */
  boolean mayRepeat(String address) {
    return Arrays.binarySearch(repeated, address.hashCode()) >= 0;
  }
}
