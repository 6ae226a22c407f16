package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses a formula between two lines that are {@code $$} and nothing else. Without the second line
 * the first is text.
 */
public final class MathBlockParser extends AbstractBlockParser {

  private static final String SIGNS = "$$";

  /** The closing line, also in a quote or a list. */
  private static final Pattern CLOSING =
      Pattern.compile("^[ \\t>]*+\\$\\$[ \\t]*+$", Pattern.MULTILINE);

  private final MathBlock block = new MathBlock();
  private BlockContent content = new BlockContent();
  private boolean ended;

  /** A formula on lines of its own. */
  public static final class MathBlock extends Block {

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }

    /** The formula, without the lines around it. */
    public String tex() {
      return getContentChars().toString();
    }
  }

  /** Begins a block at its first line. */
  public static final class Start extends BlockStartFactory {

    public Start() {
      super(FencedCodeBlockParser.Factory.class);
    }

    @Override
    BlockStart start(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      boolean opens =
          line.subSequence(state.getNextNonSpaceIndex()).trim().equals(SIGNS)
              && isClosed(line.getBaseSequence(), line.getEndOffset());
      return opens
          ? BlockStart.of(new MathBlockParser()).atIndex(line.length())
          : BlockStart.none();
    }

    private static boolean isClosed(BasedSequence text, int from) {
      Matcher closing = CLOSING.matcher(text);
      return from < text.length() && closing.find(from);
    }
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (ended) {
      return BlockContinue.none();
    }
    if (state.getLine().subSequence(state.getNextNonSpaceIndex()).trim().equals(SIGNS)) {
      ended = true;
      return BlockContinue.finished();
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    content.add(line, state.getIndent());
  }

  @Override
  public void closeBlock(ParserState state) {
    if (content.getLineCount() > 1) {
      block.setContent(content.getLines().subList(1, content.getLineCount()));
    }
    block.setCharsFromContent();
    content = null;
  }
}
