package io.github.fieldnotes.read.source;

/** Character classes of Markdown, as in CommonMark 0.31.2, section 2.1. */
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

  /** Whether this is an ASCII punctuation character, which a backslash can escape. */
  public static boolean isAsciiPunctuation(int c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }

  /** Whether this is a Unicode punctuation character or symbol. */
  public static boolean isPunctuation(int c) {
    return c < 0x80 ? isAsciiPunctuation(c) : (1 << Character.getType(c) & PUNCTUATION) != 0;
  }

  /** Whether this is Unicode white space or a line ending. */
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
