package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Begins code fenced with tildes, whose info string may contain tildes: CommonMark 0.31.2, 4.5. */
public final class TildeFenceStart extends BlockStartFactory {

  private static final int SHORTEST = 3;

  public TildeFenceStart() {
    super(FencedCodeBlockParser.Factory.class);
  }

  @Override
  BlockStart start(ParserState state, MatchedBlockParser matched) {
    int start = state.getNextNonSpaceIndex();
    BasedSequence line = state.getLine().subSequence(start);
    int length = line.countLeading(c -> c == '~');
    if (length < SHORTEST) {
      return BlockStart.none();
    }
    FencedCodeBlockParser code =
        new FencedCodeBlockParser(state.getProperties(), '~', length, state.getIndent(), start);
    ((FencedCodeBlock) code.getBlock()).setOpeningMarker(line.subSequence(0, length));
    return BlockStart.of(code).atIndex(start + length);
  }
}
