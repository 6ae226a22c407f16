package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** A table (GFM, section 4.10): rows of cells; the first row is the header. */
public final class Table extends Block {

  private final List<Alignment> columns;

  /** How the cells of a column are aligned; {@code NONE} leaves it to the page. */
  public enum Alignment {
    NONE,
    LEFT,
    CENTER,
    RIGHT
  }

  /** A row; it may have fewer cells than the table has columns, but never more. */
  public static final class Row extends Node {

    private final BasedSequence extra;
    private Node text;

    /** Takes the text of the row, and the part of it beyond the last column. */
    Row(BasedSequence chars, BasedSequence extra) {
      super(chars);
      this.extra = extra;
    }

    /** The text beyond the last column; usually blank. */
    public BasedSequence extra() {
      return extra;
    }

    /** The cell that says what the row is about; null unless a rule has told. */
    public Node text() {
      return text;
    }

    /** Says which cell tells what the row is about. */
    public void setText(Node cell) {
      this.text = cell;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** A cell; its characters are its text without the backslashes before bars. */
  static final class Cell extends Node {

    Cell(BasedSequence chars) {
      super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  Table(List<Alignment> columns) {
    this.columns = List.copyOf(columns);
  }

  /** One alignment for each cell of the header. */
  public List<Alignment> columns() {
    return columns;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
