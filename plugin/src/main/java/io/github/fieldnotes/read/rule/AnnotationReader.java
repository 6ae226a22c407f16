package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.NearMiss;
import io.github.fieldnotes.model.NearMiss.Reason;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Extent.Scope;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.read.field.AttendeeTable;
import io.github.fieldnotes.read.field.Attendees;
import io.github.fieldnotes.read.field.FieldReader;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.markdown.StateBox;
import io.github.fieldnotes.read.note.Line;
import io.github.fieldnotes.read.note.NoteFindings;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.note.SourcePeek;
import io.github.fieldnotes.read.source.Whitespace;
import io.github.fieldnotes.read.syntax.Table;
import io.github.fieldnotes.read.word.ListPurpose;
import io.github.fieldnotes.read.word.ListPurpose.Use;
import io.github.fieldnotes.read.word.SectionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Visits the blocks of a note once and offers each to the rules, strongest first; the first rule
 * that finds a mark wins. Code, HTML and front matter are never offered.
 *
 * <p>Blocks are visited in document order. The headings and lines above a list determine its
 * purpose: below <em>Action items</em>, list items are actions. Rules remove the labels that they
 * recognise from the syntax tree. An instance reads one note and is not thread-safe.
 */
public final class AnnotationReader {

  private static final int LONGEST_WORDS = 40;

  /** The most characters of initials with the sign behind them. */
  private static final int LONGEST_INITIALS = 8;

  /** What initials stand for. */
  private static final Pattern LEGEND = Pattern.compile("\\s*\\p{Lu}{2,3} = \\p{Lu}[^=]{2,60}");

  private final List<AnnotationRule> rules;
  private final ActionTableRule tables;
  private final SectionWords words;
  private final NoteFindings findings;
  private final ParsedNote note;
  private final Attendees attendees = new Attendees();
  private final Purposes purposes;
  private final List<MarkedBlock> found = new ArrayList<>();
  private final Optional<MarkedBlock> whole;
  private final Setting setting;

  private AnnotationReader(
      Rules rules, NoteFindings findings, String root, Optional<MarkedBlock> whole) {
    this.rules = rules.blocks();
    this.tables = rules.tables();
    this.words = rules.words();
    this.findings = findings;
    this.note = findings.note();
    this.purposes = new Purposes(words, findings);
    this.whole = whole;
    boolean record = whole.filter(f -> f.mark().kind().is(BuiltInKind.DECISION)).isPresent();
    this.setting = new Setting(note, root, record, rules.starts());
  }

  /**
   * The annotations and attendees of a note.
   *
   * @param found the marked blocks in order of location
   */
  public record Result(List<MarkedBlock> found, Attendees attendees) {}

  /**
   * Finds all marks and removes their labels from the tree.
   *
   * @param root the name of the notes folder; empty if it has none
   */
  static Result take(Rules rules, NoteFindings findings, String root, Optional<MarkedBlock> whole) {
    AnnotationReader reader = new AnnotationReader(rules, findings, root, whole);
    reader.children(findings.note().document(), null);
    reader.addWhole();
    return new Result(reader.found, reader.attendees);
  }

  /** Adds the mark of the whole note, unless a section of the same kind takes its place. */
  private void addWhole() {
    if (whole.isEmpty()) {
      return;
    }
    MarkedBlock note = whole.get();
    boolean byPlace = note.rule() == RuleName.PLACE;
    boolean within =
        found.stream()
            .filter(f -> f.mark().kind().equals(note.mark().kind()))
            .filter(f -> f.mark().scope() == Scope.SECTION)
            .anyMatch(f -> byPlace || f.block() == Blocks.firstShown(this.note.document()));
    if (within) {
      findings.add(
          new NearMiss(
              note.rule(),
              this.note.location(note.block()),
              note.mark().label(),
              Reason.MARKED_WITHIN));
    } else {
      found.add(0, note);
    }
  }

  /** Visits the children of a block except the one that was offered together with it. */
  private void children(Node parent, Node offered) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node != offered) {
        visit(node);
      }
    }
  }

  private void visit(Node node) {
    if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof Paragraph) {
      paragraph(node);
    } else if (node instanceof BlockQuote) {
      offer(node, ListPurpose.NONE);
      boolean quote = note.callout(node).isEmpty();
      children(node, quote && node.getFirstChild() instanceof Paragraph first ? first : null);
    } else if (node instanceof ListBlock) {
      list(node, purposes.ofList(node, isQuestion(node.getPrevious())));
    } else if (node instanceof Table table) {
      table(table);
    } else if (node instanceof Block) {
      children(node, null);
    }
  }

  private void table(Table table) {
    BlockContext where = new BlockContext(table, purposes.ofTable(table), setting);
    AttendeeTable.read(table, where.purpose().is(Use.PEOPLE), attendees);
    found.addAll(tables.take(table, where, attendees, purposes.above(table)));
    findings.addMisses(where.misses());
  }

  private void heading(Heading heading) {
    boolean taken = offer(heading, purposes.ofText(heading));
    if (heading.getParent() instanceof Document) {
      purposes.enter(heading, taken && last().rule() == RuleName.SECTION_WORD);
    }
  }

  private void paragraph(Node paragraph) {
    attendance(paragraph);
    boolean heads =
        paragraph.getNext() instanceof ListBlock && !purposes.ofLine(paragraph).is(Use.UNKNOWN);
    if (!heads) {
      ListPurpose purpose = purposes.ofText(paragraph);
      boolean taken = offer(paragraph, purpose);
      if (!taken && SectionTextRule.isOfLinks(purpose)) {
        SectionTextRule.run(paragraph, note).forEach(link -> offer(link, purpose));
      }
    }
  }

  private MarkedBlock last() {
    return found.get(found.size() - 1);
  }

  /**
   * Whether a block is the last annotation so far, and a question because of the words above it.
   */
  private boolean isQuestion(Node block) {
    return !found.isEmpty()
        && last().block() == block
        && last().rule() == RuleName.SECTION_WORD
        && last().mark().kind().is(BuiltInKind.QUESTION);
  }

  private void list(Node list, ListPurpose purpose) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        item(item, purpose);
      } else {
        visit(item);
      }
    }
  }

  private void item(Node item, ListPurpose purpose) {
    Node text = Blocks.textOf(item);
    if (purpose.is(Use.PEOPLE)) {
      attendees.add(Whitespace.fold(InlineText.written(text)), link(text));
    } else if (text instanceof Paragraph) {
      attendance(text);
    }
    boolean taken = offerBoxed(item, purpose);
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListBlock) {
        list(node, purposes.below(item, purpose, taken));
      } else if (node != text || !(text instanceof Paragraph)) {
        visit(node);
      }
    }
  }

  /** Offers an item without its box, which is one of actions only. */
  private boolean offerBoxed(Node item, ListPurpose purpose) {
    Optional<StateBox> box = StateBox.takeOut(item);
    boolean taken = offer(item, purpose);
    boolean action = taken && found.get(found.size() - 1).mark().kind().is(BuiltInKind.ACTION);
    box.filter(b -> !action).ifPresent(StateBox::putBack);
    return taken;
  }

  /** Offers a block to the rules; its near misses count only if no rule takes it. */
  private boolean offer(Node block, ListPurpose purpose) {
    if (findings.isField(block)) {
      return false;
    }
    BlockContext where = new BlockContext(block, purpose, setting);
    for (AnnotationRule rule : rules) {
      Optional<Mark> mark = rule.take(block, where);
      if (mark.isPresent()) {
        List<Field> fields = fields(block, mark.get());
        found.add(new MarkedBlock(block, rule.name(), mark.get(), purposes.above(block), fields));
        return true;
      }
    }
    findings.addMisses(where.misses());
    return false;
  }

  /**
   * The fields in the lines below a title, in the lines of a block, or in the list inside it; of a
   * talk also the speakers behind or below its title.
   */
  private List<Field> fields(Node block, Mark mark) {
    Kind kind = mark.kind();
    List<Field> fields = new ArrayList<>();
    if (!(block instanceof Heading)) {
      fields.addAll(BlockText.fields(block, kind, findings));
    }
    boolean title = block instanceof Heading || mark.scope() == Scope.SECTION;
    Node first = title ? block.getNext() : Blocks.firstList(block);
    fields.addAll(FieldReader.read(first, kind, findings));
    boolean nobody = fields.stream().noneMatch(field -> field.name().equals(Field.SPEAKER));
    if (kind.is(BuiltInKind.TALK) && nobody) {
      fields.addAll(setting.speakers(block));
    }
    return fields;
  }

  /** {@code Present: Ana Example (AE), Ben Other}, and {@code AE = Ana Example}. */
  private void attendance(Node paragraph) {
    if (SourcePeek.sees("=", LONGEST_INITIALS, paragraph, note)) {
      String first = SourcePeek.firstLine(paragraph, note);
      if (LEGEND.matcher(first).matches()) {
        attendees.add(first.strip(), "");
      }
    }
    if (!words.canBegin(note.source().text(), paragraph.getStartOffset(), paragraph.getEndOffset())
        || !SourcePeek.sees(":", LONGEST_WORDS, paragraph, note)
        || !words.canBe(SourcePeek.firstLine(paragraph, note))) {
      return;
    }
    for (String line : InlineText.written(paragraph).toString().split("\n")) {
      int end = line.indexOf(':');
      if (end > 0 && words.of(line.substring(0, end)).is(Use.PEOPLE)) {
        for (String entry : line.substring(end + 1).split("[,;]")) {
          attendees.add(entry, "");
        }
      }
    }
  }

  private String link(Node text) {
    boolean canBe = SourcePeek.sees(":/[<@.", Integer.MAX_VALUE, text, note);
    return canBe ? Line.of(text).get(0).address(note) : "";
  }
}
