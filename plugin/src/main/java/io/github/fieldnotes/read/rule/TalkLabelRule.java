package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Extent.Scope;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.MappedText;
import io.github.fieldnotes.read.markdown.TreeEditor;
import io.github.fieldnotes.read.note.SourcePeek;
import io.github.fieldnotes.read.talk.TalkTitles;
import io.github.fieldnotes.read.word.Enumerators;
import io.github.fieldnotes.read.word.LabelReader;
import java.util.Optional;

/**
 * {@code **A. Keynote: Tides**} and {@code 1. Talk: Tides}: a paragraph in bold that stands for a
 * heading, or an item of a list, that begins with the label of a talk, behind a number or in the
 * note of a conference.
 */
final class TalkLabelRule implements AnnotationRule {

  private final LabelReader labels;

  /** Takes what reads declared labels only. */
  TalkLabelRule(LabelReader labels) {
    this.labels = labels;
  }

  @Override
  public RuleName name() {
    return RuleName.BLOCK_LABEL;
  }

  @Override
  public Optional<Mark> take(Node block, BlockContext context) {
    Node holder = context.holder();
    boolean item = block instanceof ListItem && holder instanceof Paragraph;
    boolean apt =
        (item || isInBold(block))
            && context.canBeginWithLabel()
            && SourcePeek.sees(":\uFF1A–—-", BlockText.LONGEST_LABEL, holder, context.note())
            && !Blocks.beginsWithCode(holder);
    if (!apt) {
      return Optional.empty();
    }
    MappedText text = context.text();
    boolean numbered =
        Enumerators.end(text) > 0 || (item && block.getParent() instanceof OrderedList);
    boolean conference = context.setting().isConference();
    Optional<LabelReader.Label> label =
        conference || numbered ? labels.read(text, conference, numbered || item) : Optional.empty();
    // in a list a demo or a session is as often a part of a talk, unless somebody gives it
    if (conference && item && label.isPresent() && context.setting().speakers(block).isEmpty()) {
      label = labels.read(text, false, true);
    }
    return label
        .filter(found -> found.kind().is(BuiltInKind.TALK))
        .filter(found -> isTitle(text.behind(found.lead()).toString()))
        .filter(found -> !TreeEditor.takesLink(found.lead(), holder))
        .map(found -> mark(found, holder, item ? Scope.BLOCK : Scope.SECTION));
  }

  private static boolean isInBold(Node block) {
    return block instanceof Paragraph
        && block.getParent() instanceof Document
        && block.getFirstChild() instanceof StrongEmphasis
        && block.getFirstChild() == block.getLastChild();
  }

  /** Whether a text is no time and no address. */
  private static boolean isTitle(String text) {
    return TalkTitles.canBe(text) && !Character.isDigit(text.charAt(0)) && !text.startsWith("http");
  }

  private static Mark mark(LabelReader.Label label, Node holder, Scope scope) {
    TreeEditor.out(label.lead(), holder);
    return new Mark(label.kind(), label.text(), scope);
  }
}
