package io.github.fieldnotes.read.source;

import java.util.function.LongSupplier;

/**
 * What a note may cost to read, so that no file can keep a build from finishing. A note that
 * exceeds a limit is reported and published as plain text.
 *
 * @param kilobytes the largest size of a file, in units of 1,024 bytes
 * @param milliseconds the processor time that reading a note may take
 * @param nesting how many quotes and lists may open on one line
 * @param html how much raw HTML and how many table cells a note may produce
 * @param frontMatter the largest front matter of a note
 * @param configuration the largest {@code fieldnotes.yml}
 * @param kinds how many undeclared kinds get pages of their own, over all notes
 * @param clock the processor time the calling thread has used so far, in nanoseconds
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

  /** The default limits, far above what notes written by people need. */
  public static final Limits ORDINARY = new Limits(2_048, 20_000, 200);

  /**
   * How much HTML a note may produce.
   *
   * @param elements how deep elements of raw HTML may nest; browsers flatten what is nested deeper
   *     than 512 levels, and the page needs some levels for itself
   * @param cells how many cells may be added to table rows that are shorter than the header
   */
  public record Html(int elements, int cells) {}

  /**
   * The largest size of a YAML text.
   *
   * @param characters in UTF-16 units
   * @param values the number of scalars, collections and aliases
   * @param levels how deep collections may nest
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

  /** Creates limits from the three that can be configured; the others have their default values. */
  public Limits(int kilobytes, int milliseconds, int nesting) {
    this(
        kilobytes,
        milliseconds,
        nesting,
        new Html(400, 10_000),
        new Yaml(64 * 1_024, 2_000, 16),
        // room for a few thousand people
        new Yaml(512 * 1_024, 40_000, 16),
        // as many as a menu can hold
        100,
        ThreadClock.CPU);
  }

  /** The same limits without a time limit, for work that the others bound. */
  public Limits untimed() {
    return new Limits(
        kilobytes, Integer.MAX_VALUE, nesting, html, frontMatter, configuration, kinds, clock);
  }

  /** The largest size of a file, in bytes. */
  public int bytes() {
    return (int) Math.min(Integer.MAX_VALUE - 8L, kilobytes * 1_024L);
  }
}
