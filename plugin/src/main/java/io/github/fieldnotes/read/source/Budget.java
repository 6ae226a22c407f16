package io.github.fieldnotes.read.source;

import java.util.function.LongSupplier;

/**
 * What one note may still cost, in all steps of its reading: time, and characters of what it
 * becomes. The clock is looked at where a step takes a node, a character or a piece of HTML, as no
 * step can be ended from outside.
 *
 * <p>For the thread that makes it.
 */
public final class Budget {

  /** So many times its size a note may become; what people write becomes twice as long. */
  private static final long MOST_GROWTH = 8;

  /** How many cheap steps are taken between two looks at the clock. */
  private static final int TICKS_PER_CHECK = 4_096;

  private final long nanoseconds;
  private final long most;
  private final Limits.Html html;
  private final LongSupplier clock;
  private final long start;
  private long length;
  private int ticks;

  /** The note was read for too long. */
  public static final class OutOfTimeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private OutOfTimeException() {
      super("out of time", null, false, false);
    }
  }

  /** The note becomes too much. */
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

  /** How much a note may become, in characters. */
  public static long most(Limits limits) {
    return MOST_GROWTH * limits.bytes();
  }

  /** Counts one of very many small steps; some of them check the time. */
  void tick() {
    if (++ticks >= TICKS_PER_CHECK) {
      checkTime();
    }
  }

  /** Checks the time, before a step that may be long. */
  public void checkTime() {
    ticks = 0;
    if (clock.getAsLong() - start > nanoseconds) {
      throw new OutOfTimeException();
    }
  }

  /** How much HTML the note may become. */
  public Limits.Html html() {
    return html;
  }

  /** Charges for so many characters that the note has become longer. */
  public void charge(long characters) {
    tick();
    length += characters;
    if (length > most) {
      throw new OutOfSpaceException();
    }
  }
}
