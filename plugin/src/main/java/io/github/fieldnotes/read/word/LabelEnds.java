package io.github.fieldnotes.read.word;

/**
 * Finds the signs that end a label. A pattern for a label tries each of its lengths, so the signs
 * are looked for first.
 */
final class LabelEnds {

  private LabelEnds() {}

  /**
   * The 0-based index of the first colon of any script.
   *
   * @param among how many characters are searched
   * @return -1 if there is none
   */
  static int colon(CharSequence text, int among) {
    int end = Math.min(text.length(), among);
    for (int i = 0; i < end; i++) {
      if (isColon(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  static boolean isColon(char c) {
    return c == ':' || c == '\uFF1A';
  }

  /** Whether a dash stands anywhere behind white space. */
  static boolean hasDash(CharSequence text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dash = c == '-' || c == '–' || c == '—';
      if (dash && Character.isWhitespace(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
