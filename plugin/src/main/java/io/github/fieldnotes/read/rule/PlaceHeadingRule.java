package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.NearMiss.Reason;
import io.github.fieldnotes.model.vocabulary.Extent.Scope;
import io.github.fieldnotes.model.vocabulary.PlaceRule;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.talk.BoldTitle;
import io.github.fieldnotes.read.talk.TalkTitles;
import io.github.fieldnotes.read.word.ListPurpose.Use;
import io.github.fieldnotes.read.word.SectionWords;
import java.util.Optional;

/**
 * A heading of the level that a place rule sets for the path of the file, or a title in bold where
 * it sets that.
 */
final class PlaceHeadingRule implements AnnotationRule {

  private final Places places;
  private final SectionWords words;

  PlaceHeadingRule(Places places, SectionWords words) {
    this.places = places;
    this.words = words;
  }

  @Override
  public RuleName name() {
    return RuleName.PLACE;
  }

  @Override
  public Optional<Mark> take(Node block, BlockContext context) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    String path = context.note().source().path();
    if (block instanceof Heading heading) {
      return places
          .headings(path, heading.getLevel())
          .filter(kind -> isOwn(heading, context))
          .map(kind -> new Mark(kind, kind.name(), Scope.SECTION));
    }
    Optional<BoldTitle> title =
        places.nameBold() ? BoldTitle.of(Blocks.textOf(block)) : Optional.empty();
    return title.isEmpty()
        ? Optional.empty()
        : places
            .headings(path, PlaceRule.BOLD)
            .filter(kind -> isTitle(title.get(), block, context))
            .filter(kind -> isOwn(block, context))
            .map(kind -> new Mark(kind, kind.name(), scope(block)));
  }

  /**
   * Whether a text in bold is a title: a paragraph of its own, or with a speaker behind it, as
   * items of lists need.
   */
  private static boolean isTitle(BoldTitle title, Node block, BlockContext context) {
    boolean top = block instanceof Paragraph && block.getParent() instanceof Document;
    boolean alone = top && title.behind().isEmpty();
    return TalkTitles.canBe(title.title())
        && (alone
            || ((top || block instanceof ListItem)
                && !context.setting().speakers(block).isEmpty()));
  }

  private static Scope scope(Node block) {
    return block instanceof ListItem ? Scope.BLOCK : Scope.SECTION;
  }

  private boolean isOwn(Node block, BlockContext context) {
    boolean own = words.of(InlineText.shown(context.holder())).is(Use.UNKNOWN);
    if (!own) {
      context.miss(name(), Reason.SECTION_OF_OTHERS);
    }
    return own;
  }
}
