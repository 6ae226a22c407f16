package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.NearMiss.Reason;
import io.github.fieldnotes.model.vocabulary.Extent.Scope;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.word.ListPurpose.Use;
import io.github.fieldnotes.read.word.SectionWords;
import java.util.Optional;

/** A heading of the level that a place rule sets for the path of the file. */
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
    if (places.isEmpty() || !(block instanceof Heading heading)) {
      return Optional.empty();
    }
    return places
        .headings(context.note().source().path(), heading.getLevel())
        .filter(kind -> isOwn(heading, context))
        .map(kind -> new Mark(kind, kind.name(), Scope.SECTION));
  }

  private boolean isOwn(Heading heading, BlockContext context) {
    boolean own = words.of(InlineText.shown(heading)).is(Use.UNKNOWN);
    if (!own) {
      context.miss(name(), heading, Reason.SECTION_OF_OTHERS);
    }
    return own;
  }
}
