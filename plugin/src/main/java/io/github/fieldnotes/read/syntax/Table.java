package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** A table (GFM, section 4.10): rows of cells, the first of which is the head. */
public final class Table extends Block {

  private final List<Alignment> columns;

  /** How the cells of a column are aligned; {@code NONE} leaves it to the page. */
  public enum Alignment {
    NONE,
    LEFT,
    CENTER,
    RIGHT
  }

  /** A row; it may have fewer cells than there are columns, and never more. */
  public static final class Row extends Node {

    private final BasedSequence extra;

    /** Takes the text of the row, and the part of it that no column is for. */
    Row(BasedSequence chars, BasedSequence extra) {
      super(chars);
      this.extra = extra;
    }

    /** What is behind the last column; blank most often. */
    public BasedSequence extra() {
      return extra;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** A cell, whose characters are its text without the backslashes before bars. */
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

  /** One for each cell of the head. */
  public List<Alignment> columns() {
    return columns;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
