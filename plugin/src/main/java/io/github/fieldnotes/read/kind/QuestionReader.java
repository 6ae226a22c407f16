package io.github.fieldnotes.read.kind;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.markdown.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads questions: whether they are answered, by a tick or by an answer directly below or after
 * them.
 */
final class QuestionReader implements KindReader {

  private static final Pattern ANSWER =
      Pattern.compile("(?is)\\s*(?:a|answer|answered|ans)\\s*[:\\uFF1A]\\s*(\\S.*)");

  private static final Pattern WITHIN =
      Pattern.compile("(?s)(.+?\\?)\\s+(?:A|Answer|Ans)\\s*[:\\uFF1A]\\s+(\\S.*)");

  @Override
  public Content read(AnnotationDraft draft) {
    List<Field> fields = new ArrayList<>(draft.fields());
    Matcher within = WITHIN.matcher(draft.text());
    String question = within.matches() ? within.group(1) : draft.text();
    Optional<String> written =
        draft
            .field("answer")
            .map(Field::value)
            .or(() -> within.matches() ? Optional.of(within.group(2)) : answer(draft));
    if (!draft.has("answer")) {
      written.ifPresent(text -> fields.add(new Field("answer", text)));
    }
    if (!draft.has(Field.ANSWERED)) {
      boolean ticked = draft.block() instanceof TaskListItem task && task.isItemDoneMarker();
      boolean answered = ticked || written.isPresent();
      fields.add(new Field(Field.ANSWERED, Boolean.toString(answered)));
    }
    String excerpt = written.isPresent() ? "" : draft.excerpt();
    return new Content(Titles.unquoted(question), fields, excerpt);
  }

  private static Optional<String> answer(AnnotationDraft draft) {
    Node block = draft.block();
    Node below = Blocks.firstList(block);
    return answer(block instanceof Heading || block instanceof Paragraph ? block.getNext() : null)
        .or(() -> answer(below == null ? null : below.getFirstChild()))
        .or(() -> answer(block.getNext()))
        .or(() -> answer(Blocks.textOf(block).getNext()));
  }

  private static Optional<String> answer(Node block) {
    if (block == null || !(Blocks.textOf(block) instanceof Paragraph paragraph)) {
      return Optional.empty();
    }
    Matcher answer = ANSWER.matcher(InlineText.shown(paragraph));
    return answer.matches() ? Optional.of(answer.group(1)) : Optional.empty();
  }
}
