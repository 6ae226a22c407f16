package io.github.fieldnotes.read.code;

/**
 * How much code of a note is highlighted; what is beyond a limit stays plain.
 *
 * @param characters the longest block, in UTF-16 units
 * @param reads how many characters patterns may read for all blocks of a note; they read a
 *     character of ordinary code some hundred times
 */
public record CodeLimits(int characters, long reads) {

  /** Far above what notes written by people need; reads take about a second. */
  public static final CodeLimits ORDINARY = new CodeLimits(50_000, 100_000_000);
}
