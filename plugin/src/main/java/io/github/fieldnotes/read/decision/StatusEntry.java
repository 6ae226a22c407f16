package io.github.fieldnotes.read.decision;

import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.vocabulary.DecisionStatus;
import io.github.fieldnotes.model.vocabulary.StatusWords;
import io.github.fieldnotes.read.markdown.Emoji;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.note.Line;
import io.github.fieldnotes.read.source.Whitespace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A line, or a row of a table, that belongs to the status of a record.
 *
 * @param text as shown, without what is struck through and without a key; the status is first
 * @param status the status that it states; empty if its first word is no status
 * @param date the date in it, as {@code 2020-03-04}; empty if it has none
 * @param listed whether it is an item of a list or a row of a table
 * @param lines where it stands; one line for each cell
 */
public record StatusEntry(
    String text, Optional<DecisionStatus> status, String date, boolean listed, List<Line> lines) {

  /** Reads a line of a paragraph or a list item. */
  static StatusEntry of(Line line, boolean listed, StatusWords words) {
    int colon = words.colon(line.text());
    Line value =
        colon < 0
            ? line
            : line.of(line.text().subSequence(colon + 1, line.text().length()).stripLeading());
    return of(withoutDeleted(value), listed, List.of(value), words);
  }

  /** Reads a row of a table; the cell with the status comes first. */
  static StatusEntry ofRow(List<Line> cells, StatusWords words) {
    String text =
        cells.stream()
            .map(StatusEntry::withoutDeleted)
            .filter(cell -> !cell.isEmpty())
            .collect(Collectors.joining(" "));
    return of(text, true, cells, words);
  }

  private static StatusEntry of(String text, boolean listed, List<Line> lines, StatusWords words) {
    return new StatusEntry(text, words.of(text), StatusDates.in(text), listed, lines);
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
