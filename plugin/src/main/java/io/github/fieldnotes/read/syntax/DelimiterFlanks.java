package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import io.github.fieldnotes.read.source.CharacterClasses;

/**
 * The characters on both sides of a run of delimiters: CommonMark 0.31.2, 6.2.
 *
 * @param before the character before the run; a line feed at the beginning of the text
 * @param after the character after the run; a line feed at the end of the text
 */
record DelimiterFlanks(int before, int after) {

  /** The flanks of a run with the given 0-based start and exclusive end. */
  static DelimiterFlanks of(CharSequence text, int start, int end) {
    return new DelimiterFlanks(
        start == 0 ? '\n' : Character.codePointBefore(text, start),
        end == text.length() ? '\n' : Character.codePointAt(text, end));
  }

  /** Whether the run can open the markup of a processor. */
  boolean open(DelimiterProcessor processor) {
    return processor.canBeOpener(
        Character.toString(before),
        Character.toString(after),
        isLeftFlanking(),
        isRightFlanking(),
        CharacterClasses.isPunctuation(before),
        CharacterClasses.isPunctuation(after),
        CharacterClasses.isWhitespace(before),
        CharacterClasses.isWhitespace(after));
  }

  /** Whether the run can close the markup of a processor. */
  boolean close(DelimiterProcessor processor) {
    return processor.canBeCloser(
        Character.toString(before),
        Character.toString(after),
        isLeftFlanking(),
        isRightFlanking(),
        CharacterClasses.isPunctuation(before),
        CharacterClasses.isPunctuation(after),
        CharacterClasses.isWhitespace(before),
        CharacterClasses.isWhitespace(after));
  }

  private boolean isLeftFlanking() {
    return flanks(before, after);
  }

  private boolean isRightFlanking() {
    return flanks(after, before);
  }

  private static boolean flanks(int outside, int inside) {
    return !CharacterClasses.isWhitespace(inside)
        && (!CharacterClasses.isPunctuation(inside)
            || CharacterClasses.isWhitespace(outside)
            || CharacterClasses.isPunctuation(outside));
  }
}
