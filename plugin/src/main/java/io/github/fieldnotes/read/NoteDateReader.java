package io.github.fieldnotes.read;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.read.date.DateText;
import io.github.fieldnotes.read.date.PathDates;
import io.github.fieldnotes.read.frontmatter.FrontMatter;
import io.github.fieldnotes.read.frontmatter.FrontMatter.Value;
import io.github.fieldnotes.read.frontmatter.FrontMatterKeys;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.note.Line;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.syntax.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the date of a note: in its front matter, in the path of its file, in a line, table or
 * heading near the top, or in its title. The first that has one decides; a later one that agrees
 * and is more precise is taken, so that {@code 2018/ropes.md} with a line {@code Date: March 4} has
 * a day.
 */
final class NoteDateReader {

  private static final int LINES_NEAR_TOP = 15;
  private static final int FIRST_BLOCKS = 3;
  private static final int LONGEST_LINE = 400;

  /** What an author calls a date, in the built-in languages. */
  private static final String KEY =
      "(?:date(?:s|\\(s\\))?|date (?:and|&) time|date ?/ ?time|meeting date|date of (?:the )?meeting"
          + "|when|datum|wann|sitzungsdatum|fecha|日時|日付|開催日)";

  private static final Pattern KEYED =
      Pattern.compile("(?iU)(?:^|[|·•] ?)[^\\p{L}\\p{N}|]*" + KEY + "\\s*[:\\uFF1A]\\s*(\\S.*)");
  private static final Pattern ONLY_KEY =
      Pattern.compile("(?iU)[^\\p{L}\\p{N}]*" + KEY + "[^\\p{L}\\p{N}]*");

  private final FrontMatter front;
  private final ParsedNote note;
  private final Diagnostics diagnostics;

  NoteDateReader(FrontMatter front, ParsedNote note, Diagnostics diagnostics) {
    this.front = front;
    this.note = note;
    this.diagnostics = diagnostics;
  }

  /** A date in the text of a note, and where it stands. */
  private record InText(String text, Location place) {}

  /**
   * The date of the note; empty if nothing says one.
   *
   * @param path below the notes folder
   */
  Optional<NoteDate> read(String path, Optional<String> title) {
    Optional<NoteDate> ofFile = PathDates.in(NoteId.ofFile(path).path());
    Optional<NoteDate> strongest = frontMatter().or(() -> ofFile);
    int year = strongest.map(NoteDate::year).orElse(0);
    Optional<InText> line = nearTop(year);
    Optional<NoteDate> written = line.flatMap(found -> date(found, year));
    if (ofFile.isPresent() && written.isPresent() && !agree(ofFile.get(), written.get())) {
      diagnostics.report(
          Problem.DATE_DISAGREES,
          line.get().place(),
          written.get().toString(),
          ofFile.get().toString());
    }
    return Stream.of(strongest, ofFile, written, title.flatMap(DateText::in))
        .flatMap(Optional::stream)
        .reduce((known, next) -> isFiner(next, known) ? next : known);
  }

  private Optional<NoteDate> frontMatter() {
    Optional<Value.Scalar> written = front.text(FrontMatterKeys.DATE);
    Optional<NoteDate> date = written.flatMap(value -> DateText.parse(value.text()));
    if (written.isPresent()) {
      InText found = new InText(written.get().text(), written.get().place());
      if (date.isEmpty()) {
        diagnostics.report(Problem.INVALID_DATE, found.place(), found.text());
      } else {
        reportAmbiguous(found);
      }
    }
    return date;
  }

  private Optional<NoteDate> date(InText found, int year) {
    reportAmbiguous(found);
    return DateText.parse(found.text(), year);
  }

  private void reportAmbiguous(InText found) {
    if (DateText.isAmbiguous(found.text())) {
      diagnostics.report(Problem.AMBIGUOUS_DATE, found.place(), found.text());
    }
  }

  private static boolean agree(NoteDate one, NoteDate other) {
    return one.covers(other) || other.covers(one);
  }

  /** Whether a date says more than another, with which it agrees: a day of a month, or the days. */
  private static boolean isFiner(NoteDate next, NoteDate known) {
    boolean more = known.covers(next) && next.precision().compareTo(known.precision()) > 0;
    boolean days = next.isRange() && known.isDay() && next.first().equals(known.first());
    return more || days;
  }

  /** The first text near the top that says a date. */
  private Optional<InText> nearTop(int year) {
    Node first = Blocks.firstShown(note.document());
    if (first == null) {
      return Optional.empty();
    }
    int last = note.location(first).line() + LINES_NEAR_TOP;
    int shown = 0;
    for (Node node = first; node != null; node = node.getNext()) {
      if (note.location(node).line() > last) {
        return Optional.empty();
      }
      Optional<InText> found = in(node, last, year);
      if (found.isEmpty() && shown++ < FIRST_BLOCKS) {
        found = bare(node);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<InText> in(Node block, int last, int year) {
    if (block instanceof Table table) {
      return inTable(table, year);
    }
    if (block instanceof Paragraph) {
      return keyed(block, year);
    }
    if (block instanceof Heading) {
      return ONLY_KEY.matcher(InlineText.written(block)).matches()
          ? firstLine(block.getNext(), year)
          : keyed(block, year);
    }
    boolean holds =
        block instanceof ListBlock || block instanceof ListItem || block instanceof BlockQuote;
    Node node = holds ? block.getFirstChild() : null;
    for (; node != null && note.location(node).line() <= last; node = node.getNext()) {
      Optional<InText> found = in(node, last, year);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** {@code Date: …} in a line of a block. */
  private Optional<InText> keyed(Node block, int year) {
    return Line.of(block).stream()
        .map(line -> line.text().toString())
        .filter(line -> line.length() <= LONGEST_LINE)
        .map(KEYED::matcher)
        .filter(Matcher::find)
        .flatMap(found -> dated(found.group(1), block, year).stream())
        .findFirst();
  }

  /** A line of nothing but a date, which is not the title: that is looked at last. */
  private Optional<InText> bare(Node block) {
    boolean title = !note.headings().isEmpty() && note.headings().get(0) == block;
    boolean text = block instanceof Paragraph || (block instanceof Heading one && !isOfLog(one));
    if (title || !text) {
      return Optional.empty();
    }
    return Line.of(block).stream()
        .map(line -> line.text().toString())
        .filter(DateText::isDayAlone)
        .findFirst()
        .map(line -> new InText(line, note.location(block)));
  }

  /** Whether a heading is one of several with a day, which are dates of parts of the note. */
  private boolean isOfLog(Heading heading) {
    return note.headings().stream()
        .anyMatch(
            other ->
                other != heading
                    && other.getLevel() == heading.getLevel()
                    && DateText.isDayAlone(InlineText.shown(other)));
  }

  private Optional<InText> firstLine(Node block, int year) {
    return block instanceof Paragraph
        ? dated(Line.of(block).get(0).text().toString(), block, year)
        : Optional.empty();
  }

  /** A cell that is a key; the date stands to the right of it, or below. */
  private Optional<InText> inTable(Table table, int year) {
    List<Node> above = List.of();
    for (Node row = table.getFirstChild(); row != null; row = row.getNext()) {
      List<Node> cells = new ArrayList<>();
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        Optional<InText> found = keyed(cell, year);
        if (found.isEmpty() && (isKey(cells, cells.size() - 1) || isKey(above, cells.size()))) {
          found = dated(InlineText.written(cell).toString(), cell, year);
        }
        if (found.isPresent()) {
          return found;
        }
        cells.add(cell);
      }
      above = cells;
    }
    return Optional.empty();
  }

  private static boolean isKey(List<Node> cells, int index) {
    return index >= 0
        && index < cells.size()
        && ONLY_KEY.matcher(InlineText.written(cells.get(index))).matches();
  }

  private Optional<InText> dated(String text, Node block, int year) {
    return DateText.parse(text, year).map(date -> new InText(text, note.location(block)));
  }
}
