package io.github.fieldnotes.read;

/**
 * What a note may cost, so that one that nobody wrote by hand does not keep a build from ending.
 * Beyond, it is told and published as plain text.
 *
 * @param kilobytes how large a file may be, in units of 1,024 bytes
 * @param milliseconds how long a processor may read it
 * @param nesting how many quotes and lists may begin on one line
 */
public record Limits(int kilobytes, int milliseconds, int nesting) {

  /** What notes of people never come near. */
  public static final Limits ORDINARY = new Limits(2_048, 20_000, 200);

  /**
   * @throws IllegalArgumentException when one of them is not positive
   */
  public Limits {
    if (kilobytes < 1 || milliseconds < 1 || nesting < 1) {
      throw new IllegalArgumentException("limits of notes are 1 or more");
    }
  }

  /** How large a file may be, in bytes. */
  int bytes() {
    return (int) Math.min(Integer.MAX_VALUE - 8L, kilobytes * 1_024L);
  }
}
