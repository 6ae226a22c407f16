package io.github.fieldnotes.read;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Writes tables, each in a box of its own that scrolls when it is too wide. */
final class TableWriter {

  private final MarkupBuilder out;
  private final InlineWriter inline;
  private final int mostAdded;

  /** Takes the most cells that are added to a table whose rows are shorter than its head. */
  TableWriter(MarkupBuilder out, InlineWriter inline, int mostAdded) {
    this.out = out;
    this.inline = inline;
    this.mostAdded = mostAdded;
  }

  void write(TableBlock table) {
    // The class is the one that Doxia's own tables bear, so that skins know it.
    out.html("<div class=\"fn-table-wrap\" tabindex=\"0\"><table class=\"bodyTable\">\n");
    Node head = null;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        head = part.getFirstChild();
        rows("thead", part, null);
      } else if (part instanceof TableBody && part.hasChildren()) {
        rows("tbody", part, head);
      }
    }
    out.html("</table></div>\n");
  }

  /**
   * Rows with at least the cells of the head's, as GFM wants them (section 4.10), as long as that
   * ends.
   *
   * @param head null for the head itself
   */
  private void rows(String name, Node part, Node head) {
    int left = mostAdded;
    out.html("<" + name + ">\n");
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      if (row instanceof TableRow) {
        out.html("<tr>\n");
        Node column = cell(head == null ? null : head.getFirstChild());
        for (Node cell = cell(row.getFirstChild()); cell != null; cell = cell(cell.getNext())) {
          write((TableCell) cell);
          column = column == null ? null : cell(column.getNext());
        }
        for (; column != null && left > 0; left--) {
          begin("td", (TableCell) column);
          out.html("</td>\n");
          column = cell(column.getNext());
        }
        out.html("</tr>\n");
      }
    }
    out.html("</" + name + ">\n");
  }

  /** The first cell from a part of a row on; null when there is none. */
  private static Node cell(Node from) {
    Node part = from;
    while (part != null && !(part instanceof TableCell)) {
      part = part.getNext();
    }
    return part;
  }

  private void write(TableCell cell) {
    String name = cell.isHeader() ? "th" : "td";
    begin(name, cell);
    inline.writeChildren(cell);
    out.html("</" + name + ">\n");
  }

  private void begin(String name, TableCell column) {
    out.html("<" + name);
    if (column.getAlignment() != null) {
      out.attribute("class", "fn-" + column.getAlignment().name().toLowerCase(Locale.ROOT));
    }
    out.html(">");
  }
}
