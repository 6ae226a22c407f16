package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.NearMiss.Reason;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.read.markdown.TreeEditor;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.word.BlockLabel;
import io.github.fieldnotes.read.word.EndLabelReader;
import java.util.Optional;

/** {@code … (ACTION ITEM)}, {@code … [decision]}: a block that ends with a label in brackets. */
final class EndLabelRule implements AnnotationRule {

  /** The signs that may stand behind brackets, with those of emphasis. */
  private static final String BEHIND = ".!;,*_> \t\r\n";

  /** What may stand before brackets: a blank, the signs of emphasis, or an escape. */
  private static final String BEFORE = " \t\n*_\\\u00A0";

  private final EndLabelReader labels;

  EndLabelRule(EndLabelReader labels) {
    this.labels = labels;
  }

  @Override
  public RuleName name() {
    return RuleName.BLOCK_LABEL;
  }

  @Override
  public Optional<Mark> take(Node block, BlockContext context) {
    Node holder = context.holder();
    if (!(holder instanceof Paragraph)
        || !endsWithLabel(holder, context.note())
        || context.note().callout(block).isPresent()) {
      return Optional.empty();
    }
    Optional<BlockLabel> label = labels.read(context.text());
    Optional<Reason> miss = label.flatMap(found -> miss(found, holder, context));
    if (miss.isPresent()) {
      context.miss(name(), miss.get());
      return Optional.empty();
    }
    label.ifPresent(found -> found.leaving().forEach(piece -> TreeEditor.out(piece, holder)));
    return label.map(
        found -> new Mark(found.kind().orElseThrow(), found.text(), Extent.Scope.BLOCK));
  }

  private static Optional<Reason> miss(BlockLabel label, Node holder, BlockContext context) {
    if (label.miss().isPresent()) {
      return label.miss();
    }
    if (label.leaving().stream().anyMatch(piece -> TreeEditor.takesLink(piece, holder))) {
      return Optional.of(Reason.LABEL_IS_LINK);
    }
    boolean decision = label.kind().filter(kind -> kind.is(BuiltInKind.DECISION)).isPresent();
    return context.record() && decision ? Optional.of(Reason.IN_RECORD) : Optional.empty();
  }

  /**
   * Quick check of the last characters: whether a text ends with a label in brackets, which are not
   * those of a link.
   */
  private boolean endsWithLabel(Node holder, ParsedNote note) {
    String source = note.source().text();
    int start = holder.getStartOffset();
    int close = holder.getEndOffset() - 1;
    while (close > start && BEHIND.indexOf(source.charAt(close)) >= 0) {
      close--;
    }
    if (close <= start || ")]".indexOf(source.charAt(close)) < 0) {
      return false;
    }
    int first = Math.max(start, close - EndLabelReader.LONGEST);
    for (int i = close - 1; i > first; i--) {
      char c = source.charAt(i);
      if (c == '(' || c == '[') {
        return BEFORE.indexOf(source.charAt(i - 1)) >= 0
            && labels.canBe(source.substring(i + 1, close));
      }
      if (c == '/' || c == ')' || c == ']') {
        return false;
      }
    }
    return false;
  }
}
