package io.github.fieldnotes.serve.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How many builds changes lead to. */
class BuildTriggerTest {

  private static final Duration QUIET = Duration.ofMillis(20);
  private static final Duration LONGEST = Duration.ofMillis(200);

  private final AtomicInteger builds = new AtomicInteger();
  private final AtomicInteger state = new AtomicInteger();
  private final AtomicInteger built = new AtomicInteger();
  private final Semaphore done = new Semaphore(0);

  private void build() {
    built.set(state.get());
    builds.incrementAndGet();
    done.release();
  }

  @Test
  void aChangeLeadsToABuild() throws Exception {
    try (BuildTrigger trigger = new BuildTrigger(this::build, QUIET, LONGEST)) {
      trigger.change();

      assertThat(done.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
      assertThat(builds).hasValue(1);
    }
  }

  @Test
  void aThousandChangesInASecondLeadToFewBuildsAndTheLastStateWins() throws Exception {
    try (BuildTrigger trigger = new BuildTrigger(this::build, QUIET, LONGEST)) {
      for (int i = 1; i <= 1_000; i++) {
        state.set(i);
        trigger.change();
        TimeUnit.MICROSECONDS.sleep(500);
      }
      while (built.get() < 1_000) {
        assertThat(done.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
      }

      assertThat(builds.get()).isBetween(2, 100);
      assertThat(built).hasValue(1_000);
    }
  }

  @Test
  void aChangeDuringABuildLeadsToAnotherOne() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch changed = new CountDownLatch(1);
    Runnable slow =
        () -> {
          running.countDown();
          try {
            changed.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          build();
        };
    try (BuildTrigger trigger = new BuildTrigger(slow, QUIET, LONGEST)) {
      trigger.change();
      running.await();
      trigger.change();
      changed.countDown();

      assertThat(done.tryAcquire(2, 10, TimeUnit.SECONDS)).isTrue();
    }
  }
}
