package io.github.fieldnotes.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What titles have around them. */
final class Titles {

  private static final Pattern QUOTED =
      Pattern.compile("\"([^\"]+)\"|'([^']+)'|“([^“”]+)”|‘([^‘]+)’|«([^«»]+)»|„([^„“]+)“");

  private Titles() {}

  /** A title without the quotes that wrap all of it. */
  static String unquoted(String title) {
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
