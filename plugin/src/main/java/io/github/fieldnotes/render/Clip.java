package io.github.fieldnotes.render;

/** Shortens text. */
final class Clip {

  private Clip() {}

  /** At most {@code length} characters, ended at a word and with an ellipsis when shortened. */
  static String atWord(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = text.lastIndexOf(' ', length);
    // A text without blanks, such as Chinese, ends between two characters.
    int cut =
        end > length / 2
            ? end
            : Character.isLowSurrogate(text.charAt(length)) ? length - 1 : length;
    return text.substring(0, cut).replaceAll("[\\s.,;:\u2013-]+$", "") + "\u2026";
  }
}
