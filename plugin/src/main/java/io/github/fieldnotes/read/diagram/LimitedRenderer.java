package io.github.fieldnotes.read.diagram;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Draws one diagram at a time, each within limits of size and time.
 *
 * <p>Each diagram is drawn on a thread of its own. One that takes too long is interrupted and left
 * alone, because Java cannot stop a thread; it is a daemon, so that it does not keep the build from
 * ending. After a few of them nothing is drawn any more, so that they cannot use up the machine.
 */
final class LimitedRenderer implements DiagramRenderer {

  private static final long STACK_BYTES = 16L * 1024 * 1024;

  private final DiagramRenderer inner;
  private final Limits limits;
  private int abandoned;

  /**
   * What a diagram may cost.
   *
   * @param milliseconds by the clock
   * @param characters of its source
   * @param drawn characters of its drawing
   * @param abandoned how many diagrams may take too long before nothing is drawn any more
   */
  record Limits(long milliseconds, int characters, int drawn, int abandoned) {

    /** Far above what diagrams need: one with 100 boxes takes less than a second. */
    static final Limits ORDINARY = new Limits(20_000, 50_000, 1_000_000, 3);
  }

  LimitedRenderer(DiagramRenderer inner, Limits limits) {
    this.inner = inner;
    this.limits = limits;
  }

  @Override
  public String version() {
    return inner.version();
  }

  @Override
  public Drawing draw(String source) {
    if (source.length() > limits.characters()) {
      return new Drawing.Exceeded(limits.characters() + " characters of source");
    }
    Drawing drawing = drawInTime(source);
    return drawing instanceof Drawing.Svg drawn && drawn.svg().length() > limits.drawn()
        ? new Drawing.Exceeded(limits.drawn() + " characters of drawing")
        : drawing;
  }

  private synchronized Drawing drawInTime(String source) {
    if (abandoned >= limits.abandoned()) {
      return new Drawing.Exceeded(abandoned + " diagrams that take too long");
    }
    FutureTask<Drawing> task = new FutureTask<>(() -> inner.draw(source));
    Thread thread = new Thread(null, task, "fieldnotes-diagram", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limits.milliseconds(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      abandoned++;
      return new Drawing.Exceeded(limits.milliseconds() + " milliseconds");
    } catch (ExecutionException e) {
      return new Drawing.Mistake(1, "the program that draws it failed: " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while drawing a diagram", e);
    } finally {
      task.cancel(true);
    }
  }
}
