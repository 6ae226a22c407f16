package io.github.fieldnotes.read.source;

/** Classes of characters that Markdown knows: CommonMark 0.31.2, 2.1. */
public final class CharacterClasses {

  private static final int PUNCTUATION =
      1 << Character.CONNECTOR_PUNCTUATION
          | 1 << Character.DASH_PUNCTUATION
          | 1 << Character.START_PUNCTUATION
          | 1 << Character.END_PUNCTUATION
          | 1 << Character.INITIAL_QUOTE_PUNCTUATION
          | 1 << Character.FINAL_QUOTE_PUNCTUATION
          | 1 << Character.OTHER_PUNCTUATION
          | 1 << Character.MATH_SYMBOL
          | 1 << Character.CURRENCY_SYMBOL
          | 1 << Character.MODIFIER_SYMBOL
          | 1 << Character.OTHER_SYMBOL;

  private CharacterClasses() {}

  /** A sign of ASCII that a backslash can escape. */
  public static boolean isAsciiPunctuation(int c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }

  /** A sign or symbol of Unicode. */
  public static boolean isPunctuation(int c) {
    return c < 0x80 ? isAsciiPunctuation(c) : (1 << Character.getType(c) & PUNCTUATION) != 0;
  }

  /** A blank or line end of Unicode. */
  public static boolean isWhitespace(int c) {
    return c == ' '
        || (c >= '\t' && c <= '\r' && c != '\u000B')
        || (c > 0x7F && Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  public static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  public static boolean isAsciiLetterOrDigit(int c) {
    return isAsciiLetter(c) || (c >= '0' && c <= '9');
  }
}
