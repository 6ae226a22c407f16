package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.fieldnotes.read.source.CharacterClasses;

/**
 * Begins headings as flexmark does, but tries only lines that can be headings. For each line,
 * flexmark assembles the current paragraph, which takes quadratic time.
 */
public final class HeadingStart extends HeadingParser.Factory {

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory heading = super.apply(options);
    return new AbstractBlockParserFactory(options) {
      @Override
      public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return mayBegin(state.getLine(), state.getNextNonSpaceIndex())
            ? heading.tryStart(state, matched)
            : BlockStart.none();
      }
    };
  }

  /** CommonMark 0.31.2, 4.2 and 4.3: repeated signs, followed by white space or nothing. */
  private static boolean mayBegin(BasedSequence line, int start) {
    char sign = start < line.length() ? line.charAt(start) : 0;
    if (sign != '#' && sign != '=' && sign != '-') {
      return false;
    }
    int end = start;
    while (end < line.length() && line.charAt(end) == sign) {
      end++;
    }
    return end == line.length() || CharacterClasses.isWhitespace(line.charAt(end));
  }
}
