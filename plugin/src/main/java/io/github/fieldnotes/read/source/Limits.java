package io.github.fieldnotes.read.source;

import java.util.function.LongSupplier;

/**
 * What a note may cost, so that one that nobody wrote by hand does not keep a build from ending.
 * Beyond a limit, it is reported and published as plain text.
 *
 * @param kilobytes how large a file may be, in units of 1,024 bytes
 * @param milliseconds how long a processor may read it
 * @param nesting how many quotes and lists may begin on one line
 * @param html how much raw HTML and how many table cells it may become
 * @param frontMatter how large its front matter may be
 * @param configuration how large {@code fieldnotes.yml} may be
 * @param kinds how many kinds that nobody declared have pages of their own, in all notes together
 * @param clock what the thread that asks has cost so far, in nanoseconds
 */
public record Limits(
    int kilobytes,
    int milliseconds,
    int nesting,
    Html html,
    Yaml frontMatter,
    Yaml configuration,
    int kinds,
    LongSupplier clock) {

  /** What notes of people never come near. */
  public static final Limits ORDINARY = new Limits(2_048, 20_000, 200);

  /**
   * How much HTML a note may become.
   *
   * @param elements how many elements of raw HTML may stand in each other; browsers put what is
   *     deeper than 512 beside each other, and a page needs some for itself
   * @param cells how many cells are added to the rows of a table that are shorter than its head
   */
  public record Html(int elements, int cells) {}

  /**
   * How large a text in YAML may be.
   *
   * @param characters in UTF-16 units
   * @param values how many scalars, collections and aliases it may have
   * @param levels how many collections may stand in each other
   */
  public record Yaml(int characters, int values, int levels) {}

  /**
   * @throws IllegalArgumentException when the size, the time or the nesting is not positive
   */
  public Limits {
    if (kilobytes < 1 || milliseconds < 1 || nesting < 1) {
      throw new IllegalArgumentException("limits of notes are 1 or more");
    }
  }

  /** Limits of which three are chosen; the others are those that no parameter changes. */
  public Limits(int kilobytes, int milliseconds, int nesting) {
    this(
        kilobytes,
        milliseconds,
        nesting,
        new Html(400, 10_000),
        new Yaml(64 * 1_024, 2_000, 16),
        // some thousand people fit
        new Yaml(512 * 1_024, 40_000, 16),
        // as many as a menu can hold
        100,
        ThreadClock.CPU);
  }

  /** These without one of time, for what the others bound. */
  public Limits untimed() {
    return new Limits(
        kilobytes, Integer.MAX_VALUE, nesting, html, frontMatter, configuration, kinds, clock);
  }

  /** How large a file may be, in bytes. */
  public int bytes() {
    return (int) Math.min(Integer.MAX_VALUE - 8L, kilobytes * 1_024L);
  }
}
