package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteOptions;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Begins the definition of a footnote: {@code [^label]:}. As in cmark-gfm, the label has neither
 * brackets nor white space, so {@code [^1]: see [a]: b} defines footnote 1.
 */
public final class FootnoteStart extends BlockStartFactory {

  /** The indentation of a footnote's lines, in columns; also the width of a tab. */
  private static final int CONTENT_INDENT = 4;

  /** Counts the indentation in columns; flexmark removes four characters, even letters. */
  private static final class Definition extends FootnoteBlockParser {

    Definition(FootnoteOptions options) {
      super(options, CONTENT_INDENT);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return !state.isBlank() && state.getIndent() >= CONTENT_INDENT
          ? BlockContinue.atColumn(state.getColumn() + CONTENT_INDENT)
          : super.tryContinue(state);
    }
  }

  public FootnoteStart() {
    super(HeadingStart.class);
  }

  @Override
  BlockStart start(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    int end = labelEnd(line, start);
    if (end < 0) {
      return BlockStart.none();
    }
    FootnoteOptions options = new FootnoteOptions(state.getProperties());
    FootnoteBlockParser parser = new Definition(options);
    FootnoteBlock block = (FootnoteBlock) parser.getBlock();
    block.setOpeningMarker(line.subSequence(start, start + 2));
    block.setText(line.subSequence(start + 2, end));
    block.setClosingMarker(line.subSequence(end, end + 2));
    return BlockStart.of(parser).atIndex(end + 2);
  }

  /** The end of the label after {@code [^}; -1 if there is none. */
  private static int labelEnd(BasedSequence line, int start) {
    if (start + 1 >= line.length() || line.charAt(start) != '[' || line.charAt(start + 1) != '^') {
      return -1;
    }
    int end = start + 2;
    while (end < line.length() && isOfLabel(line.charAt(end))) {
      end++;
    }
    boolean defines =
        end > start + 2
            && end + 1 < line.length()
            && line.charAt(end) == ']'
            && line.charAt(end + 1) == ':';
    return defines ? end : -1;
  }

  private static boolean isOfLabel(char c) {
    return c > ' ' && c != '[' && c != ']';
  }
}
