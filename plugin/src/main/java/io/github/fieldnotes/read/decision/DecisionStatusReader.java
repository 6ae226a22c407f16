package io.github.fieldnotes.read.decision;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.vocabulary.DecisionStatus;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.read.field.FieldNames;
import io.github.fieldnotes.read.field.FieldPieces;
import io.github.fieldnotes.read.field.TableRows;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.Emoji;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.markdown.MappedText;
import io.github.fieldnotes.read.note.Line;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.source.Whitespace;
import io.github.fieldnotes.read.syntax.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the status of a decision record.
 *
 * @param text the full text of the status, with the decisive line first
 * @param lines the lines that state it
 */
public record DecisionStatusReader(String text, List<Line> lines) {

  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)[^\\p{L}]*(?:(?:current|decision|adr|record)\\s+)?status[^\\p{L}\\p{N}]*");
  private static final Pattern HEADING_WITH_VALUE =
      Pattern.compile("(?i)[^\\p{L}]*status\\s*[:\uFF1A]\\s*(\\S.*)");

  /** Whether a heading is <em>Status</em>, which is never the title of a note. */
  public static boolean isHeading(String text) {
    return HEADING.matcher(text).matches();
  }

  /** The heading of the section <em>Status</em>, or a heading that states the status itself. */
  public static Optional<Heading> section(ParsedNote note) {
    return note.headings().stream()
        .filter(
            heading -> {
              String text = InlineText.shown(heading);
              return isHeading(text) || HEADING_WITH_VALUE.matcher(text).matches();
            })
        .findFirst();
  }

  /**
   * The first list, table or paragraph that states the status, above all headings and possibly in a
   * quote; null if there is none.
   */
  public static Node head(Node first, Kind kind, ParsedNote note) {
    for (Node node = first; node != null && !(node instanceof Heading); node = node.getNext()) {
      Node quoted = node instanceof BlockQuote ? head(node.getFirstChild(), kind, note) : null;
      if (quoted != null || saysStatus(node, kind, note)) {
        return quoted != null ? quoted : node;
      }
    }
    return null;
  }

  private static boolean saysStatus(Node block, Kind kind, ParsedNote note) {
    if (block instanceof Table table) {
      return TableRows.of(table, key -> FieldNames.of(kind, key).isPresent()).stream()
          .anyMatch(row -> FieldNames.of(kind, row.key()).filter(Field.STATUS::equals).isPresent());
    }
    Node line = block instanceof ListBlock ? block.getFirstChild() : block;
    for (; line != null; line = block instanceof ListBlock ? line.getNext() : null) {
      Node text = Blocks.textOf(line);
      if (text instanceof Paragraph
          && Line.of(text).stream()
              .flatMap(l -> FieldPieces.of(l, note).stream())
              .anyMatch(l -> l.text().matching(HEADING_WITH_VALUE).isPresent())) {
        return true;
      }
    }
    return false;
  }

  /** Reads the status below a heading <em>Status</em>, up to the next heading. */
  public static Optional<DecisionStatusReader> ofSection(Heading heading, ParsedNote note) {
    List<Line> lines = new ArrayList<>();
    Line title = Line.of(heading).get(0);
    Optional<MappedText.Match> value = title.text().matching(HEADING_WITH_VALUE);
    if (value.isPresent()) {
      return of(List.of(title.of(value.get().group(1))));
    }
    for (Node node = heading.getNext();
        node != null && !(node instanceof Heading);
        node = node.getNext()) {
      collect(node, lines);
    }
    return of(lines);
  }

  /** Creates a status from lines; empty if none has any text. */
  public static Optional<DecisionStatusReader> of(List<Line> lines) {
    List<String> texts =
        lines.stream()
            .map(DecisionStatusReader::withoutDeleted)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.toCollection(ArrayList::new));
    Optional<String> first =
        texts.stream().filter(text -> DecisionStatus.of(text).isPresent()).findFirst();
    first.ifPresent(
        text -> {
          texts.remove(text);
          texts.add(0, text);
        });
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(new DecisionStatusReader(String.join("; ", texts), lines));
  }

  private static void collect(Node node, List<Line> lines) {
    if (node instanceof Paragraph) {
      Line.of(node).stream().filter(line -> !line.text().isBlank()).forEach(lines::add);
    } else if (node instanceof ListBlock list) {
      boolean anyDone = false;
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        anyDone |= item instanceof TaskListItem task && task.isItemDoneMarker();
      }
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        boolean left = anyDone && item instanceof TaskListItem task && !task.isItemDoneMarker();
        if (item instanceof ListItem && !left) {
          collectChildren(item, lines);
        }
      }
    } else {
      collectChildren(node, lines);
    }
  }

  private static void collectChildren(Node parent, List<Line> lines) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      collect(node, lines);
    }
  }

  /** A line without struck-through text: {@code ~~Proposed~~ Accepted}. */
  private static String withoutDeleted(Line line) {
    String text = line.text().toString();
    for (Node node = line.holder().getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Strikethrough) {
        text = text.replace(InlineText.written(node), "");
      }
    }
    return Emoji.replace(Whitespace.fold(text));
  }
}
