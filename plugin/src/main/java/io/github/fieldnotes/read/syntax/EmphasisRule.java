package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Emphasis with stars or underscores: CommonMark 0.31.2, 6.2, whose rules 9 and 10 let runs match
 * if both lengths are multiples of three.
 */
public final class EmphasisRule extends EmphasisDelimiterProcessor {

  private final boolean inWords;

  private EmphasisRule(char sign, boolean inWords) {
    super(sign, true);
    this.inWords = inWords;
  }

  public static EmphasisRule stars() {
    return new EmphasisRule('*', true);
  }

  public static EmphasisRule underscores() {
    return new EmphasisRule('_', false);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return leftFlanking && (inWords || !rightFlanking || beforeIsPunctuation);
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return rightFlanking && (inWords || !leftFlanking || afterIsPunctuation);
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    int first = opener.length();
    int second = closer.length();
    boolean apart =
        (opener.canClose() || closer.canOpen())
            && (first + second) % 3 == 0
            && (first % 3 != 0 || second % 3 != 0);
    return apart ? 0 : first >= 2 && second >= 2 ? 2 : 1;
  }
}
