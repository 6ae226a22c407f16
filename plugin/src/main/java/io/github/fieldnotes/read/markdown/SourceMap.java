package io.github.fieldnotes.read.markdown;

import java.util.Arrays;

/**
 * Which stretch of the source each character of a text stands for. The text is kept in runs: one
 * that is as long as its stretch stands for it character by character; each character of another
 * one, such as the {@code &} of {@code &amp;}, stands for the whole stretch.
 */
final class SourceMap {

  private static final int FIRST_RUNS = 4;

  private int[] indices = new int[FIRST_RUNS];
  private int[] starts = new int[FIRST_RUNS];
  private int[] ends = new int[FIRST_RUNS];
  private int runs;
  private int length;

  /**
   * Adds a run behind those that are there.
   *
   * @param characters how many characters of the text it is
   * @param start the 0-based offset in the source at which its stretch begins
   * @param end the offset behind its stretch
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

  /** How many characters all runs are. */
  int length() {
    return length;
  }

  /** The offset in the source at which what a character stands for begins. */
  int start(int index) {
    int run = run(index);
    return isExact(run) ? starts[run] + index - indices[run] : starts[run];
  }

  /** The offset in the source behind what a character stands for. */
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
