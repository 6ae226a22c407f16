package io.github.fieldnotes.publish.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Does many things side by side, as many at a time as there are processors. */
public final class ParallelTasks {

  private ParallelTasks() {}

  /**
   * A thing to do.
   *
   * @param <R> what comes of it
   * @param <X> how it can fail, beside input and output
   */
  @FunctionalInterface
  public interface Task<R, X extends Exception> {

    R run() throws IOException, X;
  }

  /**
   * Does all of them.
   *
   * @return what came of each, in their order
   * @throws IOException what one of them threw, the first in their order; likewise X
   */
  public static <R, X extends Exception> List<R> all(List<Task<R, X>> tasks) throws IOException, X {
    ExecutorService workers = workers();
    try {
      List<Future<R>> running = new ArrayList<>();
      tasks.forEach(task -> running.add(workers.submit(task::run)));
      List<R> results = new ArrayList<>();
      for (Future<R> one : running) {
        results.add(one.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while writing the section", e);
    } catch (ExecutionException e) {
      throw ParallelTasks.<X>failure(e.getCause());
    } finally {
      workers.shutdownNow();
      end(workers);
    }
  }

  /** After a failure, what was begun has to end before anybody clears up behind it. */
  private static void end(ExecutorService workers) throws IOException {
    try {
      if (!workers.awaitTermination(1, TimeUnit.MINUTES)) {
        throw new IOException("a page or file of the section takes more than a minute to finish");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Velocity finds a skin's own classes by the loader of the thread that asks. */
  private static ExecutorService workers() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    ThreadFactory threads =
        task -> {
          Thread thread = new Thread(task, "fieldnotes-publish");
          thread.setContextClassLoader(loader);
          return thread;
        };
    return Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), threads);
  }

  @SuppressWarnings("unchecked") // a task throws nothing else that is checked
  private static <X extends Exception> X failure(Throwable cause) throws IOException {
    if (cause instanceof IOException io) {
      throw io;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return (X) cause;
  }
}
