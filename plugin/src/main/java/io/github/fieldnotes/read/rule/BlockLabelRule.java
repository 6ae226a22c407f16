package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.NearMiss.Reason;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.MappedText;
import io.github.fieldnotes.read.markdown.TreeEditor;
import io.github.fieldnotes.read.note.Line;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.note.SourcePeek;
import io.github.fieldnotes.read.source.Words;
import io.github.fieldnotes.read.syntax.Callout;
import io.github.fieldnotes.read.word.BlockLabel;
import io.github.fieldnotes.read.word.BlockLabelReader;
import java.util.Optional;

/**
 * {@code ACTION: …}, {@code **Action:** …}, {@code [ACTION: Name] …}, {@code > [!DECISION]}: a
 * paragraph, a list item or a quote that begins with a declared label.
 */
final class BlockLabelRule implements AnnotationRule {

  /**
   * The characters with which emphasis, brackets, an escape, a character reference or a tag begins.
   */
  private static final String MARKS = "[*_\\\\&<";

  private static final int MOST_WORDS_BESIDE_LINK = 4;

  /** The label that is a field more often than a resource of its own. */
  private static final String LINK = "link";

  /** The most paragraphs between a heading and a line about it. */
  private static final int MOST_LINES_OF_ITEM = 3;

  private final BlockLabelReader labels;

  BlockLabelRule(BlockLabelReader labels) {
    this.labels = labels;
  }

  @Override
  public RuleName name() {
    return RuleName.BLOCK_LABEL;
  }

  @Override
  public Optional<Mark> take(Node block, BlockContext context) {
    Node holder = context.holder();
    Optional<Callout> callout = context.note().callout(block);
    if (callout.isPresent()) {
      if (labels.isDeclared(callout.get().word())) {
        context.miss(name(), Reason.CALLOUT);
      }
      return Optional.empty();
    }
    if (!(holder instanceof Paragraph)
        || !context.canBeginWithLabel()
        || !canBegin(holder, context.note())
        || Blocks.beginsWithCode(holder)) {
      return Optional.empty();
    }
    MappedText text = context.text();
    Optional<BlockLabel> label =
        labels
            .read(text, emphasized(text, holder.getFirstChild()))
            .filter(found -> !isAboveList(found, holder));
    Optional<Reason> miss = label.flatMap(found -> miss(found, text, block, context));
    if (miss.isPresent()) {
      context.miss(name(), miss.get());
      return Optional.empty();
    }
    label.ifPresent(found -> cut(found, holder));
    return label.map(
        found -> new Mark(found.kind().orElseThrow(), found.text(), Extent.Scope.BLOCK));
  }

  /** Whether a label is followed by nothing but a list, and so describes the items of that list. */
  private static boolean isAboveList(BlockLabel label, Node holder) {
    return label.kind().isPresent()
        && label.rest().isBlank()
        && holder.getNext() instanceof ListBlock
        && holder.getParent() instanceof ListItem;
  }

  /** Quick check of the first characters: whether a text can begin with a label. */
  private static boolean canBegin(Node holder, ParsedNote note) {
    String source = note.source().text();
    int start = holder.getStartOffset();
    int end = Math.min(holder.getEndOffset(), start + BlockLabelReader.LONGEST_HEAD);
    if (end - start < 2) {
      return false;
    }
    char first = source.charAt(start);
    boolean marked = MARKS.indexOf(first) >= 0;
    char second = source.charAt(start + 1);
    boolean capitals =
        Character.isUpperCase(first)
            && (Character.isUpperCase(second) || MARKS.indexOf(second) >= 0);
    return marked
        || capitals
        || (Character.isUpperCase(first)
            && SourcePeek.sees("-–—", BlockLabelReader.LONGEST_DASHED, holder, note))
        || SourcePeek.sees(":\uFF1A", BlockLabelReader.LONGEST_HEAD, holder, note);
  }

  private static Optional<Reason> miss(
      BlockLabel label, MappedText text, Node block, BlockContext context) {
    if (label.miss().isPresent()) {
      return label.miss();
    }
    Kind kind = label.kind().orElseThrow();
    boolean alone = block.getFirstChild() == block.getLastChild() || block instanceof Paragraph;
    Node holder = Blocks.textOf(block);
    if (label.leaving().stream().anyMatch(piece -> TreeEditor.takesLink(piece, holder))) {
      return Optional.of(Reason.LABEL_IS_LINK);
    }
    if (label.rest().isBlank() && alone) {
      return Optional.of(Reason.NOTHING_FOLLOWS);
    }
    if (alone && label.isFiller(text)) {
      return Optional.of(Reason.PLACEHOLDER);
    }
    if (context.record() && kind.is(BuiltInKind.DECISION)) {
      return Optional.of(Reason.IN_RECORD);
    }
    if (label.text().equalsIgnoreCase(LINK) && isOfItem(block, context.note())) {
      return Optional.of(Reason.OF_ITEM);
    }
    boolean link = !kind.is(BuiltInKind.RESOURCE) || isLink(holder, label, context.note());
    return link ? Optional.empty() : Optional.of(Reason.NO_LINK);
  }

  /**
   * Whether a line {@code Link: …} says something of what stands above it: of a list item, or of a
   * heading other than the note's title.
   */
  private static boolean isOfItem(Node block, ParsedNote note) {
    Node within = block instanceof ListItem ? block.getParent().getParent() : block.getParent();
    if (within instanceof ListItem item) {
      return Blocks.textOf(item) != block;
    }
    Node above = (block instanceof ListItem ? block.getParent() : block).getPrevious();
    for (int i = 0; i < MOST_LINES_OF_ITEM && above instanceof Paragraph; i++) {
      above = above.getPrevious();
    }
    return above instanceof Heading && above != Blocks.firstShown(note.document());
  }

  /** Whether the text after the label is a link with at most a few words around it. */
  private static boolean isLink(Node holder, BlockLabel label, ParsedNote note) {
    String rest = label.rest().toString();
    boolean any = false;
    for (Line line : Line.of(holder)) {
      for (Line.Linked link : line.links(note)) {
        any = true;
        rest = rest.replace(link.text(), "");
      }
    }
    return any && Words.count(rest.strip()) <= MOST_WORDS_BESIDE_LINK;
  }

  /** The emphasized piece at the beginning of a text, given the first node. */
  static MappedText emphasized(MappedText text, Node first) {
    return first instanceof StrongEmphasis || first instanceof Emphasis
        ? text.within(first)
        : text.upTo(0);
  }

  private static void cut(BlockLabel label, Node holder) {
    if (label.rest().isEmpty()) {
      holder.unlink();
    } else {
      label.leaving().forEach(piece -> TreeEditor.out(piece, holder));
    }
  }
}
