package io.github.fieldnotes.read.markdown;

import java.util.Arrays;

/**
 * Maps each character of a text to the range of the source that it represents. The text is kept in
 * runs. A run that is as long as its range maps to it character by character; each character of any
 * other run, such as the {@code &} of {@code &amp;}, maps to the whole range.
 */
final class SourceMap {

  private static final int FIRST_RUNS = 4;

  private int[] indices = new int[FIRST_RUNS];
  private int[] starts = new int[FIRST_RUNS];
  private int[] ends = new int[FIRST_RUNS];
  private int runs;
  private int length;

  /**
   * Adds a run after the existing ones.
   *
   * @param characters the number of characters of the text
   * @param start the 0-based offset in the source at which its range begins
   * @param end the offset after its range
   */
  void add(int characters, int start, int end) {
    if (runs == indices.length) {
      indices = Arrays.copyOf(indices, 2 * runs);
      starts = Arrays.copyOf(starts, 2 * runs);
      ends = Arrays.copyOf(ends, 2 * runs);
    }
    indices[runs] = length;
    starts[runs] = start;
    ends[runs] = end;
    runs++;
    length += characters;
  }

  /** The number of characters in all runs. */
  int length() {
    return length;
  }

  /** The offset in the source at which the range of a character begins. */
  int start(int index) {
    int run = run(index);
    return isExact(run) ? starts[run] + index - indices[run] : starts[run];
  }

  /** The offset in the source after the range of a character. */
  int end(int index) {
    int run = run(index);
    return isExact(run) ? starts[run] + index - indices[run] + 1 : ends[run];
  }

  private boolean isExact(int run) {
    int next = run + 1 < runs ? indices[run + 1] : length;
    return next - indices[run] == ends[run] - starts[run];
  }

  private int run(int index) {
    int found = Arrays.binarySearch(indices, 0, runs, index);
    return found >= 0 ? found : -found - 2;
  }
}
