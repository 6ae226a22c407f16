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
 * The parts that all annotations have, for a {@link KindReader} to complete.
 *
 * @param found its location and the rule that found it
 * @param text its own text, as readers see it
 * @param fields the fields from its mark and the lines below
 * @param links its own links, without those of nested annotations
 * @param excerpt the text after its own
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

  /** The fields followed by others. */
  List<Field> with(List<Field> others) {
    List<Field> all = new ArrayList<>(fields);
    all.addAll(others);
    return all;
  }
}
