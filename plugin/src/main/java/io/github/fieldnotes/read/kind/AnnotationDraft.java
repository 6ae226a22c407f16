package io.github.fieldnotes.read.kind;

import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.read.rule.MarkedBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of every annotation, for a {@link KindReader} to complete.
 *
 * @param found where it is, and by which rule
 * @param text its own text, as readers see it
 * @param fields what its mark and the lines below it say
 * @param links those in it that are its own
 * @param excerpt what comes after its text
 * @param context the note
 */
record AnnotationDraft(
    MarkedBlock found,
    String text,
    List<Field> fields,
    List<Link> links,
    String excerpt,
    NoteContext context) {

  Kind kind() {
    return found.mark().kind();
  }

  Node block() {
    return found.block();
  }

  boolean isWholeNote() {
    return found.block() == context.note().document();
  }

  boolean isByPlace() {
    return found.rule() == RuleName.PLACE;
  }

  boolean has(String name) {
    return fields.stream().anyMatch(field -> field.name().equals(name));
  }

  Optional<Field> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /** The fields with others behind them. */
  List<Field> with(List<Field> others) {
    List<Field> all = new ArrayList<>(fields);
    all.addAll(others);
    return all;
  }
}
