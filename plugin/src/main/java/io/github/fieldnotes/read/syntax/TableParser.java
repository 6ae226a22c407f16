package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import io.github.fieldnotes.read.syntax.Table.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads tables as GitHub does (GFM, section 4.10): the last line of a paragraph is the header if a
 * delimiter row with as many cells follows, and each line is a row until a blank line or one that
 * begins another block. flexmark's own extension finds tables in paragraphs when they end, so text
 * above, or a list or thematic break below, turns them into something else.
 */
public final class TableParser extends AbstractBlockParser {

  private final Table table;
  private boolean delimited;

  private TableParser(BasedSequence head, List<Alignment> columns) {
    this.table = new Table(columns);
    add(head);
  }

  @Override
  public Table getBlock() {
    return table;
  }

  @Override
  public boolean isInterruptible() {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    boolean row =
        !state.isBlank()
            && !cells(state.getLine().subSequence(state.getNextNonSpaceIndex())).isEmpty();
    return row ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    // the first is the rest of the delimiter row
    if (delimited) {
      add(line);
    }
    delimited = true;
  }

  private void add(BasedSequence line) {
    BasedSequence trimmed = line.trim();
    List<BasedSequence> cells = cells(trimmed);
    int columns = Math.min(cells.size(), table.columns().size());
    Table.Row row = new Table.Row(trimmed, extra(cells, columns));
    cells.subList(0, columns).forEach(c -> row.appendChild(new Table.Cell(withoutEscapes(c))));
    table.appendChild(row);
  }

  /** The text from the first to the last non-blank cell beyond the columns. */
  private static BasedSequence extra(List<BasedSequence> cells, int columns) {
    List<BasedSequence> extra =
        cells.subList(columns, cells.size()).stream().filter(cell -> !cell.isEmpty()).toList();
    return extra.isEmpty()
        ? BasedSequence.NULL
        : extra
            .get(0)
            .baseSubSequence(
                extra.get(0).getStartOffset(), extra.get(extra.size() - 1).getEndOffset());
  }

  @Override
  public void closeBlock(ParserState state) {
    BasedSequence first = table.getFirstChild().getChars();
    int end = table.getLastChild().getEndOffset();
    table.setChars(first.baseSubSequence(first.getStartOffset(), end));
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    for (Node row = table.getFirstChild(); row != null; row = row.getNext()) {
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        inlineParser.parse(cell.getChars(), cell);
      }
    }
  }

  /**
   * The cells of a line; an escaped bar does not separate cells. A single bar alone has no cells.
   */
  private static List<BasedSequence> cells(BasedSequence line) {
    BasedSequence row = line.trim();
    List<BasedSequence> cells = new ArrayList<>();
    int start = row.startsWith("|") ? 1 : 0;
    while (start < row.length()) {
      int end = row.indexOf('|', start);
      while (end > 0 && row.charAt(end - 1) == '\\') {
        end = row.indexOf('|', end + 1);
      }
      end = end < 0 ? row.length() : end;
      cells.add(row.subSequence(start, end).trim());
      start = end + 1;
    }
    return cells;
  }

  /** Unescapes bars before anything else is parsed, so that code may contain them. */
  private static BasedSequence withoutEscapes(BasedSequence cell) {
    int escape = cell.indexOf("\\|");
    if (escape < 0) {
      return cell;
    }
    List<BasedSequence> parts = new ArrayList<>();
    int done = 0;
    for (; escape >= 0; escape = cell.indexOf("\\|", done)) {
      parts.add(cell.subSequence(done, escape));
      done = escape + 1;
    }
    parts.add(cell.subSequence(done));
    return SegmentedSequence.create(cell, parts);
  }

  /** Begins tables; runs after CommonMark's blocks, because a delimiter row may be one of those. */
  public static final class Factory implements CustomBlockParserFactory {

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of(
          HeadingStart.class,
          FencedCodeBlockParser.Factory.class,
          HtmlBlockParser.Factory.class,
          ThematicBreakParser.Factory.class,
          ListBlockParser.Factory.class);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of();
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

    private static final int CODE_INDENT = 4;

    Start(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= CODE_INDENT || !matched.getBlockParser().isParagraphParser()) {
        return BlockStart.none();
      }
      BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
      if (!line.isEmpty() && "|:-".indexOf(line.charAt(0)) < 0) {
        return BlockStart.none();
      }
      List<Alignment> columns = columns(line);
      List<BasedSequence> lines = matched.getParagraphLines();
      int last = lines.size() - 1;
      if (columns.isEmpty() || cells(lines.get(last)).size() != columns.size()) {
        return BlockStart.none();
      }
      TableParser table = new TableParser(lines.get(last), columns);
      BlockStart start;
      if (last == 0) {
        start = BlockStart.of(table);
      } else {
        ParagraphParser above = new ParagraphParser();
        above
            .getBlockContent()
            .addAll(lines.subList(0, last), matched.getParagraphEolLengths().subList(0, last));
        start = BlockStart.of(above, table);
      }
      return start.atIndex(state.getLine().length()).replaceActiveBlockParser();
    }

    /** The columns of a delimiter row; none if the line is not a delimiter row. */
    private static List<Alignment> columns(BasedSequence line) {
      for (int i = 0; i < line.length(); i++) {
        if ("|:- \t".indexOf(line.charAt(i)) < 0) {
          return List.of();
        }
      }
      List<Alignment> columns = new ArrayList<>();
      for (BasedSequence cell : cells(line)) {
        boolean left = cell.startsWith(":");
        boolean right = cell.length() > 1 && cell.endsWith(":");
        BasedSequence dashes = cell.subSequence(left ? 1 : 0, cell.length() - (right ? 1 : 0));
        if (dashes.isEmpty() || dashes.countLeading(c -> c == '-') < dashes.length()) {
          return List.of();
        }
        columns.add(alignment(left, right));
      }
      return columns;
    }

    private static Alignment alignment(boolean left, boolean right) {
      if (left) {
        return right ? Alignment.CENTER : Alignment.LEFT;
      }
      return right ? Alignment.RIGHT : Alignment.NONE;
    }
  }
}
