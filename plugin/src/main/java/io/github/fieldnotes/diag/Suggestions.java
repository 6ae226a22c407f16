package io.github.fieldnotes.diag;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds a few words that an author may have meant, for any number of mistakes: what all comparing
 * costs has a limit, beyond which the first words are suggested instead of the nearest.
 *
 * <p>Not thread-safe.
 */
public final class Suggestions {

  private static final int MOST = 3;

  /** A second or so of comparing. */
  private static final long MOST_COMPARED = 100_000_000;

  private final long mostCompared;
  private long compared;

  /** Suggestions for which about a second is spent at most. */
  public Suggestions() {
    this(MOST_COMPARED);
  }

  /**
   * Suggestions with a limit of their own.
   *
   * @param mostCompared the characters of words, times those of what was written
   */
  public Suggestions(long mostCompared) {
    this.mostCompared = mostCompared;
  }

  /** The three nearest words, or fewer where there are fewer. */
  public List<String> of(String written, Supplier<Stream<String>> words) {
    if (compared <= mostCompared) {
      compared += words.get().mapToLong(String::length).sum() * written.length();
    }
    return compared > mostCompared
        ? words.get().limit(MOST).toList()
        : Nearest.to(written, words.get().toList(), MOST);
  }
}
