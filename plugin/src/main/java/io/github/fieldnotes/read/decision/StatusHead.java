package io.github.fieldnotes.read.decision;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.vocabulary.StatusWords;
import io.github.fieldnotes.read.field.FieldNames;
import io.github.fieldnotes.read.field.FieldPieces;
import io.github.fieldnotes.read.field.TableRows;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.note.Line;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.syntax.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the blocks above all headings, in quotes too: lines, bullets and table rows with the key
 * <em>Status</em>, and lines such as {@code Accepted: 2020-03-04}.
 */
final class StatusHead {

  /** The most statements that are read; limits the cost of a head that repeats itself. */
  private static final int MOST = 50;

  private final ParsedNote note;
  private final StatusWords words;
  private final List<List<StatusEntry>> statements = new ArrayList<>();
  private final List<StatusEntry> milestones = new ArrayList<>();

  /** The first block with a statement; null if there is none. */
  private Node block;

  private StatusHead(ParsedNote note, StatusWords words) {
    this.note = note;
    this.words = words;
  }

  /**
   * Reads blocks up to the first heading.
   *
   * @param first the first block; null if there is none
   */
  static StatusHead of(Node first, ParsedNote note, StatusWords words) {
    StatusHead head = new StatusHead(note, words);
    head.blocks(first);
    return head;
  }

  /** The entries of each statement, in order. */
  List<List<StatusEntry>> statements() {
    return statements;
  }

  /** The lines that give the date of a status. */
  List<StatusEntry> milestones() {
    return milestones;
  }

  /** The first block with a statement; null if there is none. */
  Node block() {
    return block;
  }

  private void blocks(Node first) {
    for (Node node = first;
        node != null && !(node instanceof Heading) && statements.size() < MOST;
        node = node.getNext()) {
      if (node instanceof BlockQuote) {
        blocks(node.getFirstChild());
        continue;
      }
      int before = statements.size();
      block(node);
      if (block == null && statements.size() > before) {
        block = node;
      }
    }
  }

  private void block(Node node) {
    if (node instanceof Paragraph) {
      lines(node, node.getNext());
    } else if (node instanceof Table table) {
      table(table);
    } else if (node instanceof ListBlock) {
      for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
        if (item instanceof ListItem && Blocks.textOf(item) instanceof Paragraph text) {
          lines(text, Blocks.firstList(item));
        }
      }
    }
  }

  /** Reads the lines of a paragraph; a key on the last line can belong to the list below. */
  private void lines(Node paragraph, Node below) {
    List<Line> lines =
        Line.of(paragraph).stream().flatMap(l -> FieldPieces.of(l, note).stream()).toList();
    for (int i = 0; i < lines.size() && statements.size() + milestones.size() < MOST; i++) {
      String text = lines.get(i).text().toString();
      int colon = words.colon(text);
      if (colon >= 0 && !text.substring(colon + 1).isBlank()) {
        add(lines.get(i));
      } else if (colon >= 0 || words.isKey(text)) {
        below(i + 1 < lines.size() ? lines.get(i + 1) : null, below);
      } else if (words.isMilestone(text)) {
        milestones.add(StatusEntry.of(lines.get(i), true, words));
      }
    }
  }

  private void add(Line line) {
    statements.add(List.of(StatusEntry.of(line, false, words)));
  }

  /** Reads what is below a key without a value: a line that states a status, or else a list. */
  private void below(Line line, Node list) {
    if (line != null && words.of(line.text().toString()).isPresent()) {
      add(line);
    } else if (line == null && list instanceof ListBlock) {
      statements.add(StatusEntries.in(list, words));
    }
  }

  private void table(Table table) {
    List<StatusEntry> column = StatusEntries.column(table, words);
    if (column.size() > 1) {
      statements.add(column);
      return;
    }
    for (TableRows.Row row : TableRows.of(table, FieldNames::isKey)) {
      if (words.isKey(row.key())) {
        add(row.value());
      }
    }
  }
}
