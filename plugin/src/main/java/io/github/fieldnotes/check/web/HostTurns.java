package io.github.fieldnotes.check.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Allows only one request at a time to each host, with a pause after each. Thread-safe, because
 * threads that follow redirects reach hosts that other threads ask.
 */
final class HostTurns {

  private final Duration pause;
  private final Map<String, Turn> hosts = new ConcurrentHashMap<>();

  private static final class Turn {

    private final ReentrantLock lock = new ReentrantLock(true);
    private long freeAt = System.nanoTime();
  }

  /** A request to a host. */
  @FunctionalInterface
  interface Request<T> {
    T send() throws InterruptedException;
  }

  HostTurns(Duration pause) {
    this.pause = pause;
  }

  /** Waits for a turn at the host, then sends the request. */
  <T> T take(String host, Request<T> request) throws InterruptedException {
    Turn turn = hosts.computeIfAbsent(host, h -> new Turn());
    turn.lock.lockInterruptibly();
    try {
      TimeUnit.NANOSECONDS.sleep(turn.freeAt - System.nanoTime());
      try {
        return request.send();
      } finally {
        turn.freeAt = System.nanoTime() + pause.toNanos();
      }
    } finally {
      turn.lock.unlock();
    }
  }
}
