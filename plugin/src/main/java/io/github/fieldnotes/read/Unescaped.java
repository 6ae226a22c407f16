package io.github.fieldnotes.read;

import com.vladsch.flexmark.util.sequence.Escaping;

/** Text without the backslashes and character references of Markdown. */
final class Unescaped {

  private Unescaped() {}

  /** What the source means; most of it has nothing to look for, and is not searched. */
  static String of(CharSequence source) {
    String text = source.toString();
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : Escaping.unescapeString(text);
  }
}
