package io.github.fieldnotes.read.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What titles have around them. */
public final class Titles {

  private static final Pattern QUOTED =
      Pattern.compile("\"([^\"]+)\"|'([^']+)'|“([^“”]+)”|‘([^‘]+)’|«([^«»]+)»|„([^„“]+)“");

  /** Longer than what people call a title, or do at one stroke. */
  private static final int LONGEST = 1_000;

  private Titles() {}

  /** A title that every list can show: its beginning, where it is too long. */
  public static String shortened(String title) {
    if (title.length() <= LONGEST) {
      return title;
    }
    int end = Character.isHighSurrogate(title.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return title.substring(0, end) + "\u2026";
  }

  /** A title without the quotes that wrap all of it. */
  public static String unquoted(String title) {
    Matcher quoted = QUOTED.matcher(title);
    if (!quoted.matches()) {
      return title;
    }
    for (int group = 1; group <= quoted.groupCount(); group++) {
      if (quoted.group(group) != null) {
        return quoted.group(group).strip();
      }
    }
    return title;
  }
}
