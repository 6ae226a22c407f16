package io.github.fieldnotes.read.body;

import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.rule.AnnotationMarks;
import io.github.fieldnotes.read.syntax.Table;
import io.github.fieldnotes.read.syntax.Table.Alignment;
import java.util.Locale;

/** Writes tables, each in a box that scrolls if the table is too wide. */
final class TableWriter {

  private final ParsedNote note;
  private final AnnotationMarks marks;
  private final MarkupBuilder out;
  private final InlineWriter inline;

  /** The most cells that are added to a table with rows shorter than its header. */
  private final int mostAdded;

  TableWriter(ParsedNote note, AnnotationMarks marks, MarkupBuilder out, InlineWriter inline) {
    this.note = note;
    this.marks = marks;
    this.out = out;
    this.inline = inline;
    this.mostAdded = note.budget().html().cells();
  }

  void write(Table table) {
    // Doxia gives its own tables this class, so skins have styles for it
    out.html("<div class=\"fn-table-wrap\" tabindex=\"0\"><table");
    Attributes.write(note.shownAttributes(table).withClass("bodyTable"), out);
    out.html(">\n<thead>\n");
    Node head = table.getFirstChild();
    row(table, head, "th", 0);
    out.html("</thead>\n");
    if (head.getNext() != null) {
      out.html("<tbody>\n");
      int left = mostAdded;
      for (Node row = head.getNext(); row != null; row = row.getNext()) {
        left -= row(table, row, "td", left);
      }
      out.html("</tbody>\n");
    }
    out.html("</table></div>\n");
  }

  /**
   * Writes a row with as many cells as the header, as GFM requires (section 4.10).
   *
   * @param most the most cells that may be added
   * @return the number of cells added
   */
  private int row(Table table, Node row, String name, int most) {
    out.html("<tr");
    marks.block(row).ifPresent(number -> out.piece(new Markup.Block(number, "")));
    out.html(">\n");
    int added = 0;
    Node cell = row.getFirstChild();
    for (Alignment column : table.columns()) {
      if (cell == null && added == most) {
        break;
      }
      out.html("<" + name);
      if (column != Alignment.NONE) {
        out.attribute("class", "fn-" + column.name().toLowerCase(Locale.ROOT));
      }
      out.html(">");
      if (cell == null) {
        added++;
      } else {
        inline.writeChildren(cell);
        cell = cell.getNext();
      }
      out.html("</" + name + ">\n");
    }
    out.html("</tr>\n");
    return added;
  }
}
