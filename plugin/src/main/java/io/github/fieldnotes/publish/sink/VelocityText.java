package io.github.fieldnotes.publish.sink;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Protects text from Velocity.
 *
 * <p>Doxia's sinks replace {@code $relativePath} in a body, and some skins (Sentry) run body, head
 * and title through Velocity. The characters {@code $} and {@code #} of a note must therefore not
 * reach them unescaped.
 */
public final class VelocityText {

  /** Elements whose content is not HTML, so that a character reference would be shown literally. */
  private static final Pattern RAW =
      Pattern.compile("<(script|style)\\b.*?</\\1\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /**
   * The start of a reference, directive or comment in Velocity, or of a tag or character reference
   * in HTML.
   */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\$(?=[\\p{Alpha}_!{\\[])|#(?=[\\p{Alpha}_@{#*\\[])|<(?=[\\p{Alpha}/!?])|&(?=[\\p{Alpha}#])");

  private static final String WORD_JOINER = "\u2060";

  private VelocityText() {}

  /**
   * Inserts a word joiner (U+2060, no width) after each character that would start something in
   * Velocity or HTML, so that plain text looks the same to readers.
   *
   * <p>This is for titles. Fluido escapes them and Sentry does not, so a character reference would
   * be right in Sentry and shown literally in Fluido.
   */
  static String plain(String text) {
    return BEGINNING.matcher(text).replaceAll("$0" + WORD_JOINER);
  }

  /**
   * Like {@link #plain}, for text that a skin may write between quotes without escaping. A straight
   * quote, which would end the attribute, becomes a typographic one (U+201D).
   *
   * <p>Sentry writes authors and keywords in this way, and a second attribute could be one of
   * AngularJS.
   */
  static String quoted(String text) {
    return plain(text).replace('"', '\u201D');
  }

  /** Replaces {@code $} and {@code #} in HTML with character references, in attributes too. */
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
      // nearly all tags begin with another letter
      found =
          at + 1 < html.length()
              && (html.charAt(at + 1) | 0x20) == 's'
              && (html.regionMatches(true, at + 1, "script", 0, 6)
                  || html.regionMatches(true, at + 1, "style", 0, 5));
    }
    return found;
  }

  /** Jumps from one of the two characters to the next, because every page passes through here. */
  private static String references(String html) {
    int dollar = html.indexOf('$');
    int hash = html.indexOf('#');
    return dollar < 0 && hash < 0 ? html : references(html, dollar, hash);
  }

  private static String references(String html, int firstDollar, int firstHash) {
    StringBuilder out = new StringBuilder(html.length() + html.length() / 16);
    int from = 0;
    int dollar = firstDollar;
    int hash = firstHash;
    while (dollar >= 0 || hash >= 0) {
      if (hash < 0 || dollar >= 0 && dollar < hash) {
        // in Java 17 a piece is copied at once, but a range of a text character by character
        out.append(html.substring(from, dollar)).append("&#36;");
        from = dollar + 1;
        dollar = html.indexOf('$', from);
      } else {
        String kept = isReference(html, hash) ? "#" : "&#35;";
        out.append(html.substring(from, hash)).append(kept);
        from = hash + 1;
        hash = html.indexOf('#', from);
      }
    }
    return out.append(html.substring(from)).toString();
  }

  /** Whether a {@code #} belongs to a numeric character reference. */
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
