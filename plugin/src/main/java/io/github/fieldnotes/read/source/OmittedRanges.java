package io.github.fieldnotes.read.source;

import java.util.Arrays;
import java.util.List;

/**
 * The parts of a file that are left out of the text read from it; converts offsets between the two.
 */
public final class OmittedRanges {

  /** An omitted part of a file; offsets are 0-based, {@code end} is exclusive. */
  public record Part(int start, int end) {}

  private final int[] places;
  private final int[] lengths;

  /**
   * Takes the offset of each gap in the text, and how much of the file is omitted up to its end.
   */
  private OmittedRanges(int[] places, int[] lengths) {
    this.places = places;
    this.lengths = lengths;
  }

  /** Creates the ranges from omitted parts of a file, which must be in order. */
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

  /** Converts a 0-based offset in the text to one in the file. */
  int inFile(int offset) {
    if (places.length == 0) {
      return offset;
    }
    // the last gap at or before the offset
    int found = Arrays.binarySearch(places, offset);
    int last = found >= 0 ? found : -found - 2;
    while (last + 1 < places.length && places[last + 1] <= offset) {
      last++;
    }
    return last < 0 ? offset : offset + lengths[last];
  }

  /**
   * Converts a 0-based offset in the file to one in the text; an offset inside a gap becomes the
   * one after the gap.
   */
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
