package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.NearMiss.Reason;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.MappedText;
import io.github.fieldnotes.read.markdown.TreeEditor;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.note.SourcePeek;
import io.github.fieldnotes.read.word.Expansions;
import io.github.fieldnotes.read.word.LabelReader;
import java.util.Optional;

/** {@code ### TALK: [Title](url)}: a heading, at any level, that begins with a label. */
final class HeadingLabelRule implements AnnotationRule {

  private final LabelReader labels;

  HeadingLabelRule(LabelReader labels) {
    this.labels = labels;
  }

  @Override
  public RuleName name() {
    return RuleName.HEADING_LABEL;
  }

  @Override
  public Optional<Mark> take(Node block, BlockContext context) {
    boolean canBear =
        block instanceof Heading && !Blocks.beginsWithCode(block) && canBear(block, context.note());
    if (!canBear) {
      return Optional.empty();
    }
    MappedText text = context.text();
    Optional<LabelReader.Label> label = labels.read(text, context.setting().isConference());
    if (label.isEmpty()) {
      labels.miss(text).ifPresent(reason -> context.miss(name(), reason));
      return Optional.empty();
    }
    if (!label.get().kind().declared()
        && Expansions.has(context.note().source().text(), label.get().text())) {
      context.miss(name(), Reason.EXPANDED);
      return Optional.empty();
    }
    if (TreeEditor.takesLink(label.get().lead(), block)) {
      context.miss(name(), Reason.LABEL_IS_LINK);
      return Optional.empty();
    }
    if (context.record() && label.get().kind().is(BuiltInKind.DECISION)) {
      context.miss(name(), Reason.IN_RECORD);
      return Optional.empty();
    }
    TreeEditor.out(label.get().lead(), block);
    return label.map(found -> new Mark(found.kind(), found.text(), found.scope()));
  }

  /** Quick check of the first characters: whether a colon or a dash can follow a label. */
  private static boolean canBear(Node heading, ParsedNote note) {
    return SourcePeek.sees(":\uFF1A–—", BlockText.LONGEST_LABEL, heading, note)
        || SourcePeek.sees("-", BlockText.LONGEST_LABEL, heading, note)
            && heading.getChars().indexOf(" -") >= 0;
  }
}
