package io.github.fieldnotes.draft.text;

import java.util.regex.Pattern;

/** Writes single values of front matter (YAML 1.2.2, 7.3). */
public final class YamlScalar {

  private static final Pattern PLAIN =
      Pattern.compile("(?!(?i:true|false|yes|no|on|off|null|~)$)\\p{L}[\\p{L}\\p{N} ,./()'_-]*");

  private YamlScalar() {}

  /**
   * A value in the style of another.
   *
   * @param like the other value as written, whose quotes are kept
   */
  public static String of(String text, String like) {
    boolean quoted = like.startsWith("\"") || like.startsWith("'");
    if (!quoted && PLAIN.matcher(text).matches()) {
      return text;
    }
    return like.startsWith("'") ? "'" + text.replace("'", "''") + "'" : doubled(text);
  }

  private static String doubled(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
