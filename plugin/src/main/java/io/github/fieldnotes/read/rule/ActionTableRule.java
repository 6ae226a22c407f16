package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.NearMiss;
import io.github.fieldnotes.model.NearMiss.Reason;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Extent.Scope;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import io.github.fieldnotes.read.field.ActionColumns;
import io.github.fieldnotes.read.field.Attendees;
import io.github.fieldnotes.read.field.OwnerNames;
import io.github.fieldnotes.read.field.PersonNames;
import io.github.fieldnotes.read.field.StateWords;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.source.Whitespace;
import io.github.fieldnotes.read.syntax.Table;
import io.github.fieldnotes.read.word.ListPurpose;
import io.github.fieldnotes.read.word.ListPurpose.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * A table with a column for the task, such as <em>Action</em>, and one for its owner, its day or
 * its state: each row is an action. Stateless.
 */
final class ActionTableRule {

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?i)[^\\p{L}\\p{N}]*|[^\\p{L}\\p{N}]*(?:n/?a|none|nothing|tbd|tba|totals?|example)"
              + "[^\\p{L}\\p{N}]*|\\[[^\\[\\]]*]|\\{[^{}]*}|<[^<>]*>");
  private static final Pattern BOX = Pattern.compile("\\[[ xX/-]]\\s");
  private static final int LONGEST_OWNER = 60;

  private final Optional<Kind> action;

  ActionTableRule(Vocabulary vocabulary) {
    this.action = vocabulary.kind(BuiltInKind.ACTION);
  }

  /**
   * The rows of a table that are actions; the cell with the task becomes the text of each.
   *
   * @param section the heading of the section in which the table stands, or null
   */
  List<MarkedBlock> take(Table table, BlockContext context, Attendees attendees, Heading section) {
    Node head = table.getFirstChild();
    Optional<ActionColumns> found = action.flatMap(kind -> ActionColumns.of(head));
    if (found.isEmpty()) {
      return List.of();
    }
    ActionColumns columns = found.get();
    ListPurpose purpose = context.purpose();
    boolean listed = purpose.kind().filter(action.get()::equals).isPresent();
    boolean enough =
        listed || columns.saysEnough(areOwned(head, columns, new OwnerNames(attendees)));
    if (purpose.is(Use.PEOPLE) || !enough) {
      if (columns.namesTasks()) {
        miss(head, context);
      }
      return List.of();
    }
    List<MarkedBlock> rows = new ArrayList<>();
    for (Node row = head.getNext(); row != null; row = row.getNext()) {
      Optional<Node> task = columns.task(row).filter(cell -> !isPlaceholder(text(cell)));
      if (task.isPresent()) {
        ((Table.Row) row).setText(task.get());
        Mark mark = mark(row, columns, listed ? purpose : ListPurpose.NONE);
        rows.add(new MarkedBlock(row, RuleName.ACTION_TABLE, mark, section, List.of()));
      }
    }
    return rows;
  }

  private static void miss(Node head, BlockContext context) {
    StringJoiner words = new StringJoiner(" | ");
    for (Node cell = head.getFirstChild(); cell != null; cell = cell.getNext()) {
      words.add(InlineText.shown(cell));
    }
    context
        .misses()
        .add(
            new NearMiss(
                RuleName.ACTION_TABLE,
                context.note().location(head),
                words.toString(),
                Reason.TABLE_OF_OTHERS));
  }

  private Mark mark(Node row, ActionColumns columns, ListPurpose purpose) {
    List<Field> fields = new ArrayList<>();
    columns.owner(row).map(ActionTableRule::text).ifPresent(text -> owners(text, fields));
    columns.due(row).map(ActionTableRule::text).ifPresent(text -> add(Field.DUE, text, fields));
    columns.state(row).map(ActionTableRule::text).ifPresent(t -> state(Field.STATUS, t, fields));
    columns.done(row).map(ActionTableRule::text).ifPresent(t -> state(Field.DONE, t, fields));
    columns
        .task(row)
        .map(ActionTableRule::text)
        .filter(text -> BOX.matcher(text).lookingAt())
        .ifPresent(text -> fields.add(new Field(Field.STATE, text.substring(0, 3))));
    return new Mark(action.get(), purpose.words(), Scope.BLOCK, fields, purpose.owner());
  }

  private static void add(String name, String text, List<Field> fields) {
    if (!isPlaceholder(text)) {
      fields.add(new Field(name, text));
    }
  }

  /** A sign, such as a tick, says enough of a state. */
  private static void state(String name, String text, List<Field> fields) {
    if (StateWords.of(text).isPresent()) {
      fields.add(new Field(name, text));
    } else {
      add(name, text, fields);
    }
  }

  /** Only owners stand in their column, so a role such as "Harbour master" is one, too. */
  private static void owners(String text, List<Field> fields) {
    if (!isPlaceholder(text) && text.length() <= LONGEST_OWNER) {
      new OwnerNames(new Attendees())
          .possible(text)
          .orElseGet(() -> PersonNames.split(text))
          .forEach(name -> fields.add(new Field(Field.OWNER, name)));
    }
  }

  /** Whether the rows below a head name owners, and all of them are people or groups for sure. */
  private static boolean areOwned(Node head, ActionColumns columns, OwnerNames names) {
    boolean any = false;
    for (Node row = head.getNext(); row != null; row = row.getNext()) {
      String owner = columns.owner(row).map(ActionTableRule::text).orElse("");
      if (!OwnerNames.isNobody(owner)) {
        any = true;
        if (names.sure(owner).isEmpty()) {
          return false;
        }
      }
    }
    return any;
  }

  private static boolean isPlaceholder(String text) {
    return PLACEHOLDER.matcher(text).matches();
  }

  private static String text(Node cell) {
    return Whitespace.fold(InlineText.written(cell));
  }
}
