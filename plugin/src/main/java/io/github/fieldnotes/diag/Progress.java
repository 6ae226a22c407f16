package io.github.fieldnotes.diag;

/** Hears how far a stage is. Called from any thread, once for each thing that is done. */
@FunctionalInterface
public interface Progress {

  /** Nobody listens. */
  Progress NONE = (doing, done, all, things) -> {};

  /**
   * One more is done.
   *
   * @param doing what is being done: {@code reading}
   * @param done how many, 1-based
   * @param all of how many
   * @param things of what: {@code notes}
   */
  void at(String doing, int done, int all, String things);
}
