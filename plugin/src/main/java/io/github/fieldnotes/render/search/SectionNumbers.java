package io.github.fieldnotes.render.search;

/**
 * The ascending numbers of the sections that have a word, as text: each as the distance to the one
 * before, less one, in digits of base 60 with the least first; 30 more digits say that another
 * follows. Written down as they come, which takes a tenth of the room of a list.
 */
final class SectionNumbers {

  /** What is printable in ASCII, but for the quotes, the backslash and {@code <}. */
  static final String DIGITS = digits();

  static final int LAST = 60;
  private static final int MORE = 30;

  private final StringBuilder text = new StringBuilder(4);
  private int before = -1;
  private int size;

  /** Adds a number that is not less than any other; the same once more changes nothing. */
  void add(int number) {
    if (number == before) {
      return;
    }
    int distance = number - before - 1;
    while (distance >= LAST) {
      text.append(DIGITS.charAt(LAST + distance % MORE));
      distance /= MORE;
    }
    text.append(DIGITS.charAt(distance));
    before = number;
    size++;
  }

  /** The greatest; -1 when there is none. */
  int last() {
    return before;
  }

  int size() {
    return size;
  }

  StringBuilder text() {
    return text;
  }

  private static String digits() {
    StringBuilder digits = new StringBuilder();
    for (char c = ' '; c <= '~'; c++) {
      if ("\"'`\\<".indexOf(c) < 0) {
        digits.append(c);
      }
    }
    return digits.toString();
  }
}
