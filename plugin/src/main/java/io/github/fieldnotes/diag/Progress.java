package io.github.fieldnotes.diag;

/**
 * Receives the progress of a stage. It is called from any thread, once for each item that is done.
 */
@FunctionalInterface
public interface Progress {

  /** Ignores all progress. */
  Progress NONE = (doing, done, all, things) -> {};

  /**
   * Called when one more item is done.
   *
   * @param doing what is being done: {@code reading}
   * @param done the number of items done, 1-based
   * @param all the total number of items
   * @param things what the items are: {@code notes}
   */
  void at(String doing, int done, int all, String things);
}
