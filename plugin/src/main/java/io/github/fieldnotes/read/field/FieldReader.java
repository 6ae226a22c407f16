package io.github.fieldnotes.read.field;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.Emoji;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.note.Line;
import io.github.fieldnotes.read.note.NoteFindings;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.note.SourcePeek;
import io.github.fieldnotes.read.source.Whitespace;
import io.github.fieldnotes.read.syntax.Callout;
import io.github.fieldnotes.read.syntax.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the fields directly below an annotation's title, up to the first ordinary paragraph: lines
 * and bullets {@code Key: value}, table rows, stars, and links whose text is the name of a field.
 * They may stand in a quote, or behind one.
 */
public final class FieldReader {

  private static final Pattern KEY_VALUE =
      Pattern.compile("\\s*(\\p{L}[\\p{L} _()-]{0,24}?)\\s*[:\\uFF1A]\\s*(.*)");
  private static final Pattern KEY_OF_LIST =
      Pattern.compile("\\s*(\\p{L}[\\p{L} _()-]{0,24}?)\\s*[:\\uFF1A]?\\s*");
  private static final Pattern STARS = Pattern.compile("\\s*[⭐★🌟☆✩✰\uFE0F\\s]+");
  private static final int LONGEST_KEY = 40;
  private static final String FILLED = "⭐★🌟";
  private static final int MOST_STARS = 5;
  private static final Pattern OF_MOST = Pattern.compile("(\\d+(?:[.,]\\d)?)\\s*/\\s*(\\d+).*");

  private final Kind kind;
  private final NoteFindings findings;
  private final ParsedNote note;
  private final List<Field> fields = new ArrayList<>();

  /** Creates a reader that adds each block with a field to {@code findings}. */
  private FieldReader(Kind kind, NoteFindings findings) {
    this.kind = kind;
    this.findings = findings;
    this.note = findings.note();
  }

  /**
   * The fields in a block and the blocks after it, in order; one field for each person.
   *
   * @param first the first block; null if there is none
   */
  public static List<Field> read(Node first, Kind kind, NoteFindings findings) {
    return new FieldReader(kind, findings).blocks(first).fields;
  }

  /** The fields in the lines of a paragraph after its first. */
  public static List<Field> below(Node paragraph, Kind kind, NoteFindings findings) {
    FieldReader reader = new FieldReader(kind, findings);
    List<Line> lines = Line.of(paragraph);
    lines.subList(1, lines.size()).forEach(reader::line);
    return reader.fields;
  }

  private FieldReader blocks(Node first) {
    Node node = first;
    while (node != null && block(node)) {
      node = node.getNext();
    }
    return this;
  }

  /** Makes fields of a value: one for each person, and a number of stars. */
  private List<Field> fields(String name, Line value) {
    String text = Emoji.replace(Whitespace.fold(value.text()));
    if (text.isEmpty()) {
      return List.of();
    }
    if (!FieldNames.isOfPeople(name)) {
      String shown = name.equals("rating") ? rating(text) : text;
      Field field = field(name, shown, value.target(note));
      boolean bare = FieldNames.isOfAddress(name) && value.isPlain();
      return List.of(bare ? BareAddress.resolved(field, value.location(note), findings) : field);
    }
    List<String> people = PersonNames.split(text);
    return people.stream()
        .map(
            person ->
                new Field(name, person, people.size() == 1 ? value.target(note) : Optional.empty()))
        .toList();
  }

  /** Creates a field; the value of {@code slides}, {@code video} or {@code link} is an address. */
  private static Field field(String name, String text, Optional<Target> target) {
    String value =
        target.filter(t -> FieldNames.isOfAddress(name)).map(Target::address).orElse(text);
    return new Field(name, value, target);
  }

  /** Reads a block; returns false if the fields end before it. */
  private boolean block(Node node) {
    if (node instanceof ListBlock list) {
      return list(list);
    }
    if (node instanceof Table table) {
      List<TableRows.Row> rows =
          TableRows.of(table, key -> FieldNames.of(kind, key.strip()).isPresent());
      return rows.stream().filter(row -> row(row.key(), row.value())).count() > 0;
    }
    if (node instanceof Paragraph) {
      return paragraph(node);
    }
    if (node instanceof BlockQuote) {
      Node inside = node.getFirstChild();
      blocks(inside instanceof Callout.Title ? inside.getNext() : inside);
      return true;
    }
    return node instanceof ThematicBreak || node instanceof HtmlCommentBlock;
  }

  private boolean paragraph(Node paragraph) {
    if (!SourcePeek.sees(":\uFF1A[⭐★🌟☆✩✰", LONGEST_KEY, paragraph, note)) {
      return false;
    }
    boolean all = true;
    for (Line line : Line.of(paragraph)) {
      all &= line(line) || KEY_VALUE.matcher(line.text()).matches();
    }
    return links(paragraph) || all;
  }

  private boolean list(ListBlock list) {
    boolean any = false;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem && Blocks.textOf(item) instanceof Paragraph paragraph) {
        any |= item(item, paragraph);
      }
    }
    return any;
  }

  private boolean item(Node item, Paragraph paragraph) {
    Node nested = Blocks.firstList(item);
    if (nested == null && !SourcePeek.sees(":\uFF1A[⭐★🌟☆✩✰", LONGEST_KEY, paragraph, note)) {
      return false;
    }
    Line line = Line.of(paragraph).get(0);
    Matcher key = KEY_OF_LIST.matcher(line.text());
    if (nested != null && key.matches()) {
      boolean who = kind.is(BuiltInKind.TALK) && key.group(1).equalsIgnoreCase("who");
      return FieldNames.of(kind, who ? Field.SPEAKER : key.group(1))
          .filter(name -> values(name, nested))
          .isPresent();
    }
    return line(line) || links(paragraph);
  }

  /** {@code - Speakers:} followed by a list of values. */
  private boolean values(String name, Node list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Line line = Line.of(Blocks.textOf(item)).get(0);
      int comma = FieldNames.isOfPeople(name) ? line.text().toString().indexOf(',') : -1;
      add(name, comma < 0 ? line : line.of(line.text().upTo(comma)));
    }
    return true;
  }

  private boolean line(Line line) {
    if (kind.is(BuiltInKind.TALK)
        && !line.text().isBlank()
        && STARS.matcher(line.text()).matches()) {
      add("rating", line);
      return true;
    }
    boolean any = false;
    for (Line piece : FieldPieces.of(line, note)) {
      any |= pair(piece);
    }
    return any;
  }

  private boolean pair(Line piece) {
    return piece
        .text()
        .matching(KEY_VALUE)
        .filter(pair -> row(pair.group(1).toString(), piece.of(pair.group(2))))
        .isPresent();
  }

  private boolean row(String key, Line value) {
    Optional<String> name = FieldNames.of(kind, key);
    name.ifPresent(n -> add(n, value));
    return name.isPresent();
  }

  /**
   * {@code [Slides](a) | [Video](b)}: a block of nothing but links whose texts are names of fields.
   */
  private boolean links(Node block) {
    List<Field> named = new ArrayList<>();
    String rest = InlineText.written(block).toString();
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Link link && note.target(link) != null) {
        String text = InlineText.written(link).toString();
        FieldNames.of(kind, text)
            .ifPresent(n -> named.add(field(n, text, Optional.of(note.target(link)))));
        rest = rest.replace(text, "");
      }
    }
    boolean only = !named.isEmpty() && rest.chars().noneMatch(Character::isLetterOrDigit);
    if (only) {
      named.stream().filter(field -> isNew(field.name())).forEach(fields::add);
      findings.addField(block);
    }
    return only;
  }

  private void add(String name, Line value) {
    if (isNew(name) || FieldNames.isOfPeople(name)) {
      if (!Unfilled.isValue(name, value.text().toString())) {
        fields.addAll(fields(name, FieldNames.isOfPeople(name) ? inside(value) : value));
      }
      findings.addField(value.holder());
    }
  }

  /** A value without the brackets around it. */
  private static Line inside(Line value) {
    String text = value.text().toString();
    String inside = Unfilled.inside(text);
    int start = text.indexOf(inside);
    return value.of(value.text().subSequence(start, start + inside.length()));
  }

  private boolean isNew(String name) {
    for (Field field : fields) {
      if (field.name().equals(name)) {
        return false;
      }
    }
    return true;
  }

  private static String rating(String text) {
    Matcher ofMost = OF_MOST.matcher(text);
    if (ofMost.matches()) {
      return ofMost.group(1) + "/" + ofMost.group(2);
    }
    if (!STARS.matcher(text).matches()) {
      return text;
    }
    long filled = text.codePoints().filter(c -> FILLED.indexOf(c) >= 0).count();
    long all = text.codePoints().filter(c -> c != 0xFE0F && !Character.isWhitespace(c)).count();
    return filled + "/" + Math.max(all, MOST_STARS);
  }
}
