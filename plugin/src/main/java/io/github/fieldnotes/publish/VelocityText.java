package io.github.fieldnotes.publish;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in which Velocity finds nothing to do.
 *
 * <p>Doxia's sinks replace {@code $relativePath} in a body, and some skins (Sentry) run body, head
 * and title through Velocity: {@code $} and {@code #} of a note must not reach them as such.
 */
final class VelocityText {

  /** Elements whose content is no HTML: a character reference would stay as written there. */
  private static final Pattern RAW =
      Pattern.compile("<(script|style)\\b.*?</\\1\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Where Velocity begins a reference, a directive or a comment, or HTML a tag or a character. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\$(?=[\\p{Alpha}_!{\\[])|#(?=[\\p{Alpha}_@{#*\\[])|<(?=[\\p{Alpha}/!?])|&(?=[\\p{Alpha}#])");

  private static final String WORD_JOINER = "\u2060";

  private VelocityText() {}

  /**
   * The same plain text to a reader's eye, with a word joiner (U+2060, no width) behind each
   * character that would begin something in Velocity or HTML.
   *
   * <p>For titles: Fluido escapes them and Sentry does not, so a character reference would be right
   * in one and shown as such in the other.
   */
  static String plain(String text) {
    return BEGINNING.matcher(text).replaceAll("$0" + WORD_JOINER);
  }

  /**
   * The same HTML with {@code $} and {@code #} as character references, in attributes too. One
   * pass, as every page goes through here.
   */
  static String html(String html) {
    StringBuilder out = new StringBuilder(html.length() + html.length() / 16);
    int from = 0;
    char[] characters = html.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      if (c == '&') {
        i = Math.max(i, referenceEnd(html, i));
      } else if (c == '<') {
        i = Math.max(i, rawEnd(html, i));
      } else if (c == '$' || c == '#') {
        out.append(html.substring(from, i)).append(c == '$' ? "&#36;" : "&#35;");
        from = i + 1;
      }
    }
    return from == 0 ? html : out.append(html.substring(from)).toString();
  }

  /** The last character of an element whose content is no HTML; -1 where none begins. */
  private static int rawEnd(String html, int start) {
    boolean maybe = start + 1 < html.length() && (html.charAt(start + 1) | 0x20) == 's';
    Matcher raw = maybe ? RAW.matcher(html).region(start, html.length()) : null;
    return maybe && raw.lookingAt() ? raw.end() - 1 : -1;
  }

  /**
   * The semicolon of a numeric character reference, whose {@code #} must stay; -1 if it is none.
   */
  private static int referenceEnd(String html, int start) {
    int at = start + 1;
    if (at >= html.length() || html.charAt(at++) != '#') {
      return -1;
    }
    boolean hexadecimal = at < html.length() && (html.charAt(at) | 0x20) == 'x';
    at += hexadecimal ? 1 : 0;
    int digits = at;
    while (at < html.length() && Character.digit(html.charAt(at), hexadecimal ? 16 : 10) >= 0) {
      at++;
    }
    return at > digits && at < html.length() && html.charAt(at) == ';' ? at : -1;
  }
}
