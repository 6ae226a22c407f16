package io.github.fieldnotes.check.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one request at a time go to a host, and none before a pause after the last one is over. For
 * many threads: those that follow redirects come to hosts that others ask.
 */
final class HostTurns {

  private final Duration pause;
  private final Map<String, Turn> hosts = new ConcurrentHashMap<>();

  private static final class Turn {

    private final ReentrantLock lock = new ReentrantLock(true);
    private long freeAt = System.nanoTime();
  }

  /** Something to ask a host. */
  @FunctionalInterface
  interface Request<T> {
    T send() throws InterruptedException;
  }

  HostTurns(Duration pause) {
    this.pause = pause;
  }

  /** Waits for the turn, and takes it. */
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
