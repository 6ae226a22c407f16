package io.github.fieldnotes.read.source;

import java.io.Reader;

/**
 * A text that is not read for longer than a time: whoever asks for its characters after that, gets
 * an exception. flexmark and jsoup have no limit of their own, and all that is slow in them reads
 * characters.
 *
 * <p>For one thread at a time.
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

  /** The text for one who reads it piece by piece, and works on each for a while. */
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
        // holds nothing
      }
    };
  }
}
