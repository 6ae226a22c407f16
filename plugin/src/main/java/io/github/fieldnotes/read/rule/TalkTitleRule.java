package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.NearMiss.Reason;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Extent.Scope;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.talk.TalkTitles;
import io.github.fieldnotes.read.word.ListPurpose;
import io.github.fieldnotes.read.word.SectionWords;
import java.util.Optional;

/** A title with a speaker, one of several of its shape in the note of a conference. */
final class TalkTitleRule implements AnnotationRule {

  private final Optional<Kind> talk;
  private final SectionWords words;

  TalkTitleRule(Vocabulary vocabulary, SectionWords words) {
    this.talk = vocabulary.kind(BuiltInKind.TALK);
    this.words = words;
  }

  @Override
  public RuleName name() {
    return RuleName.TITLE_AND_SPEAKER;
  }

  @Override
  public Optional<Mark> take(Node block, BlockContext context) {
    if (talk.isEmpty() || !context.setting().isAboutTalks()) {
      return Optional.empty();
    }
    TalkTitles.Found titles = context.setting().talkTitles();
    if (titles.few().contains(block)) {
      context.miss(name(), Reason.FEW_TITLES);
    }
    if (!titles.talks().contains(block)) {
      return Optional.empty();
    }
    boolean people = context.purpose().is(ListPurpose.Use.PEOPLE);
    boolean other = !words.of(InlineText.shown(context.holder())).is(ListPurpose.Use.UNKNOWN);
    if (people || other) {
      context.miss(name(), people ? Reason.ATTENDANCE : Reason.SECTION_OF_OTHERS);
      return Optional.empty();
    }
    Scope scope = block instanceof ListItem ? Scope.BLOCK : Scope.SECTION;
    return Optional.of(new Mark(talk.get(), talk.get().name(), scope));
  }
}
