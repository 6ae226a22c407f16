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

  TableWriter(MarkupBuilder out, InlineWriter inline) {
    this.out = out;
    this.inline = inline;
  }

  void write(TableBlock table) {
    // The class is the one that Doxia's own tables bear, so that skins know it.
    out.html("<div class=\"fn-table-wrap\" tabindex=\"0\"><table class=\"bodyTable\">\n");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        rows("thead", part);
      } else if (part instanceof TableBody && part.hasChildren()) {
        rows("tbody", part);
      }
    }
    out.html("</table></div>\n");
  }

  private void rows(String name, Node part) {
    out.html("<" + name + ">\n");
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      if (row instanceof TableRow) {
        out.html("<tr>\n");
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          if (cell instanceof TableCell tableCell) {
            cell(tableCell);
          }
        }
        out.html("</tr>\n");
      }
    }
    out.html("</" + name + ">\n");
  }

  private void cell(TableCell cell) {
    String name = cell.isHeader() ? "th" : "td";
    out.html("<" + name);
    if (cell.getAlignment() != null) {
      out.attribute("class", "fn-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
    }
    out.html(">");
    inline.writeChildren(cell);
    out.html("</" + name + ">\n");
  }
}
