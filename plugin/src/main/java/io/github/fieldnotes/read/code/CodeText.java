package io.github.fieldnotes.read.code;

import io.github.fieldnotes.read.source.Budget;

/**
 * The text of a block as patterns read it. Counts what they read, so that a pattern which does not
 * come to an end is stopped: by the same count on every machine.
 *
 * <p>Letters and digits beyond ASCII read as a character that is neither: JDK 19 changed whether
 * {@code \b} takes them for parts of words, and in JavaScript, for which the patterns were written,
 * they are none. Offsets are those of the text.
 *
 * <p>Not thread-safe.
 */
final class CodeText implements CharSequence {

  /** Stands for a letter; patterns for names have ranges that it is in. */
  private static final char LETTER = '\u2603';

  private static final int READS_PER_CHECK = 4_096;

  /** Thrown when the patterns have read more than they may. */
  static final class TooManyReadsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private TooManyReadsException() {
      super("too many reads", null, false, false);
    }
  }

  /** What may be read; shared by a block and its parts. */
  static final class Reads {

    private final Budget budget;
    private long left;
    private int unchecked;

    Reads(long most, Budget budget) {
      this.left = most;
      this.budget = budget;
    }

    /** How many characters may still be read. */
    long left() {
      return left - unchecked;
    }

    private void take() {
      if (++unchecked >= READS_PER_CHECK) {
        left -= unchecked;
        unchecked = 0;
        budget.checkTime();
        if (left < 0) {
          throw new TooManyReadsException();
        }
      }
    }
  }

  private final String text;
  private final Reads reads;

  private CodeText(String text, Reads reads) {
    this.text = text;
    this.reads = reads;
  }

  static CodeText of(String code, Reads reads) {
    return new CodeText(plainLetters(code), reads);
  }

  private static String plainLetters(String code) {
    char[] characters = null;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c > '\u007F' && isOfWord(c)) {
        characters = characters == null ? code.toCharArray() : characters;
        characters[i] = LETTER;
      }
    }
    return characters == null ? code : new String(characters);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** A part of the text, as a text of its own. */
  CodeText part(int start, int end) {
    return new CodeText(text.substring(start, end), reads);
  }

  @Override
  public char charAt(int index) {
    reads.take();
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

  @Override
  public String toString() {
    return text;
  }
}
