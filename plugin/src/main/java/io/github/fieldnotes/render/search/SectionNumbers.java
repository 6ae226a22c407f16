package io.github.fieldnotes.render.search;

/**
 * The ascending numbers of the sections that contain a word, encoded as text: each number as the
 * distance to the previous one, minus one, least significant digit first. A digit below 60 ends a
 * number; 30 further digits each stand for a remainder modulo 30 and mean that another digit
 * follows. Numbers are encoded as they are added, which takes a tenth of the memory of a list.
 */
final class SectionNumbers {

  /** The digits: printable ASCII characters except quotes, backslash and {@code <}. */
  static final String DIGITS = digits();

  static final int LAST = 60;
  private static final int MORE = 30;

  private final StringBuilder text = new StringBuilder(4);
  private int before = -1;
  private int size;

  /** Adds a number that is not less than the last one; adding the last one again has no effect. */
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

  /** The greatest number; -1 if there is none. */
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
