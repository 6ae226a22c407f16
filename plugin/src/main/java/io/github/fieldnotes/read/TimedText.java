package io.github.fieldnotes.read;

/**
 * A text that is not read for longer than a time: whoever asks for its characters after that, gets
 * an exception. flexmark has no limit of its own, and all that is slow in it reads characters.
 *
 * <p>For one thread at a time.
 */
final class TimedText implements CharSequence {

  /** So many characters are read between two looks at the clock. */
  private static final int LOOK_EVERY = 4_096;

  private final String text;
  private final long nanoseconds;
  private final long start = System.nanoTime();
  private int reads;

  /** The text was read for too long. */
  static final class OutOfTimeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private OutOfTimeException() {
      super("out of time", null, false, false);
    }
  }

  TimedText(String text, int milliseconds) {
    this.text = text;
    this.nanoseconds = milliseconds * 1_000_000L;
  }

  @Override
  public char charAt(int index) {
    if (++reads >= LOOK_EVERY) {
      reads = 0;
      look();
    }
    return text.charAt(index);
  }

  private void look() {
    if (System.nanoTime() - start > nanoseconds) {
      throw new OutOfTimeException();
    }
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
}
