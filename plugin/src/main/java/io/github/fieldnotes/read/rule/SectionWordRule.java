package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.NearMiss.Reason;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Extent.Scope;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.read.field.PersonNames;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.word.Fillers;
import io.github.fieldnotes.read.word.ListPurpose;
import io.github.fieldnotes.read.word.ListPurpose.Use;
import io.github.fieldnotes.read.word.SectionWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list item below a heading such as <em>Action items</em>, <em>Decisions</em>,
 * <em>Takeaways</em>.
 */
final class SectionWordRule implements AnnotationRule {

  private static final Pattern RELATION =
      Pattern.compile(
          "(?i)(?:super[sc]ede[sd]|replace[sd]|obsolete[sd]|overrid(?:es|den)|amend(?:s|ed)|refine[sd]|clarifie[sd]|link(?:s|ed))\\b.*");

  private static final Pattern EMPTY_FIELD =
      Pattern.compile(
          "(?i)[^:\uFF1A]{1,40}[:\uFF1A]\\s*(?:(?:none|n/a|tbd|tba|tbc|missing|lost)\\b.*)?");

  @Override
  public RuleName name() {
    return RuleName.SECTION_WORD;
  }

  @Override
  public Optional<Mark> take(Node block, BlockContext context) {
    ListPurpose purpose = context.purpose();
    if (!(block instanceof ListItem)) {
      return Optional.empty();
    }
    if (!purpose.is(Use.KIND)) {
      if (block instanceof TaskListItem) {
        boolean listed = purpose.is(Use.PEOPLE) || purpose.is(Use.AGENDA);
        context.miss(name(), listed ? Reason.ATTENDANCE : Reason.CHECKBOX_ALONE);
      }
      return Optional.empty();
    }
    String text = InlineText.shown(context.holder());
    Kind kind = purpose.kind().orElseThrow();
    if (isGroup(block, text)) {
      return Optional.empty();
    }
    if (kind.is(BuiltInKind.RESOURCE) && isEmptyField(block, text)) {
      return Optional.empty();
    }
    if (Fillers.isFiller(text)) {
      context.miss(name(), Reason.PLACEHOLDER);
      return Optional.empty();
    }
    boolean ofRecord = context.record() && (kind.is(BuiltInKind.DECISION) || isRelation(text));
    return ofRecord
        ? Optional.empty()
        : Optional.of(new Mark(kind, purpose.words(), Scope.BLOCK, List.of(), purpose.owner()));
  }

  /** {@code Recording:} and {@code Recording: none, we forgot} without a link. */
  private static boolean isEmptyField(Node block, String text) {
    Matcher field = EMPTY_FIELD.matcher(text);
    return field.matches() && Blocks.firstList(block) == null;
  }

  /** Whether a text in a decision record says how it relates to another. */
  static boolean isRelation(String text) {
    return RELATION.matcher(text).matches();
  }

  /** Whether an item only names the person or subject of the items below it. */
  static boolean isGroup(Node item, String text) {
    return Blocks.firstList(item) != null
        && (SectionWords.endsWithColon(text) || PersonNames.isHandle(text));
  }
}
