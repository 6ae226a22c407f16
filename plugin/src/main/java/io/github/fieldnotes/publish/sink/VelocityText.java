package io.github.fieldnotes.publish.sink;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in which Velocity finds nothing to do.
 *
 * <p>Doxia's sinks replace {@code $relativePath} in a body, and some skins (Sentry) run body, head
 * and title through Velocity: {@code $} and {@code #} of a note must not reach them as such.
 */
public final class VelocityText {

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
   * The same as {@link #plain} for what a skin may write between quotes without escaping it: a
   * straight quote, which would end the attribute, becomes a typographic one (U+201D).
   *
   * <p>Sentry does so with authors and keywords, and a second attribute could be one of AngularJS.
   */
  static String quoted(String text) {
    return plain(text).replace('"', '\u201D');
  }

  /** The same HTML with {@code $} and {@code #} as character references, in attributes too. */
  public static String html(String html) {
    if (!hasRaw(html)) {
      return references(html);
    }
    Matcher raw = RAW.matcher(html);
    StringBuilder out = new StringBuilder(html.length() + html.length() / 16);
    int from = 0;
    while (raw.find()) {
      out.append(references(html.substring(from, raw.start()))).append(raw.group());
      from = raw.end();
    }
    return out.append(references(html.substring(from))).toString();
  }

  private static boolean hasRaw(String html) {
    boolean found = false;
    for (int at = html.indexOf('<'); at >= 0 && !found; at = html.indexOf('<', at + 1)) {
      found =
          html.regionMatches(true, at + 1, "script", 0, 6)
              || html.regionMatches(true, at + 1, "style", 0, 5);
    }
    return found;
  }

  /** From one of the two characters to the next, as every page goes through here. */
  private static String references(String html) {
    StringBuilder out = new StringBuilder(html.length() + html.length() / 16);
    int from = 0;
    int dollar = html.indexOf('$');
    int hash = html.indexOf('#');
    while (dollar >= 0 || hash >= 0) {
      if (hash < 0 || dollar >= 0 && dollar < hash) {
        out.append(html, from, dollar).append("&#36;");
        from = dollar + 1;
        dollar = html.indexOf('$', from);
      } else {
        String kept = isReference(html, hash) ? "#" : "&#35;";
        out.append(html, from, hash).append(kept);
        from = hash + 1;
        hash = html.indexOf('#', from);
      }
    }
    return from == 0 ? html : out.append(html, from, html.length()).toString();
  }

  /** Whether a {@code #} is that of a numeric character reference. */
  private static boolean isReference(String html, int hash) {
    if (hash == 0 || html.charAt(hash - 1) != '&') {
      return false;
    }
    int at = hash + 1;
    boolean hexadecimal = at < html.length() && (html.charAt(at) | 0x20) == 'x';
    at += hexadecimal ? 1 : 0;
    int digits = at;
    while (at < html.length() && Character.digit(html.charAt(at), hexadecimal ? 16 : 10) >= 0) {
      at++;
    }
    return at > digits && at < html.length() && html.charAt(at) == ';';
  }
}
