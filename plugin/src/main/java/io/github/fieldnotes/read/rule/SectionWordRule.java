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
import io.github.fieldnotes.read.word.ListPurpose;
import io.github.fieldnotes.read.word.ListPurpose.Use;
import io.github.fieldnotes.read.word.SectionWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A list item below a heading such as <em>Action items</em>, <em>Decisions</em>,
 * <em>Takeaways</em>.
 */
final class SectionWordRule implements AnnotationRule {

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?i)[^\\p{L}\\p{N}]*|[^\\p{L}\\p{N}]*(?:n/?a|none|nothing|nil|tbd|tba|todo|no (?:new |open )?(?:action|decision|question|item|risk)s?(?: items?)?|\\.\\.\\.|…)[^\\p{L}\\p{N}]*");
  private static final Pattern RELATION =
      Pattern.compile(
          "(?i)(?:super[sc]ede[sd]|replace[sd]|obsolete[sd]|overrid(?:es|den)|amend(?:s|ed)|refine[sd]|clarifie[sd]|link(?:s|ed))\\b.*");

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
        context.miss(
            name(), block, purpose.is(Use.UNKNOWN) ? Reason.CHECKBOX_ALONE : Reason.ATTENDANCE);
      }
      return Optional.empty();
    }
    String text = InlineText.shown(Blocks.textOf(block));
    Kind kind = purpose.kind().orElseThrow();
    if (isGroup(block, text)) {
      return Optional.empty();
    }
    if (PLACEHOLDER.matcher(text).matches()) {
      context.miss(name(), block, Reason.PLACEHOLDER);
      return Optional.empty();
    }
    boolean ofRecord =
        context.record() && (kind.is(BuiltInKind.DECISION) || RELATION.matcher(text).matches());
    return ofRecord
        ? Optional.empty()
        : Optional.of(new Mark(kind, purpose.words(), Scope.BLOCK, List.of(), purpose.owner()));
  }

  /** Whether an item only names the person or subject of the items below it. */
  static boolean isGroup(Node item, String text) {
    return Blocks.firstList(item) != null
        && (SectionWords.endsWithColon(text) || PersonNames.isHandle(text));
  }
}
