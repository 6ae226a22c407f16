package io.github.fieldnotes.read.math;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A formula in the text, as GitHub reads it: {@code $x$}, {@code $`x`$} and {@code $$x$$}.
 *
 * <p>A sign opens a formula if no letter, digit, underscore or other sign stands before it and no
 * white space behind it; the next sign that is not escaped must close it: no white space before it,
 * and no letter or digit behind it. So {@code $5 and $6} is text.
 */
public final class MathSpan extends Node {

  private static final char SIGN = '$';
  private static final char QUOTE = '`';

  private final BasedSequence tex;
  private final boolean display;

  private MathSpan(BasedSequence chars, BasedSequence tex, boolean display) {
    super(chars);
    this.tex = tex;
    this.display = display;
  }

  /** The formula, without the signs around it. */
  public BasedSequence tex() {
    return tex;
  }

  /** Whether it stands on a line of its own. */
  public boolean isDisplay() {
    return display;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {tex};
  }

  /**
   * The formula that begins at a sign; null if none does.
   *
   * @param start the 0-based index of the sign
   */
  public static MathSpan at(BasedSequence input, int start) {
    if (start > 0 && (isWord(input.charAt(start - 1)) || input.charAt(start - 1) == '_')) {
      return null;
    }
    boolean display = charAt(input, start + 1) == SIGN;
    boolean quoted = charAt(input, start + 1) == QUOTE;
    int from = display || quoted ? start + 2 : start + 1;
    int sign = nextSign(input, from);
    int to = quoted ? sign - 1 : sign;
    int end = display ? sign + 2 : sign + 1;
    boolean closes =
        to > from
            && (!display || charAt(input, sign + 1) == SIGN)
            && (!quoted || input.charAt(to) == QUOTE)
            && (display || quoted || isTight(input, from, to))
            && !isWord(charAt(input, end));
    return closes
        ? new MathSpan(input.subSequence(start, end), input.subSequence(from, to), display)
        : null;
  }

  /** The character at an index; a line feed behind the end. */
  private static char charAt(BasedSequence input, int index) {
    return index < input.length() ? input.charAt(index) : '\n';
  }

  private static boolean isTight(BasedSequence input, int from, int to) {
    return !Character.isWhitespace(input.charAt(from))
        && !Character.isWhitespace(input.charAt(to - 1));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == SIGN;
  }

  /** The next sign that no backslash escapes; -1 without one. */
  private static int nextSign(BasedSequence input, int from) {
    for (int i = from; i < input.length(); i++) {
      if (input.charAt(i) == '\\') {
        i++;
      } else if (input.charAt(i) == SIGN) {
        return i;
      }
    }
    return -1;
  }
}
