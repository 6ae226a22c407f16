package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * Keeps link definitions out of a heading that is underlined with {@code =} or {@code -}:
 * CommonMark 0.31.2, 4.7. Below definitions alone, the line is a thematic break or text.
 */
public final class SetextStart extends BlockStartFactory {

  private static final int SHORTEST_RULE = 3;

  public SetextStart() {
    super(HeadingStart.class);
  }

  @Override
  BlockStart start(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex()).trim();
    boolean underline =
        !line.isEmpty()
            && "=-".indexOf(line.charAt(0)) >= 0
            && line.countLeading(c -> c == line.charAt(0)) == line.length();
    if (!underline || !matched.getBlockParser().isParagraphParser()) {
      return BlockStart.none();
    }
    List<BasedSequence> lines = matched.getParagraphLines();
    int definitions = definitions(lines);
    if (definitions == 0) {
      return BlockStart.none();
    }
    ParagraphParser above = new ParagraphParser();
    add(above.getBlockContent(), matched, 0, definitions);
    return start(state, above, below(line, matched, definitions));
  }

  private static BlockStart start(ParserState state, ParagraphParser above, BlockParser below) {
    BlockStart start;
    if (below == null) {
      above.getBlockContent().add(state.getLineWithEOL(), state.getIndent());
      start = BlockStart.of(above);
    } else {
      start = BlockStart.of(above, below);
    }
    return start.atIndex(state.getLine().length()).replaceActiveBlockParser();
  }

  /** The block that the line begins below definitions; null if it is text. */
  private static BlockParser below(
      BasedSequence line, MatchedBlockParser matched, int definitions) {
    int count = matched.getParagraphLines().size();
    if (definitions < count) {
      BlockContent content = new BlockContent();
      add(content, matched, definitions, count);
      HeadingParser heading = new HeadingParser(line.charAt(0) == '=' ? 1 : 2);
      Heading block = (Heading) heading.getBlock();
      block.setText(content.getContents().trim());
      block.setClosingMarker(line);
      block.setCharsFromContent();
      return heading;
    }
    boolean rule = line.charAt(0) == '-' && line.length() >= SHORTEST_RULE;
    return rule ? new ThematicBreakParser(line) : null;
  }

  private static void add(BlockContent content, MatchedBlockParser matched, int from, int to) {
    content.addAll(
        matched.getParagraphLines().subList(from, to),
        matched.getParagraphEolLengths().subList(from, to));
  }

  /** The number of lines at the beginning of a paragraph that define links. */
  private static int definitions(List<BasedSequence> lines) {
    if (!lines.get(0).trim().startsWith("[")) {
      return 0;
    }
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.trimEnd()).append('\n'));
    int done = 0;
    for (int end = LinkTail.definitionEnd(text, 0); end > 0; ) {
      done = end;
      end = LinkTail.definitionEnd(text, done);
    }
    return (int) text.chars().limit(done).filter(c -> c == '\n').count();
  }
}
