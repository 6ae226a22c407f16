package io.github.fieldnotes.read.source;

/** Collapses white space as HTML does. */
public final class Whitespace {

  private Whitespace() {}

  /**
   * Returns the text with each run of white space replaced by one space, and without any at its
   * ends.
   */
  public static String fold(CharSequence text) {
    String whole = text.toString();
    return isFolded(whole) ? whole : folded(whole);
  }

  private static boolean isFolded(String text) {
    boolean between = false;
    for (int i = 0; i < text.length(); i++) {
      boolean white = Character.isWhitespace(text.charAt(i));
      if (white && (!between || text.charAt(i) != ' ')) {
        return false;
      }
      between = !white;
    }
    return between || text.isEmpty();
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        pending = !folded.isEmpty();
      } else {
        if (pending) {
          folded.append(' ');
          pending = false;
        }
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
