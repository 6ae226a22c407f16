package io.github.fieldnotes.read.kind;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.read.field.OwnerNames;
import io.github.fieldnotes.read.kind.OwnerReader.Owners;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads actions: their owners, whether they are done, and the due date if there is one. */
final class ActionReader implements KindReader {

  private static final int LONGEST_MARK = 20;
  private static final Pattern DONE_FIRST =
      Pattern.compile(
          "(?i)[^\\p{L}\\p{N}]*(?:done|completed)\\b\\s*[:\\])–—-].*|[✅✔☑].*", Pattern.DOTALL);
  private static final Pattern DONE_LAST =
      Pattern.compile("(?i)(?:[\\[(](?:done|completed)[\\])][^\\p{L}\\p{N}]*|[✅✔☑]\\uFE0F?\\s*)$");
  private static final Pattern DUE =
      Pattern.compile("(?i)\\b(?:due|by|before|until)\\b\\s*:?\\s*(\\d{4}-\\d{2}-\\d{2})\\b");

  @Override
  public Content read(AnnotationDraft draft) {
    OwnerNames names = new OwnerNames(draft.context().attendees());
    Optional<Owners> inText =
        new OwnerReader(names, draft.found().rule() == RuleName.BLOCK_LABEL)
            .read(draft.text(), Blocks.textOf(draft.block()));
    List<Field> fields = new ArrayList<>();
    draft.fields().stream().filter(f -> !f.name().equals(Field.OWNER)).forEach(fields::add);
    owners(draft, inText, names).forEach(name -> fields.add(new Field(Field.OWNER, name)));
    if (!draft.has(Field.DONE)) {
      fields.add(new Field(Field.DONE, Boolean.toString(isDone(draft))));
    }
    Matcher due = DUE.matcher(draft.text());
    if (!draft.has("due") && draft.text().indexOf('-') > 0 && due.find()) {
      fields.add(new Field("due", due.group(1)));
    }
    String title = inText.map(Owners::task).orElse(draft.text());
    return new Content(Titles.unquoted(title), fields, draft.excerpt());
  }

  /**
   * The owners named by attributes or a field, else in the text, else by the group around the
   * action.
   */
  private static List<String> owners(
      AnnotationDraft draft, Optional<Owners> inText, OwnerNames names) {
    List<String> said =
        draft.fields().stream()
            .filter(field -> field.name().equals(Field.OWNER))
            .map(Field::value)
            .filter(name -> !OwnerNames.isNobody(name))
            .map(names::resolved)
            .distinct()
            .toList();
    return said.isEmpty()
        ? inText
            .map(Owners::names)
            .or(() -> names.sure(draft.found().mark().owner()))
            .orElse(List.of())
        : said;
  }

  private static boolean isDone(AnnotationDraft draft) {
    return (draft.block() instanceof TaskListItem task && task.isItemDoneMarker())
        || DONE_FIRST.matcher(draft.text()).matches()
        || DONE_LAST.matcher(end(draft.text())).find()
        || isStruckThrough(Blocks.textOf(draft.block()));
  }

  private static String end(String text) {
    return text.substring(Math.max(0, text.length() - LONGEST_MARK));
  }

  private static boolean isStruckThrough(Node text) {
    return text instanceof Paragraph
        && text.getFirstChild() instanceof Strikethrough
        && text.getFirstChild() == text.getLastChild();
  }
}
