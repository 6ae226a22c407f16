package io.github.fieldnotes.publish;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in which Velocity finds nothing to do.
 *
 * <p>Doxia's sinks replace {@code $relativePath} in a body, and some skins (Sentry) run body, head
 * and title through Velocity: {@code $} and {@code #} of a note must not reach them as such.
 */
final class VelocityText {

  /** A character reference, whose {@code #} must stay; or one of the two characters. */
  private static final Pattern SPECIAL = Pattern.compile("&#(?:\\d+|[xX][0-9a-fA-F]+);|[$#]");

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

  /** The same HTML with {@code $} and {@code #} as character references, in attributes too. */
  static String html(String html) {
    StringBuilder out = new StringBuilder(html.length() + html.length() / 16);
    Matcher raw = RAW.matcher(html);
    int from = 0;
    while (raw.find()) {
      out.append(escaped(html.substring(from, raw.start()))).append(raw.group());
      from = raw.end();
    }
    return out.append(escaped(html.substring(from))).toString();
  }

  private static String escaped(String html) {
    return SPECIAL.matcher(html).replaceAll(found -> Matcher.quoteReplacement(one(found.group())));
  }

  private static String one(String found) {
    return found.length() > 1
        ? found
        : String.format(Locale.ROOT, "&#%d;", Integer.valueOf(found.charAt(0)));
  }
}
