package io.github.fieldnotes.read.word;

/** Numbers and letters before a title: {@code 3.}, {@code 2.1)}, {@code A.}, {@code (b)}. */
public final class Enumerators {

  private static final int LONGEST = 8;
  private static final String ROMAN = "IVXivx";

  private Enumerators() {}

  /**
   * The index after the enumerator at the beginning of a text and the blanks after it; 0 if there
   * is none, or nothing after it.
   */
  public static int end(CharSequence text) {
    int length = Math.min(text.length(), LONGEST);
    int start = length > 0 && text.charAt(0) == '(' ? 1 : 0;
    int end = sign(text, start, length);
    if (end == start || end >= length) {
      return 0;
    }
    // 2.1 needs no sign behind it
    boolean open = start == 0 && Character.isWhitespace(text.charAt(end)) && hasDot(text, end);
    return open || isClosed(text, start, end) ? afterBlanks(text, open ? end : end + 1) : 0;
  }

  private static boolean hasDot(CharSequence text, int end) {
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) == '.') {
        return true;
      }
    }
    return false;
  }

  private static boolean isClosed(CharSequence text, int start, int end) {
    char close = text.charAt(end);
    return close == ')' || (close == '.' && start == 0);
  }

  /** The end of digits and dots, of one letter, or of a Roman number. */
  private static int sign(CharSequence text, int start, int length) {
    int end = start;
    while (end < length && isOfNumber(text, end)) {
      end++;
    }
    if (end > start) {
      return end;
    }
    while (end < length && ROMAN.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end > start || end >= length || !Character.isLetter(text.charAt(end)) ? end : end + 1;
  }

  /** Whether a character is a digit, or a dot between digits. */
  private static boolean isOfNumber(CharSequence text, int index) {
    char c = text.charAt(index);
    boolean between =
        c == '.'
            && index > 0
            && isDigit(text.charAt(index - 1))
            && index + 1 < text.length()
            && isDigit(text.charAt(index + 1));
    return between || isDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int afterBlanks(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end == start || end == text.length() ? 0 : end;
  }
}
