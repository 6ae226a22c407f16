package io.github.fieldnotes.read.source;

import java.util.function.LongSupplier;

/**
 * The time and the output size that remain for one note, shared by all steps that read it. A step
 * cannot be interrupted from outside, so each one checks the clock as it takes a node, a character
 * or a piece of HTML.
 *
 * <p>When a budget is used up, a step throws {@link OutOfTimeException} or {@link
 * OutOfSpaceException}; the caller catches it, reports a problem and publishes the note as text.
 *
 * <p>Not thread-safe: only the thread that creates a budget may use it.
 */
public final class Budget {

  /** How many times the size limit a note may grow to; ordinary notes double in size. */
  private static final long MOST_GROWTH = 8;

  /** The number of cheap steps between two checks of the clock. */
  private static final int TICKS_PER_CHECK = 4_096;

  /** Asking the clock costs about as much as reading a short line. */
  private static final int TICKS_PER_STEP = 128;

  private final long nanoseconds;
  private final long most;
  private final Limits.Html html;
  private final LongSupplier clock;
  private final long start;
  private long length;
  private int ticks;

  /** Thrown when reading a note takes too long. */
  public static final class OutOfTimeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private OutOfTimeException() {
      super("out of time", null, false, false);
    }
  }

  /** Thrown when a note grows too large. */
  public static final class OutOfSpaceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private OutOfSpaceException() {
      super("out of space", null, false, false);
    }
  }

  public Budget(Limits limits) {
    this.nanoseconds = limits.milliseconds() * 1_000_000L;
    this.most = most(limits);
    this.html = limits.html();
    this.clock = limits.clock();
    this.start = clock.getAsLong();
  }

  /** The most characters that a note may grow to. */
  public static long most(Limits limits) {
    return MOST_GROWTH * limits.bytes();
  }

  /** Counts a small step; checks the time once in {@link #TICKS_PER_CHECK} steps. */
  void tick() {
    if (++ticks >= TICKS_PER_CHECK) {
      checkTime();
    }
  }

  /** Counts a step that takes as long as many small ones. */
  public void step() {
    ticks += TICKS_PER_STEP;
    tick();
  }

  /** Checks the time; call it before a step that may take long. */
  public void checkTime() {
    ticks = 0;
    if (clock.getAsLong() - start > nanoseconds) {
      throw new OutOfTimeException();
    }
  }

  /** How much HTML the note may contain. */
  public Limits.Html html() {
    return html;
  }

  /** Counts characters that were added to the note. */
  public void charge(long characters) {
    tick();
    length += characters;
    if (length > most) {
      throw new OutOfSpaceException();
    }
  }
}
