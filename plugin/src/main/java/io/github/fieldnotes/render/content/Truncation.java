package io.github.fieldnotes.render.content;

/** Shortens text. */
public final class Truncation {

  /** White space, and punctuation that is removed before an ellipsis. */
  private static final String AT_NO_END = " \t\n\u000B\f\r.,;:\u2013-";

  private Truncation() {}

  /**
   * Shortens text to at most {@code length} characters, at the end of a word and with an ellipsis.
   */
  public static String atWord(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = text.lastIndexOf(' ', length);
    // text without spaces, such as Chinese, is cut between two characters
    int cut =
        end > length / 2
            ? end
            : Character.isLowSurrogate(text.charAt(length)) ? length - 1 : length;
    while (cut > 0 && AT_NO_END.indexOf(text.charAt(cut - 1)) >= 0) {
      cut--;
    }
    return text.substring(0, cut) + "\u2026";
  }
}
