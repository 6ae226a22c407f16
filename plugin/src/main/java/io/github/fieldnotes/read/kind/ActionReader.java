package io.github.fieldnotes.read.kind;

import io.github.fieldnotes.model.ActionState;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.read.field.OwnerNames;
import io.github.fieldnotes.read.field.StateWords;
import io.github.fieldnotes.read.kind.OwnerReader.Owners;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads actions: their owners, how far they are, and the due date if there is one. */
final class ActionReader implements KindReader {

  private static final Pattern DUE =
      Pattern.compile("(?i)\\b(?:due|by|before|until)\\b\\s*:?\\s*(\\d{4}-\\d{2}-\\d{2})\\b");

  /** A box in a table is text, where it is no part of the title. */
  private static final Pattern BOX = Pattern.compile("^\\[[ xX/-]]\\s+");

  @Override
  public Content read(AnnotationDraft draft) {
    boolean row = draft.found().rule() == RuleName.ACTION_TABLE;
    String text = row ? BOX.matcher(draft.text()).replaceFirst("") : draft.text();
    OwnerNames names = new OwnerNames(draft.context().attendees());
    Optional<Owners> inText =
        new OwnerReader(names, draft.found().rule() == RuleName.BLOCK_LABEL)
            .read(text, Blocks.textOf(draft.block()));
    List<Field> fields = new ArrayList<>();
    draft.fields().stream().filter(ActionReader::stays).forEach(fields::add);
    owners(draft, inText, names).forEach(name -> fields.add(new Field(Field.OWNER, name)));
    ActionState state = ActionStateReader.read(draft);
    fields.add(new Field(Field.DONE, Boolean.toString(state == ActionState.DONE)));
    if (state == ActionState.CANCELLED || state == ActionState.UNDER_WAY) {
      fields.add(new Field(Field.STATE, state.code()));
    }
    Matcher due = DUE.matcher(text);
    if (!draft.has(Field.DUE) && text.indexOf('-') > 0 && due.find()) {
      fields.add(new Field(Field.DUE, due.group(1)));
    }
    String title = inText.map(Owners::task).orElse(text);
    return new Content(Titles.unquoted(title), fields, draft.excerpt());
  }

  /** Whether a field is kept as written; of a status only what is said beyond the state. */
  private static boolean stays(Field field) {
    return switch (field.name()) {
      case Field.OWNER, Field.DONE, Field.STATE -> false;
      case Field.STATUS -> StateWords.of(field.value()).isEmpty();
      default -> true;
    };
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
}
