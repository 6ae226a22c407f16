package io.github.fieldnotes.read;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteOptions;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Finds where a footnote is defined: {@code [^label]:}. As in cmark-gfm the label has no brackets
 * and no blanks, so that {@code [^1]: see [a]: b} is the note 1.
 */
final class FootnoteStart implements CustomBlockParserFactory {

  private static final int MOST_INDENT = 3;

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new Factory(options);
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  private static final class Factory extends AbstractBlockParserFactory {

    private final FootnoteOptions options;

    Factory(DataHolder options) {
      super(options);
      this.options = new FootnoteOptions(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      int end = state.getIndent() > MOST_INDENT ? -1 : labelEnd(line, start);
      if (end < 0) {
        return BlockStart.none();
      }
      FootnoteBlockParser parser = new FootnoteBlockParser(options, 0);
      FootnoteBlock block = (FootnoteBlock) parser.getBlock();
      block.setOpeningMarker(line.subSequence(start, start + 2));
      block.setText(line.subSequence(start + 2, end));
      block.setClosingMarker(line.subSequence(end, end + 2));
      return BlockStart.of(parser).atIndex(end + 2);
    }

    /** Where the label ends that begins behind {@code [^}; -1 when there is none. */
    private static int labelEnd(BasedSequence line, int start) {
      if (start + 1 >= line.length()
          || line.charAt(start) != '['
          || line.charAt(start + 1) != '^') {
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
}
