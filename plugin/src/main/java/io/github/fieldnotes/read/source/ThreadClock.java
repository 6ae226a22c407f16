package io.github.fieldnotes.read.source;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;

/**
 * Measures the processor time of the calling thread, so that a busy machine reads the same notes as
 * an idle one. Where the JVM cannot measure it, elapsed time is used instead.
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
