package io.github.fieldnotes.read.field;

import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.read.note.Line;
import io.github.fieldnotes.read.syntax.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads a table of keys and values: two columns, or a row of values below a row of keys. */
public final class TableRows {

  private static final int PAIR = 2;

  private TableRows() {}

  /** A key and its value. */
  public record Row(String key, Line value) {}

  /**
   * The pairs of a table.
   *
   * @param isKey whether a text is a key, which decides how a table with two rows and two columns
   *     is read
   */
  public static List<Row> of(Table table, Predicate<String> isKey) {
    List<List<Line>> rows = cells(table);
    List<Row> pairs = new ArrayList<>();
    boolean byRow = rows.stream().allMatch(row -> row.size() == PAIR);
    boolean byColumn =
        rows.size() == PAIR
            && rows.get(0).stream().filter(key -> isKey.test(key.text().toString())).count()
                >= PAIR;
    if (byColumn) {
      for (int i = 0; i < Math.min(rows.get(0).size(), rows.get(1).size()); i++) {
        pairs.add(new Row(rows.get(0).get(i).text().toString(), rows.get(1).get(i)));
      }
    } else if (byRow) {
      rows.forEach(row -> pairs.add(new Row(row.get(0).text().toString(), row.get(1))));
    }
    return pairs;
  }

  /** The cells of each row, the header first. */
  public static List<List<Line>> cells(Table table) {
    List<List<Line>> rows = new ArrayList<>();
    for (Node row = table.getFirstChild(); row != null; row = row.getNext()) {
      List<Line> cells = new ArrayList<>();
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        cells.add(Line.of(cell).get(0));
      }
      rows.add(cells);
    }
    return rows;
  }
}
