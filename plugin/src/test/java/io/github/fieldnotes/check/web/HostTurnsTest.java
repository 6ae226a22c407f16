package io.github.fieldnotes.check.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HostTurnsTest {

  private static final Duration PAUSE = Duration.ofMillis(20);

  private final ExecutorService threads = Executors.newFixedThreadPool(6);
  private final HostTurns turns = new HostTurns(PAUSE);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void aHostIsAskedOneAfterTheOtherWithAPauseBetween() throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Long> pauses = Collections.synchronizedList(new ArrayList<>());
    long[] lastEnd = {0};

    all(
        6,
        () ->
            turns.take(
                "a",
                () -> {
                  most.accumulateAndGet(now.incrementAndGet(), Math::max);
                  if (lastEnd[0] != 0) {
                    pauses.add(System.nanoTime() - lastEnd[0]);
                  }
                  Thread.sleep(2);
                  now.decrementAndGet();
                  lastEnd[0] = System.nanoTime();
                  return true;
                }));

    assertThat(most).hasValue(1);
    assertThat(pauses)
        .hasSize(5)
        .allSatisfy(pause -> assertThat(pause).isGreaterThanOrEqualTo(PAUSE.toNanos()));
  }

  @Test
  void hostsDoNotWaitForEachOther() throws Exception {
    CountDownLatch both = new CountDownLatch(2);
    AtomicInteger host = new AtomicInteger();

    List<Boolean> met =
        all(
            2,
            () ->
                turns.take(
                    "host" + host.incrementAndGet(),
                    () -> {
                      both.countDown();
                      return both.await(10, TimeUnit.SECONDS);
                    }));

    assertThat(met).containsExactly(true, true);
  }

  @Test
  void aRequestThatFailsGivesItsTurnBack() throws Exception {
    try {
      turns.take(
          "a",
          () -> {
            throw new IllegalStateException("no");
          });
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("no");
    }

    assertThat(all(1, () -> turns.take("a", () -> true))).containsExactly(true);
  }

  private List<Boolean> all(int count, Callable<Boolean> task) throws Exception {
    List<Future<Boolean>> running = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      running.add(threads.submit(task));
    }
    List<Boolean> results = new ArrayList<>();
    for (Future<Boolean> one : running) {
      results.add(one.get(30, TimeUnit.SECONDS));
    }
    return results;
  }
}
