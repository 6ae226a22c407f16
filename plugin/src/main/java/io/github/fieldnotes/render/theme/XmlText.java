package io.github.fieldnotes.render.theme;

/** Text of characters that XML can hold. */
public final class XmlText {

  private XmlText() {}

  /** The text with U+FFFD for each character that is none of XML 1.0, 2.2, as lone surrogates. */
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
