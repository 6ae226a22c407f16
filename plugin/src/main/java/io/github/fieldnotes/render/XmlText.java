package io.github.fieldnotes.render;

/** Text of characters that XML can hold. */
final class XmlText {

  private XmlText() {}

  /** The text with U+FFFD for each character that is none of XML 1.0, 2.2, as lone surrogates. */
  static String of(String text) {
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (!isLegal(character)) {
        return text.codePoints()
            .map(c -> isLegal(c) ? c : '\uFFFD')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
      at += Character.charCount(character);
    }
    return text;
  }

  private static boolean isLegal(int c) {
    return c < ' '
        ? c == '\t' || c == '\n' || c == '\r'
        : (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
  }
}
