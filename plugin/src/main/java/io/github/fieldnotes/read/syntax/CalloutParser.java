package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.fieldnotes.read.syntax.Callout.Fold;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses callouts that are not quotes: MkDocs' {@code !!! note "Title"} with the indented lines
 * below it, and Docusaurus' {@code :::tip Title} up to a line with as many colons. Lines with any
 * other word are text.
 */
public final class CalloutParser extends AbstractBlockParser {

  private static final int INDENT = 4;

  /** How deep callouts may nest; anything deeper is text. */
  private static final int MOST_NESTED = 20;

  private final Callout.Box box;
  private final Optional<BasedSequence> title;

  /** The number of colons that end it; 0 if it ends with its indentation. */
  private final int colons;

  private boolean ended;

  /**
   * The start of the first line that is not indented and so no longer belongs to it; negative until
   * it is found.
   */
  private int end = -1;

  private CalloutParser(Callout callout, BasedSequence title, int colons) {
    this.box = new Callout.Box(callout);
    this.title = Optional.of(title).filter(text -> !text.isBlank()).map(BasedSequence::trim);
    this.colons = colons;
    this.title.ifPresent(text -> box.appendChild(new Callout.Title(text)));
  }

  @Override
  public Callout.Box getBlock() {
    return box;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block block) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (colons > 0) {
      ended = isEnd(state);
      return ended ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }
    if (end >= 0) {
      return BlockContinue.none();
    }
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    if (state.getIndent() >= INDENT) {
      return BlockContinue.atColumn(state.getColumn() + INDENT);
    }
    end = state.getLine().getStartOffset();
    return BlockContinue.none();
  }

  /** Whether the line has as many colons and neither code nor another callout is open inside. */
  private boolean isEnd(ParserState state) {
    if (state.getIndent() >= INDENT) {
      return false;
    }
    BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex()).trim();
    if (line.length() < colons || line.countLeading(c -> c == ':') < line.length()) {
      return false;
    }
    BlockParser last = state.getActiveBlockParser();
    boolean code = last instanceof FencedCodeBlockParser && last.getBlock().getParent() == box;
    var open = state.getActiveBlockParsers();
    return !code
        && open.subList(open.indexOf(this) + 1, open.size()).stream()
            .noneMatch(p -> p instanceof CalloutParser inner && inner.isEndedBy(line.length()));
  }

  private boolean isEndedBy(int length) {
    return colons > 0 && !ended && length >= colons;
  }

  @Override
  public void closeBlock(ParserState state) {
    box.setCharsFromContent();
    if (end >= 0) {
      LazyLines.moveBelow(box, end, state);
    }
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    title.ifPresent(text -> inlineParser.parse(text, box.getFirstChild()));
  }

  /** The line that ends a callout; it leaves no node. */
  private static final class End extends AbstractBlockParser {

    private final Callout.Title block = new Callout.Title(BasedSequence.NULL);

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
      block.unlink();
      state.blockRemoved(block);
    }
  }

  /** Begins callouts. */
  public static final class Factory implements CustomBlockParserFactory {

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(ThematicBreakParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new Start(options);
    }
  }

  private static final class Start extends AbstractBlockParserFactory {

    private static final Pattern INDENTED =
        Pattern.compile(
            "(!!!|\\?\\?\\?\\+?) ?([A-Za-z]+)(?: +(?:inline|end))*(?: +\"(.*)\")?[ \\t]*");
    private static final Pattern FENCED =
        Pattern.compile("(:{3,})[ \\t]*([A-Za-z]+)(?:\\[(.*)\\][ \\t]*|(?:[ \\t]+(.*))?)");
    private static final Pattern END = Pattern.compile("(?m)^[ \\t>]*:{3,}[ \\t]*$");

    /** No callout ends after this offset; negative until it is searched for. */
    private int lastEnd = -1;

    Start(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
      if (state.getIndent() >= INDENT || line.length() < ":::".length()) {
        return BlockStart.none();
      }
      if (line.charAt(0) == ':' && state.getActiveBlockParsers().stream().anyMatch(Start::ends)) {
        return BlockStart.of(new End()).atIndex(state.getLine().length());
      }
      Optional<CalloutParser> started =
          switch (line.charAt(0)) {
            case '!', '?' -> indented(line);
            case ':' -> fenced(line, state);
            default -> Optional.empty();
          };
      return started
          .filter(parser -> isShallow(state))
          .map(parser -> BlockStart.of(parser).atIndex(state.getLine().length()))
          .orElse(BlockStart.none());
    }

    private static boolean isShallow(ParserState state) {
      return state.getActiveBlockParsers().stream()
              .filter(CalloutParser.class::isInstance)
              .limit(MOST_NESTED)
              .count()
          < MOST_NESTED;
    }

    private static boolean ends(BlockParser parser) {
      return parser instanceof CalloutParser callout && callout.ended;
    }

    private static Optional<CalloutParser> indented(BasedSequence line) {
      Matcher begin = INDENTED.matcher(line);
      if (!begin.matches()) {
        return Optional.empty();
      }
      Fold fold =
          switch (begin.group(1)) {
            case "!!!" -> Fold.NONE;
            case "???" -> Fold.CLOSED;
            default -> Fold.OPEN;
          };
      return Callout.of(begin.group(2), fold)
          .map(callout -> new CalloutParser(callout, group(line, begin, 3), 0));
    }

    private Optional<CalloutParser> fenced(BasedSequence line, ParserState state) {
      Matcher begin = FENCED.matcher(line);
      if (!begin.matches() || !ends(state, line)) {
        return Optional.empty();
      }
      BasedSequence title = group(line, begin, begin.start(3) < 0 ? 4 : 3);
      return Callout.of(begin.group(2), Fold.NONE)
          .map(callout -> new CalloutParser(callout, title, begin.end(1)));
    }

    private static BasedSequence group(BasedSequence line, Matcher matcher, int group) {
      return matcher.start(group) < 0
          ? BasedSequence.NULL
          : line.subSequence(matcher.start(group), matcher.end(group));
    }

    /**
     * Whether a line of colons alone follows; without one the callout would take the rest of the
     * note.
     */
    private boolean ends(ParserState state, BasedSequence line) {
      if (lastEnd < 0) {
        lastEnd = 0;
        Matcher end = END.matcher(state.getLine().getBaseSequence());
        while (end.find()) {
          lastEnd = end.end();
        }
      }
      return lastEnd > line.getEndOffset();
    }
  }
}
