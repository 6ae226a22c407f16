package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionList;
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
import io.github.fieldnotes.read.field.Attendees;
import io.github.fieldnotes.read.field.FieldReader;
import io.github.fieldnotes.read.field.OwnerNames;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.markdown.MappedText;
import io.github.fieldnotes.read.markdown.StateBox;
import io.github.fieldnotes.read.note.Line;
import io.github.fieldnotes.read.note.NoteFindings;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.note.SourcePeek;
import io.github.fieldnotes.read.source.Whitespace;
import io.github.fieldnotes.read.word.ListPurpose;
import io.github.fieldnotes.read.word.ListPurpose.Use;
import io.github.fieldnotes.read.word.SectionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  private final List<AnnotationRule> rules;
  private final SectionWords words;
  private final NoteFindings findings;
  private final ParsedNote note;
  private final Attendees attendees = new Attendees();
  private final Headings headings = new Headings();
  private final List<MarkedBlock> found = new ArrayList<>();
  private final Optional<MarkedBlock> whole;
  private final boolean record;

  private AnnotationReader(
      List<AnnotationRule> rules,
      SectionWords words,
      NoteFindings findings,
      Optional<MarkedBlock> whole) {
    this.rules = rules;
    this.words = words;
    this.findings = findings;
    this.note = findings.note();
    this.whole = whole;
    this.record = whole.filter(f -> f.mark().kind().is(BuiltInKind.DECISION)).isPresent();
  }

  /**
   * The annotations and attendees of a note.
   *
   * @param found the marked blocks in order of location
   */
  public record Result(List<MarkedBlock> found, Attendees attendees) {}

  /** Finds all marks and removes their labels from the tree. */
  static Result take(
      List<AnnotationRule> rules,
      SectionWords words,
      NoteFindings findings,
      Optional<MarkedBlock> whole) {
    AnnotationReader reader = new AnnotationReader(rules, words, findings, whole);
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
      offer(heading, ListPurpose.NONE);
      if (heading.getParent() instanceof Document) {
        headings.enter(heading, purposeOfHeading(heading));
      }
    } else if (node instanceof Paragraph) {
      attendance(node);
      if (!(node.getNext() instanceof ListBlock) || purposeOf(node).is(Use.UNKNOWN)) {
        offer(node, ListPurpose.NONE);
      }
    } else if (node instanceof BlockQuote) {
      offer(node, ListPurpose.NONE);
      boolean quote = note.callout(node).isEmpty();
      children(node, quote && node.getFirstChild() instanceof Paragraph first ? first : null);
    } else if (node instanceof ListBlock) {
      // the line above a definition list does not describe its definitions
      list(node, node instanceof DefinitionList ? ListPurpose.NONE : purpose(node));
    } else if (node instanceof Block) {
      children(node, null);
    }
  }

  private ListPurpose purposeOfHeading(Heading heading) {
    if (!words.canBe(heading.getText().toString())) {
      return ListPurpose.NONE;
    }
    String text = InlineText.shown(heading);
    boolean title = heading == Blocks.firstShown(note.document());
    return title ? words.ofTitle(text) : words.of(text);
  }

  /** The purpose of a list, from the line directly above it or else from the headings. */
  private ListPurpose purpose(Node list) {
    ListPurpose purpose =
        list.getPrevious() instanceof Paragraph line ? purposeOf(line) : ListPurpose.NONE;
    return purpose.is(Use.UNKNOWN) ? headings.purpose() : purpose;
  }

  /** The purpose that the last line of a paragraph gives to a list below it. */
  private ListPurpose purposeOf(Node paragraph) {
    if (!words.canBe(SourcePeek.lastLine(paragraph, note))) {
      return ListPurpose.NONE;
    }
    List<MappedText> lines = InlineText.written(paragraph).lines();
    return words.of(lines.get(lines.size() - 1).toString());
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
    }
    boolean taken = offerBoxed(item, purpose);
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListBlock) {
        list(node, nested(item, text, purpose, taken));
      } else if (node != text || !(text instanceof Paragraph)) {
        visit(node);
      }
    }
  }

  /** The purpose of the list inside an item, from the words of the item or of the list it is in. */
  private ListPurpose nested(Node item, Node text, ListPurpose purpose, boolean taken) {
    String line = SourcePeek.firstLine(text, note);
    boolean canBe = words.canBe(line) || line.contains(":") || line.contains("\uFF1A");
    if (!canBe && !purpose.is(Use.KIND)) {
      return purpose;
    }
    String own = InlineText.shown(text);
    ListPurpose said = words.of(own);
    ListPurpose meant = said.is(Use.UNKNOWN) && !taken ? words.ofLabel(own) : said;
    if (!meant.is(Use.UNKNOWN) || !purpose.is(Use.KIND)) {
      return meant.is(Use.UNKNOWN) ? purpose : meant;
    }
    boolean group = !taken && SectionWordRule.isGroup(item, own);
    return group ? purpose.ownedBy(named(own).orElse(purpose.owner())) : ListPurpose.NONE;
  }

  private static Optional<String> named(String text) {
    String name = text.replaceFirst("\\s*[:\\uFF1A]$", "");
    return Optional.of(name).filter(OwnerNames::canBe);
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
    List<NearMiss> misses = new ArrayList<>();
    BlockContext where = new BlockContext(note, purpose, record, misses);
    for (AnnotationRule rule : rules) {
      Optional<Mark> mark = rule.take(block, where);
      if (mark.isPresent()) {
        List<Field> fields = fields(block, mark.get().kind());
        found.add(new MarkedBlock(block, rule.name(), mark.get(), headings.above(block), fields));
        return true;
      }
    }
    findings.addMisses(misses);
    return false;
  }

  /**
   * The fields in the lines below a heading's title, in the lines of a block, or in the list inside
   * it.
   */
  private List<Field> fields(Node block, Kind kind) {
    if (block instanceof Heading) {
      return FieldReader.read(block.getNext(), kind, findings);
    }
    List<Field> fields = new ArrayList<>(BlockText.fields(block, kind, findings));
    fields.addAll(FieldReader.read(Blocks.firstList(block), kind, findings));
    return fields;
  }

  /** {@code Present: Ana Example (AE), Ben Other}. */
  private void attendance(Node paragraph) {
    if (!SourcePeek.sees(":", LONGEST_WORDS, paragraph, note)
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
    return Line.of(text).get(0).address(note);
  }
}
