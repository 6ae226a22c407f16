package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Extent.Scope;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.markdown.MappedText;
import io.github.fieldnotes.read.markdown.TreeEditor;
import io.github.fieldnotes.read.note.SourcePeek;
import io.github.fieldnotes.read.word.Enumerators;
import io.github.fieldnotes.read.word.LabelReader;
import java.util.Optional;

/**
 * {@code **A. Keynote: Tides**}: a paragraph in bold that stands for a heading and begins with the
 * label of a talk, behind a number or in the note of a conference.
 */
final class BoldLabelRule implements AnnotationRule {

  private final LabelReader labels;

  /** Takes what reads declared labels only. */
  BoldLabelRule(LabelReader labels) {
    this.labels = labels;
  }

  @Override
  public RuleName name() {
    return RuleName.BLOCK_LABEL;
  }

  @Override
  public Optional<Mark> take(Node block, BlockContext context) {
    boolean bold =
        block instanceof Paragraph
            && block.getParent() instanceof Document
            && block.getFirstChild() instanceof StrongEmphasis
            && block.getFirstChild() == block.getLastChild()
            && SourcePeek.sees(":\uFF1A–—-", BlockText.LONGEST_LABEL, block, context.note());
    if (!bold) {
      return Optional.empty();
    }
    MappedText text = InlineText.written(block);
    boolean conference = context.setting().isConference();
    if (!conference && Enumerators.end(text) == 0) {
      return Optional.empty();
    }
    Optional<LabelReader.Label> label =
        labels
            .read(text, conference)
            .filter(found -> found.kind().is(BuiltInKind.TALK))
            .filter(found -> !TreeEditor.takesLink(found.lead(), block));
    label.ifPresent(found -> TreeEditor.out(found.lead(), block));
    return label.map(found -> new Mark(found.kind(), found.text(), Scope.SECTION));
  }
}
