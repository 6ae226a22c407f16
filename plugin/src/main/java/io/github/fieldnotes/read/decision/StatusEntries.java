package io.github.fieldnotes.read.decision;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.vocabulary.StatusWords;
import io.github.fieldnotes.read.field.FieldNames;
import io.github.fieldnotes.read.field.TableRows;
import io.github.fieldnotes.read.note.Line;
import io.github.fieldnotes.read.syntax.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Collects the entries of a status from blocks: lines, items of lists, and rows of tables. */
final class StatusEntries {

  /** The most entries that are read; limits the cost of a long section. */
  private static final int MOST = 200;

  private final StatusWords words;
  private final List<StatusEntry> entries = new ArrayList<>();

  private StatusEntries(StatusWords words) {
    this.words = words;
  }

  /** The entries in a block and those after it, up to the next heading. */
  static List<StatusEntry> from(Node first, StatusWords words) {
    StatusEntries collected = new StatusEntries(words);
    for (Node node = first;
        node != null && !(node instanceof Heading) && collected.entries.size() < MOST;
        node = node.getNext()) {
      collected.block(node, false);
    }
    return collected.entries;
  }

  /** The entries in one block. */
  static List<StatusEntry> in(Node block, StatusWords words) {
    StatusEntries collected = new StatusEntries(words);
    collected.block(block, false);
    return collected.entries;
  }

  /** The entries below a header <em>Status</em>; none if a table has no such column. */
  static List<StatusEntry> column(Table table, StatusWords words) {
    StatusEntries collected = new StatusEntries(words);
    if (collected.column(TableRows.cells(table)) >= 0) {
      collected.rows(table);
    }
    return collected.entries;
  }

  private void block(Node node, boolean listed) {
    if (node instanceof Paragraph) {
      Line.of(node).stream()
          .limit(MOST - entries.size())
          .forEach(line -> add(StatusEntry.of(line, listed, words)));
    } else if (node instanceof ListBlock list) {
      list(list);
    } else if (node instanceof Table table) {
      rows(table);
    } else {
      children(node, listed);
    }
  }

  private void children(Node parent, boolean listed) {
    for (Node node = parent.getFirstChild();
        node != null && entries.size() < MOST;
        node = node.getNext()) {
      block(node, listed);
    }
  }

  /** Of a list with boxes, only the items whose box is ticked count if any box is. */
  private void list(ListBlock list) {
    boolean anyDone = false;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      anyDone |= item instanceof TaskListItem task && task.isItemDoneMarker();
    }
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      boolean left = anyDone && item instanceof TaskListItem task && !task.isItemDoneMarker();
      if (item instanceof ListItem && !left && entries.size() < MOST) {
        children(item, true);
      }
    }
  }

  private void rows(Table table) {
    List<List<Line>> rows = TableRows.cells(table);
    int column = column(rows);
    List<Line> values = column < 0 ? values(table) : List.of();
    if (!values.isEmpty()) {
      values.forEach(value -> add(StatusEntry.of(value, true, words)));
      return;
    }
    for (List<Line> row : rows.subList(column < 0 ? 0 : 1, rows.size())) {
      if (!row.isEmpty() && entries.size() < MOST) {
        row(row, column < 0 ? stated(row) : column);
      }
    }
  }

  /** The values beside or below the key <em>Status</em>, if the table is one of keys. */
  private List<Line> values(Table table) {
    return TableRows.of(table, FieldNames::isKey).stream()
        .filter(row -> words.isKey(row.key()))
        .map(TableRows.Row::value)
        .toList();
  }

  private void row(List<Line> row, int status) {
    List<Line> cells = new ArrayList<>(row);
    if (status < cells.size()) {
      Collections.rotate(cells.subList(0, status + 1), 1);
    }
    add(StatusEntry.ofRow(cells, words));
  }

  /** The column below the header <em>Status</em>; -1 if there is none. */
  private int column(List<List<Line>> rows) {
    List<Line> header = rows.isEmpty() ? List.of() : rows.get(0);
    return IntStream.range(0, header.size())
        .filter(i -> words.isKey(header.get(i).text().toString()) && isStated(rows, i))
        .findFirst()
        .orElse(-1);
  }

  private boolean isStated(List<List<Line>> rows, int column) {
    return rows.stream()
        .skip(1)
        .filter(row -> column < row.size())
        .anyMatch(row -> words.of(row.get(column).text().toString()).isPresent());
  }

  /** The first cell of a row that states a status; the first cell if none does. */
  private int stated(List<Line> row) {
    return IntStream.range(0, row.size())
        .filter(i -> words.of(row.get(i).text().toString()).isPresent())
        .findFirst()
        .orElse(0);
  }

  private void add(StatusEntry entry) {
    if (!entry.text().isEmpty()) {
      entries.add(entry);
    }
  }
}
