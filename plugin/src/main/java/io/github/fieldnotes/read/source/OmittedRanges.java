package io.github.fieldnotes.read.source;

import java.util.Arrays;
import java.util.List;

/** Parts of a file that are not in the text read from it: offsets of the one, and of the other. */
public final class OmittedRanges {

  /** A part of a file that is left out; offsets are 0-based, {@code end} exclusive. */
  public record Part(int start, int end) {}

  private final int[] places;
  private final int[] lengths;

  /** Where each gap is in the text, and how much of the file is left out up to its end. */
  private OmittedRanges(int[] places, int[] lengths) {
    this.places = places;
    this.lengths = lengths;
  }

  /** The gaps of parts of a file, which are in order. */
  static OmittedRanges of(List<Part> parts) {
    int[] places = new int[parts.size()];
    int[] lengths = new int[parts.size()];
    int left = 0;
    for (int i = 0; i < places.length; i++) {
      places[i] = parts.get(i).start() - left;
      left += parts.get(i).end() - parts.get(i).start();
      lengths[i] = left;
    }
    return new OmittedRanges(places, lengths);
  }

  /** The 0-based offset in the file of a character of the text. */
  int inFile(int offset) {
    if (places.length == 0) {
      return offset;
    }
    // the last gap at the offset or before it
    int found = Arrays.binarySearch(places, offset);
    int last = found >= 0 ? found : -found - 2;
    while (last + 1 < places.length && places[last + 1] <= offset) {
      last++;
    }
    return last < 0 ? offset : offset + lengths[last];
  }

  /** The 0-based offset in the text of a character of the file; of one in a gap, behind the gap. */
  int inText(int offset) {
    int text = offset;
    for (int i = 0; i < places.length; i++) {
      int end = places[i] + lengths[i];
      if (end > offset) {
        return Math.min(text, places[i]);
      }
      text = offset - lengths[i];
    }
    return text;
  }
}
