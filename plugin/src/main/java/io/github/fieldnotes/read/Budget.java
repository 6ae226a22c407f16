package io.github.fieldnotes.read;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * What one note may still cost, in all steps of its reading: time of a processor, so that a machine
 * with much else to do reads the same notes, and characters of what it becomes. The clock is looked
 * at where a step takes a node, a character or a piece of HTML, as no step can be ended from
 * outside.
 *
 * <p>For the thread that makes it.
 */
final class Budget {

  /** So many times its size a note may become; what people write becomes twice as long. */
  private static final long MOST_GROWTH = 8;

  /** So many cheap steps are taken between two looks at the clock. */
  private static final int LOOK_EVERY = 4_096;

  private final long nanoseconds;
  private final long most;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final boolean ofThread = threads.isCurrentThreadCpuTimeSupported();
  private final long start = now();
  private long length;
  private int steps;

  /** The note was read for too long. */
  static final class OutOfTimeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private OutOfTimeException() {
      super("out of time", null, false, false);
    }
  }

  /** The note becomes too much. */
  static final class OutOfSpaceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private OutOfSpaceException() {
      super("out of space", null, false, false);
    }
  }

  Budget(Limits limits) {
    this.nanoseconds = limits.milliseconds() * 1_000_000L;
    this.most = most(limits);
  }

  /** How much a note may become, in characters. */
  static long most(Limits limits) {
    return MOST_GROWTH * limits.bytes();
  }

  /** One of very many small steps. */
  void step() {
    if (++steps >= LOOK_EVERY) {
      look();
    }
  }

  /** One of many steps that may be long. */
  void look() {
    steps = 0;
    if (now() - start > nanoseconds) {
      throw new OutOfTimeException();
    }
  }

  /** In nanoseconds. */
  private long now() {
    return ofThread ? threads.getCurrentThreadCpuTime() : System.nanoTime();
  }

  /** The note has become so many characters longer. */
  void grow(long characters) {
    step();
    length += characters;
    if (length > most) {
      throw new OutOfSpaceException();
    }
  }
}
