package io.github.fieldnotes.read.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds whether a text says what the letters of an abbreviation stand for. */
public final class Expansions {

  private static final int MOST = 20;

  /** Behind an abbreviation: {@code (Green Coast League)}, {@code = Green Coast League}. */
  private static final Pattern BEHIND =
      Pattern.compile("\\s?(?:\\(|=\\s|[–—-]\\s|stands for\\s|:\\s)([\\p{L}][\\p{L}' -]{2,120})");

  private Expansions() {}

  /** Whether a text expands an abbreviation, as {@code Green Coast League (GCL)} does. */
  public static boolean has(String text, String abbreviation) {
    int at = text.indexOf(abbreviation);
    for (int i = 0; i < MOST && at >= 0; i++) {
      int end = at + abbreviation.length();
      if (isInBrackets(text, at, end)
          || (isWord(text, at, end) && isFollowedByWords(text, end, abbreviation))) {
        return true;
      }
      at = text.indexOf(abbreviation, end);
    }
    return false;
  }

  /** {@code (GCL)}, {@code (GCL, …}, and Markdown Extra's {@code *[GCL]: …}. */
  private static boolean isInBrackets(String text, int start, int end) {
    if (start == 0 || end >= text.length()) {
      return false;
    }
    char before = text.charAt(start - 1);
    char behind = text.charAt(end);
    boolean round = before == '(' && ")s,;".indexOf(behind) >= 0;
    return round || (before == '[' && behind == ']' && start > 1 && text.charAt(start - 2) == '*');
  }

  private static boolean isWord(String text, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private static boolean isFollowedByWords(String text, int end, String abbreviation) {
    Matcher behind = BEHIND.matcher(text);
    behind.region(end, Math.min(text.length(), end + 140));
    return behind.lookingAt() && initials(behind.group(1)).startsWith(abbreviation);
  }

  private static String initials(String words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words.split("[ -]+")) {
      if (!word.isEmpty()) {
        initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
      }
    }
    return initials.toString();
  }
}
