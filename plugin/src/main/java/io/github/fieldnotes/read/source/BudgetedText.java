package io.github.fieldnotes.read.source;

import java.io.Reader;

/**
 * A text with a deadline: reading a character after it throws an exception. flexmark and jsoup have
 * no time limit of their own, but every slow step in them reads characters.
 *
 * <p>Not thread-safe.
 */
public final class BudgetedText implements CharSequence {

  private final String text;
  private final Budget budget;

  public BudgetedText(String text, Budget budget) {
    this.text = text;
    this.budget = budget;
  }

  @Override
  public char charAt(int index) {
    budget.tick();
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  /** The text, without a limit. */
  @Override
  public String toString() {
    return text;
  }

  /**
   * Returns a reader for callers that read the text piece by piece and work on each piece for a
   * while.
   */
  public Reader reader() {
    return new Reader() {
      private int next;

      @Override
      public int read(char[] into, int offset, int most) {
        budget.checkTime();
        int count = Math.min(most, text.length() - next);
        text.getChars(next, next + Math.max(0, count), into, offset);
        next += Math.max(0, count);
        return count <= 0 && most > 0 ? -1 : count;
      }

      @Override
      public void close() {
        // nothing to close
      }
    };
  }
}
