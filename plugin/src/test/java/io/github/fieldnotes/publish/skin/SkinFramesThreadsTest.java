package io.github.fieldnotes.publish.skin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.plan.Route;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.maven.doxia.siterenderer.DocumentContent;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.junit.jupiter.api.Test;

/** Pages that several threads ask for are those of one thread. */
class SkinFramesThreadsTest {

  private static final int THREADS = 8;

  private final AtomicInteger drawing = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final SkinFrames frames =
      new DrawnSkin("", "", picture -> {}).frames(this::drawnInSomeTime);

  @Test
  void pagesThatAreAlikeAreTriedOneAfterTheOther() throws Exception {
    for (int i = 0; i < 3; i++) {
      frames.page(page(i), route(i));
    }
    List<Callable<String>> tasks = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i : IntStream.range(20, 84).toArray()) {
      tasks.add(() -> frames.page(page(i), route(i)));
      expected.add(SkinFramesTest.framed(page(i)));
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<String> pages = new ArrayList<>();
    for (Future<String> page : threads.invokeAll(tasks)) {
      pages.add(page.get());
    }
    threads.shutdown();

    assertThat(pages).isEqualTo(expected);
    assertThat(most).hasValue(1);
    assertThat(frames.isInDoubt()).isFalse();
  }

  private String drawnInSomeTime(DocumentContent page) {
    most.accumulateAndGet(drawing.incrementAndGet(), Math::max);
    LockSupport.parkNanos(20_000_000);
    drawing.decrementAndGet();
    return SkinFramesTest.framed(page);
  }

  private static PageContent page(int number) {
    DocumentRenderingContext where =
        new DocumentRenderingContext(
            new File("."), SkinPages.withoutExtension(route(number)), "test");
    return new PageContent(where, "Note " + number, null, List.of(), "<h>", "text " + number);
  }

  private static Route route(int number) {
    return new Route("notes/n" + number + ".html");
  }
}
