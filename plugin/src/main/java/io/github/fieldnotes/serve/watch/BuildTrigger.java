package io.github.fieldnotes.serve.watch;

import java.io.Closeable;
import java.time.Duration;

/**
 * Runs one build for many changes, in a thread of its own. After a change it waits until none has
 * come for a moment, since editors write a file in several steps; when changes do not stop, it
 * builds nevertheless. A change during a build leads to another build, so the last state always
 * wins. Thread-safe.
 */
public final class BuildTrigger implements Closeable {

  private final Runnable build;
  private final long quiet;
  private final long longest;
  private final Thread thread = new Thread(this::run, "fieldnotes-build");
  private boolean isPending;
  private long lastChange;

  /**
   * Starts to wait for changes.
   *
   * @param build never called twice at the same time
   * @param quiet how long there must be no change before a build
   * @param longest how long a build is put off at most
   */
  public BuildTrigger(Runnable build, Duration quiet, Duration longest) {
    this.build = build;
    this.quiet = quiet.toNanos();
    this.longest = longest.toNanos();
    thread.setDaemon(true);
    thread.start();
  }

  /** Asks for a build. */
  public synchronized void change() {
    isPending = true;
    lastChange = System.nanoTime();
    notifyAll();
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        await();
        build.run();
      }
    } catch (InterruptedException e) {
      // closed
      return;
    }
  }

  private synchronized void await() throws InterruptedException {
    while (!isPending) {
      wait();
    }
    long first = System.nanoTime();
    for (long left = left(first); left > 0; left = left(first)) {
      // rounded up: waiting for 0 would last for ever
      wait(left / 1_000_000 + 1);
    }
    isPending = false;
  }

  /** The nanoseconds to wait before a build. */
  private long left(long first) {
    long now = System.nanoTime();
    return Math.min(lastChange + quiet - now, first + longest - now);
  }
}
