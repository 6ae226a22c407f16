package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Obsidian's {@code ==marked==}: two equals signs on both sides. Between letters or digits, as in
 * {@code a==b}, they are text, except in scripts that do not separate words by spaces.
 */
public final class HighlightRule implements DelimiterProcessor {

  /** Highlighted text. */
  public static final class Highlight extends DelimitedNodeImpl {

    Highlight(BasedSequence opening, BasedSequence closing) {
      super(opening, BasedSequence.NULL, closing);
    }
  }

  @Override
  public char getOpeningCharacter() {
    return '=';
  }

  @Override
  public char getClosingCharacter() {
    return '=';
  }

  @Override
  public int getMinLength() {
    return 2;
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    return opener.length() == 2 && closer.length() == 2 ? 2 : 0;
  }

  @Override
  public void process(Delimiter opener, Delimiter closer, int used) {
    opener.moveNodesBetweenDelimitersTo(
        new Highlight(opener.getTailChars(used), closer.getLeadChars(used)), closer);
  }

  @Override
  public Node unmatchedDelimiterNode(InlineParser inlineParser, DelimiterRun delimiter) {
    return null;
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
    return leftFlanking && !isOfWord(before);
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
    return rightFlanking && !isOfWord(after);
  }

  private static boolean isOfWord(String character) {
    int c = character.codePointAt(0);
    return Character.isDigit(c) || Character.isUpperCase(c) || Character.isLowerCase(c);
  }

  @Override
  public boolean skipNonOpenerCloser() {
    return false;
  }
}
