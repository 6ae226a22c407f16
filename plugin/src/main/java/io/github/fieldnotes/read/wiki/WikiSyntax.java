package io.github.fieldnotes.read.wiki;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds links, embeds and tags in a text, at an offset at which one may begin. */
public final class WikiSyntax {

  /** The most characters between brackets, so that a long line is not searched again and again. */
  private static final int LONGEST = 1_000;

  private static final int LONGEST_TAG = 200;

  /** A sign, a letter, digit or symbol each; nested tags are separated by slashes. */
  private static final Pattern TAG =
      Pattern.compile("#([\\p{L}\\p{M}\\p{N}\\p{So}_-]+(?:/[\\p{L}\\p{M}\\p{N}\\p{So}_-]+)*)");

  /** CSS colours: three, four, six or eight hexadecimal digits. */
  private static final Pattern HEX =
      Pattern.compile("\\p{XDigit}{3,4}|\\p{XDigit}{6}|\\p{XDigit}{8}");

  private static final Pattern SAME = Pattern.compile("(.)\\1+");

  private WikiSyntax() {}

  /** The link that begins at an offset with two brackets; null if there is none. */
  public static WikiLink link(BasedSequence text, int start) {
    int end = end(text, start);
    return end < 0 ? null : new WikiLink(text.subSequence(start, end));
  }

  /** The embed that begins at an offset with {@code ![[}; null if there is none. */
  public static WikiEmbed embed(BasedSequence text, int start) {
    int end = end(text, start + 1);
    return end < 0 ? null : new WikiEmbed(text.subSequence(start, end));
  }

  /** The offset behind the closing brackets; negative if there are none on the line. */
  private static int end(BasedSequence text, int start) {
    boolean blank = true;
    int last = Math.min(text.length() - 1, start + LONGEST);
    if (!text.matchChars("[[", start)) {
      return -1;
    }
    for (int i = start + 2; i < last; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        boolean closes = !blank && text.charAt(i + 1) == ']';
        return closes ? i + 2 : -1;
      }
      if (c == '[' || c == '\n' || c == '\r') {
        return -1;
      }
      blank &= c == ' ' || c == '|' || c == '#';
    }
    return -1;
  }

  /**
   * The tag that begins at an offset with a number sign; null if there is none. A tag stands behind
   * white space or an opening parenthesis, and has something other than digits. A colour in
   * hexadecimal digits is none: {@code #1a2b3c}, {@code #fff}.
   */
  public static WikiTag tag(BasedSequence text, int start) {
    if (start > 0
        && !Character.isWhitespace(text.charAt(start - 1))
        && text.charAt(start - 1) != '(') {
      return null;
    }
    Matcher tag = TAG.matcher(text).region(start, Math.min(text.length(), start + LONGEST_TAG));
    if (!tag.lookingAt() || !isTag(tag.group(1))) {
      return null;
    }
    return new WikiTag(text.subSequence(start, tag.end()));
  }

  private static boolean isTag(String name) {
    boolean hasDigit = name.chars().anyMatch(Character::isDigit);
    boolean isColour = HEX.matcher(name).matches() && (hasDigit || SAME.matcher(name).matches());
    return !isColour && name.codePoints().anyMatch(c -> !Character.isDigit(c) && c != '/');
  }
}
