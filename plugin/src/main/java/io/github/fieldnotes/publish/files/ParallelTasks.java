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

/** Runs tasks in parallel, as many at a time as there are processors. */
public final class ParallelTasks {

  private ParallelTasks() {}

  /**
   * A task.
   *
   * @param <R> the type of its result
   * @param <X> the type of its failures besides {@link IOException}
   */
  @FunctionalInterface
  public interface Task<R, X extends Exception> {

    R run() throws IOException, X;
  }

  /**
   * Runs all tasks and waits for them.
   *
   * @return the results, in the order of the tasks
   * @throws IOException the exception of the first task, in their order, that failed; likewise X
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

  /** Waits for running tasks. After a failure, they must end before anyone cleans up. */
  private static void end(ExecutorService workers) throws IOException {
    try {
      if (!workers.awaitTermination(1, TimeUnit.MINUTES)) {
        throw new IOException("a page or file of the section takes more than a minute to finish");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Velocity loads a skin's own classes with the context class loader of the calling thread. */
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

  @SuppressWarnings("unchecked") // a task throws no other checked exceptions
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
