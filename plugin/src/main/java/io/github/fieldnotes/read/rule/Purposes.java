package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.NearMiss;
import io.github.fieldnotes.model.NearMiss.Reason;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.read.field.OwnerNames;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.markdown.MappedText;
import io.github.fieldnotes.read.note.NoteFindings;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.note.SourcePeek;
import io.github.fieldnotes.read.word.ListPurpose;
import io.github.fieldnotes.read.word.ListPurpose.Use;
import io.github.fieldnotes.read.word.SectionWords;
import java.util.List;
import java.util.Optional;

/**
 * Derives what the lists and texts of a note are for from the lines and headings above them, while
 * the blocks of the note are visited in order.
 */
final class Purposes {

  private static final int LONGEST_LABEL = 40;

  private final SectionWords words;
  private final NoteFindings findings;
  private final ParsedNote note;
  private final Headings headings = new Headings();

  /** The last list, and the purpose that the line above it gave to it. */
  private Node lastList;

  private ListPurpose lastPurpose = ListPurpose.NONE;

  Purposes(SectionWords words, NoteFindings findings) {
    this.words = words;
    this.findings = findings;
    this.note = findings.note();
  }

  /** The heading of the section around a block, or null. */
  Heading above(Node block) {
    return headings.above(block);
  }

  /**
   * Enters the section of a heading.
   *
   * @param taken whether the heading is an annotation because of the words above it, so that what
   *     stands below is part of it
   */
  void enter(Heading heading, boolean taken) {
    headings.enter(heading, taken ? ListPurpose.WITHIN : ofHeading(heading));
  }

  private ListPurpose ofHeading(Heading heading) {
    boolean canBe =
        words.canBegin(note.source().text(), heading.getStartOffset(), heading.getEndOffset())
            && words.canBe(SourcePeek.textOf(heading, note));
    if (!canBe) {
      return ListPurpose.NONE;
    }
    String text = InlineText.shown(heading);
    boolean title = heading == Blocks.firstShown(note.document());
    ListPurpose purpose = title ? words.ofTitle(text) : words.of(text);
    if (!title && purpose.is(Use.UNKNOWN) && words.isTopic(text)) {
      findings.add(new NearMiss(RuleName.SECTION_WORD, note.location(heading), text, Reason.TOPIC));
    }
    // a note with the title Resources may be prose about them
    boolean prose = title && heading.getLevel() == 1 && SectionTextRule.isOfLinks(purpose);
    return prose ? purpose.ofListsOnly() : purpose;
  }

  /** The purpose of a paragraph or a heading, from the headings above it. */
  ListPurpose ofText(Node block) {
    if (!(block.getParent() instanceof Document)) {
      return ListPurpose.NONE;
    }
    ListPurpose purpose =
        block instanceof Heading heading
            ? headings.purposeAbove(heading.getLevel())
            : headings.purpose();
    boolean ofItem = block instanceof Heading && purpose.is(Use.KIND);
    return purpose.texts() || ofItem ? purpose : ListPurpose.NONE;
  }

  /**
   * The purpose of a list, from the line directly above it or above the list that it continues, or
   * else from the headings.
   *
   * @param part whether the line is a question, to which the list belongs
   */
  ListPurpose ofList(Node list, boolean part) {
    // the line above a definition list does not describe its definitions
    if (list instanceof DefinitionList) {
      return ListPurpose.NONE;
    }
    Node above = list.getPrevious();
    ListPurpose purpose = above == null ? ListPurpose.NONE : ofLineAbove(list, above);
    lastList = list;
    lastPurpose = purpose;
    if (!purpose.is(Use.UNKNOWN)) {
      return purpose;
    }
    ListPurpose section = headings.purpose();
    boolean fields =
        section.is(Use.KIND)
            && above instanceof Heading heading
            && headings.isGroup(heading)
            && SectionTextRule.hasFieldsBelow(above, note);
    return part || fields ? ListPurpose.WITHIN : section;
  }

  /** The purpose of a table, from the line directly above it or else from the headings. */
  ListPurpose ofTable(Node table) {
    ListPurpose purpose =
        table.getPrevious() instanceof Paragraph line ? ofLine(line) : ListPurpose.NONE;
    return purpose.is(Use.UNKNOWN) ? headings.purpose() : purpose;
  }

  private ListPurpose ofLineAbove(Node list, Node above) {
    if (above instanceof Paragraph) {
      return ofLine(above);
    }
    if (!(above instanceof ListBlock)) {
      return ListPurpose.NONE;
    }
    ListPurpose heading = above instanceof OrderedList ? ofLastItem(above) : ListPurpose.NONE;
    boolean continued = heading.is(Use.UNKNOWN) && above == lastList;
    return continued ? lastPurpose : heading;
  }

  /** {@code 5. Action items}, with a list below it that is not indented. */
  private ListPurpose ofLastItem(Node list) {
    Node item = list.getLastChild();
    boolean alone =
        item.getFirstChild() instanceof Paragraph text
            && text == item.getLastChild()
            && words.canBe(SourcePeek.firstLine(text, note));
    return alone ? words.of(InlineText.shown(item.getFirstChild())) : ListPurpose.NONE;
  }

  /** The purpose that the last line of a paragraph gives to a list below it. */
  ListPurpose ofLine(Node paragraph) {
    String last = SourcePeek.lastLine(paragraph, note);
    boolean label =
        last.length() <= LONGEST_LABEL && (last.contains(":") || last.contains("\uFF1A"));
    if (!words.canBe(last) && !label) {
      return ListPurpose.NONE;
    }
    List<MappedText> lines = InlineText.written(paragraph).lines();
    String line = lines.get(lines.size() - 1).toString();
    ListPurpose said = words.of(line);
    if (!words.isLabel(line)) {
      return said;
    }
    // a label to which nobody wrote anything is often followed by the next topic
    boolean heads = paragraph.getFirstChild() instanceof StrongEmphasis || isClose(paragraph);
    ListPurpose meant = said.is(Use.UNKNOWN) ? ofLabel(line) : said;
    return heads ? meant : ListPurpose.NONE;
  }

  /** Whether no empty line stands between a block and the next one. */
  private boolean isClose(Node block) {
    String source = note.source().text();
    int breaks = 0;
    for (int i = block.getNext().getStartOffset() - 1; i > block.getStartOffset(); i--) {
      char c = source.charAt(i);
      if (!Character.isWhitespace(c) && c != '>') {
        break;
      }
      breaks += c == '\n' ? 1 : 0;
    }
    return breaks < 2;
  }

  /** {@code Action:} and {@code Decision:} alone on a line; other labels are common in prose. */
  private ListPurpose ofLabel(String line) {
    ListPurpose purpose = words.ofLabel(line.strip());
    return purpose
            .kind()
            .filter(kind -> kind.is(BuiltInKind.ACTION) || kind.is(BuiltInKind.DECISION))
            .isPresent()
        ? purpose
        : ListPurpose.NONE;
  }

  /** The purpose of the items below an item, from its own words or those of its group. */
  ListPurpose below(Node item, ListPurpose purpose, boolean taken) {
    Node text = Blocks.textOf(item);
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
}
