package io.github.fieldnotes.read.field;

import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.source.Whitespace;
import io.github.fieldnotes.read.syntax.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A table of the people who were there, with their initials or handles. */
public final class AttendeeTable {

  private static final int MOST_COLUMNS = 16;

  private static final Set<String> NAME =
      Set.of("name", "names", "attendee", "participant", "member", "person", "nom", "氏名", "名前");
  private static final Set<String> SHORT =
      Set.of(
          "abbreviation",
          "abbr",
          "abbr.",
          "initials",
          "handle",
          "github",
          "github handle",
          "github id",
          "username",
          "login",
          "delegate",
          "kürzel",
          "abréviation",
          "initiales");

  private AttendeeTable() {}

  /**
   * Adds the people in a table with a column for their names.
   *
   * @param listed whether the words above the table say that it lists people; otherwise it needs a
   *     column for their initials or handles
   */
  public static void read(Table table, boolean listed, Attendees attendees) {
    List<String> head =
        cells(table.getFirstChild()).stream().map(t -> t.toLowerCase(Locale.ROOT)).toList();
    int name = column(head, NAME);
    int alias = column(head, SHORT);
    if (name < 0 || !(listed || alias >= 0)) {
      return;
    }
    for (Node row = table.getFirstChild().getNext(); row != null; row = row.getNext()) {
      List<String> cells = cells(row);
      if (name < cells.size()) {
        String other = alias >= 0 && alias < cells.size() ? cells.get(alias) : "";
        attendees.add(cells.get(name) + (other.isEmpty() ? "" : " (" + other + ")"), "");
      }
    }
  }

  private static int column(List<String> head, Set<String> words) {
    for (int i = 0; i < head.size(); i++) {
      if (words.contains(head.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> cells(Node row) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null && cells.size() < MOST_COLUMNS; ) {
      cells.add(Whitespace.fold(InlineText.written(cell)));
      cell = cell.getNext();
    }
    return cells;
  }
}
