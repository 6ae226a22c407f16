package io.github.fieldnotes.read.field;

import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.source.Whitespace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a table that can be one of actions, by the words in its head.
 *
 * <p>Many tables have a column <em>Action</em> or <em>Status</em> and list no actions: the steps of
 * a process, the endpoints of an interface, the parts of a product. Below a heading such as
 * <em>Action items</em> any column for the task and any for its owner, day or state make one.
 * Elsewhere {@link #saysEnough} asks for more.
 */
public final class ActionColumns {

  private static final int MOST_COLUMNS = 16;
  private static final int LONGEST_WORDS = 30;

  /** What a column holds. */
  public enum Column {
    /** Words that mean a task and nothing else. */
    ACTION_ITEM(
        "action item, action items, action point, action points, to do, to dos, to-do, to-dos, todo,"
            + " todos, next step, next steps, follow-up, follow-ups, follow up, aufgabe, aufgaben,"
            + " maßnahme, maßnahmen, tâche, tâches, タスク, アクション"),
    /** Words that often mean a task. */
    ACTION("action, actions, task, tasks"),
    /** Words that mean a task if somebody does it until a day. */
    ITEM("item, items, work item"),
    /** Words that mean a task only where actions are listed. */
    DETAIL(
        "description, details, what, title, summary, activity, deliverable, issue, topic,"
            + " beschreibung, was, quoi, sujet, 内容, 項目"),
    OWNER(
        "owner, owners, owned by, assignee, assignees, assigned to, assigned, who, responsible,"
            + " responsibility, verantwortlich, verantwortliche, wer, zuständig, responsable,"
            + " responsables, qui, 担当, 担当者"),
    DUE(
        "due, due date, due by, due on, deadline, due date / timing, fällig, fällig am, fällig bis,"
            + " frist, échéance, 期限, 締切"),
    /** Words that mean the day only where actions are listed. */
    WHEN("by, by when, when, eta, target, target date, date, timeline, timing, bis, termin, délai"),
    STATUS("status, state, progress, stand, zustand, statut, état, 状態, 状況, ステータス"),
    DONE("done, completed, complete, finished, erledigt, fait, 完了");

    private final Set<String> words;

    Column(String words) {
      this.words = Set.of(words.split(", "));
    }
  }

  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);

  private ActionColumns(Node head) {
    int number = 0;
    for (Node cell = head.getFirstChild(); cell != null && number < MOST_COLUMNS; number++) {
      column(cell, number);
      cell = cell.getNext();
    }
  }

  /** The columns below a head, if one can hold tasks and one says something of them. */
  public static Optional<ActionColumns> of(Node head) {
    ActionColumns columns = new ActionColumns(head);
    boolean said =
        columns.hasAny(Column.OWNER, Column.DUE, Column.WHEN, Column.STATUS, Column.DONE);
    return columns.task().isPresent() && said ? Optional.of(columns) : Optional.empty();
  }

  private void column(Node cell, int number) {
    if (cell.getChars().length() <= 2 * LONGEST_WORDS) {
      String words =
          Whitespace.fold(InlineText.written(cell))
              .toLowerCase(Locale.ROOT)
              .replaceAll("\\(s\\)|[?:]$", "")
              .strip();
      for (Column column : Column.values()) {
        if (column.words.contains(words)) {
          columns.putIfAbsent(column, number);
        }
      }
    }
  }

  private boolean hasAny(Column... any) {
    return List.of(any).stream().anyMatch(columns::containsKey);
  }

  private Optional<Integer> task() {
    return first(Column.ACTION_ITEM, Column.ACTION, Column.ITEM, Column.DETAIL);
  }

  private Optional<Integer> first(Column... any) {
    return List.of(any).stream().filter(columns::containsKey).map(columns::get).findFirst();
  }

  /** Whether the words of the head are those of tasks, wherever the table stands. */
  public boolean namesTasks() {
    return hasAny(Column.ACTION_ITEM, Column.ACTION);
  }

  /**
   * Whether the table is one of actions wherever it stands.
   *
   * @param owned whether all owners that it names certainly are people or groups
   */
  public boolean saysEnough(boolean owned) {
    boolean owner = columns.containsKey(Column.OWNER);
    boolean due = columns.containsKey(Column.DUE);
    boolean state = hasAny(Column.STATUS, Column.DONE);
    return (hasAny(Column.ACTION_ITEM) && (owner || due || state))
        || (hasAny(Column.ACTION) && (due || (owner && (state || owned))))
        || (hasAny(Column.ITEM) && owner && due);
  }

  /** The cell of a row that says what is to be done; empty if it has none. */
  public Optional<Node> task(Node row) {
    return task().flatMap(number -> cell(row, number));
  }

  /** The cell of a row that names the owners. */
  public Optional<Node> owner(Node row) {
    return first(Column.OWNER).flatMap(number -> cell(row, number));
  }

  /** The cell of a row that says when it is due. */
  public Optional<Node> due(Node row) {
    return first(Column.DUE, Column.WHEN).flatMap(number -> cell(row, number));
  }

  /** The cell of a row that says how far it is. */
  public Optional<Node> state(Node row) {
    return first(Column.STATUS).flatMap(number -> cell(row, number));
  }

  /** The cell of a row that says whether it is done. */
  public Optional<Node> done(Node row) {
    return first(Column.DONE).flatMap(number -> cell(row, number));
  }

  private static Optional<Node> cell(Node row, int number) {
    List<Node> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null && cells.size() <= number; ) {
      cells.add(cell);
      cell = cell.getNext();
    }
    return number < cells.size() ? Optional.of(cells.get(number)) : Optional.empty();
  }
}
