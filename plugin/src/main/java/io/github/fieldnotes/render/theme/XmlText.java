package io.github.fieldnotes.render.theme;

/** Restricts text to characters that XML allows. */
public final class XmlText {

  private XmlText() {}

  /**
   * Replaces each character that XML 1.0, 2.2, does not allow by U+FFFD, including lone surrogates.
   */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c < '\uD800' || c == '\n';
      if (!plain && !isLegal(text.codePointAt(i)) && !isSecondOfPair(text, i)) {
        return text.codePoints()
            .map(one -> isLegal(one) ? one : '\uFFFD')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return text;
  }

  private static boolean isSecondOfPair(String text, int at) {
    return at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static boolean isLegal(int c) {
    return c < ' '
        ? c == '\t' || c == '\n' || c == '\r'
        : (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
  }
}
