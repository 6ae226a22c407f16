package io.github.fieldnotes.read.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Trims titles. */
public final class Titles {

  private static final Pattern QUOTED =
      Pattern.compile("\"([^\"]+)\"|'([^']+)'|“([^“”]+)”|‘([^‘]+)’|«([^«»]+)»|„([^„“]+)“");

  /** Longer than any real title, or name of a task. */
  private static final int LONGEST = 1_000;

  private Titles() {}

  /** A title short enough for any list; the beginning of one that is too long. */
  public static String shortened(String title) {
    if (title.length() <= LONGEST) {
      return title;
    }
    int end = Character.isHighSurrogate(title.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return title.substring(0, end) + "\u2026";
  }

  /** A title without quotes that surround all of it. */
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
