package io.github.fieldnotes.read.source;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;

/**
 * Counts the time that a processor gave to the thread that asks, so that a machine with much else
 * to do reads the same notes. Where Java cannot tell it, the time that has passed.
 */
public enum ThreadClock implements LongSupplier {
  CPU;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final boolean ofThread = threads.isCurrentThreadCpuTimeSupported();

  @Override
  public long getAsLong() {
    return ofThread ? threads.getCurrentThreadCpuTime() : System.nanoTime();
  }
}
