package io.github.fieldnotes.mojo.log;

import io.github.fieldnotes.diag.Progress;
import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.maven.execution.MavenSession;

/**
 * Shows the progress of a long run on a terminal, in one line that is overwritten, as Maven does
 * for downloads. The line is cleared at the end, so it does not remain in the log. Thread-safe.
 */
public final class ProgressLine implements Progress, AutoCloseable {

  private static final long SILENT = TimeUnit.SECONDS.toNanos(2);
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(200);

  private final PrintStream out;
  private final LongSupplier clock;
  private long next;
  private int width;

  /**
   * A line that begins after two seconds.
   *
   * @param clock nanoseconds since some fixed moment
   */
  ProgressLine(PrintStream out, LongSupplier clock) {
    this.out = out;
    this.clock = clock;
    this.next = clock.getAsLong() + SILENT;
  }

  /**
   * The progress line of a run. It stays silent in batch mode and when the output is not a
   * terminal.
   */
  public static ProgressLine of(MavenSession session) {
    boolean seen = session.getRequest().isInteractiveMode() && isTerminal();
    return new ProgressLine(seen ? System.out : null, System::nanoTime);
  }

  @Override
  public synchronized void at(String doing, int done, int all, String things) {
    long now = clock.getAsLong();
    if (out == null || now < next) {
      return;
    }
    next = now + BETWEEN;
    show(String.format(Locale.ROOT, "Fieldnotes: %s %s, %,d of %,d", doing, things, done, all));
  }

  private void show(String text) {
    out.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
    out.flush();
    width = text.length();
  }

  /** Clears the line, so that something else can be printed. */
  public synchronized void clear() {
    if (width > 0) {
      show("");
      out.print("\r");
      out.flush();
    }
  }

  @Override
  public void close() {
    clear();
  }

  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // from Java 22 on, there can be a console without a terminal
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
