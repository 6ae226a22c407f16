package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import io.github.fieldnotes.read.source.CharacterClasses;

/**
 * What stands on both sides of a run of delimiters: CommonMark 0.31.2, 6.2.
 *
 * @param before the character before it; a line feed at the beginning
 * @param after the character behind it; a line feed at the end
 */
record DelimiterFlanks(int before, int after) {

  /** Looks at a run by its 0-based beginning and its end, exclusive. */
  static DelimiterFlanks of(CharSequence text, int start, int end) {
    return new DelimiterFlanks(
        start == 0 ? '\n' : Character.codePointBefore(text, start),
        end == text.length() ? '\n' : Character.codePointAt(text, end));
  }

  /** Whether a run can begin what a processor makes. */
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

  /** Whether a run can end what a processor makes. */
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
