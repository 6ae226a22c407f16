package io.github.fieldnotes.read.kind;

import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Relation;
import io.github.fieldnotes.model.Relation.Type;
import io.github.fieldnotes.read.decision.DecisionFileNames;
import io.github.fieldnotes.read.decision.DecisionStatusReader;
import io.github.fieldnotes.read.decision.RelationReader;
import io.github.fieldnotes.read.field.FieldReader;
import io.github.fieldnotes.read.frontmatter.FrontMatter.Value;
import io.github.fieldnotes.read.markdown.Titles;
import io.github.fieldnotes.read.note.FrontMatterLink;
import io.github.fieldnotes.read.note.NoteFindings;
import io.github.fieldnotes.read.note.ParsedNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads decisions. A decision record, which is a whole note, has a number, a status in one of five
 * notations, and relations to records that it replaces.
 */
final class DecisionReader implements KindReader {

  private static final Map<String, Type> TYPES =
      Map.of(
          "supersedes", Type.SUPERSEDES,
          "superseded-by", Type.SUPERSEDED_BY,
          "amends", Type.AMENDS,
          "amended-by", Type.AMENDED_BY);

  @Override
  public Content read(AnnotationDraft draft) {
    if (!draft.isWholeNote()) {
      return new Content(Titles.unquoted(draft.text()), draft.fields(), draft.excerpt());
    }
    NoteFindings findings = draft.context().findings();
    ParsedNote note = findings.note();
    Optional<Value.Scalar> front = draft.context().front().text("status");
    Optional<DecisionStatusReader> status = status(draft);
    List<Field> fields = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    front
        .map(value -> FrontMatterLink.in(value.text(), value.place(), findings))
        .map(link -> new Field(Field.STATUS, link.text(), link.target()))
        .or(() -> status.map(said -> new Field(Field.STATUS, said.text())))
        .ifPresent(fields::add);
    for (Field field : draft.fields()) {
      Type type = TYPES.get(field.name());
      if (type != null) {
        relations.addAll(relations(type, field, findings));
      } else if (!field.name().equals(Field.STATUS)) {
        fields.add(field);
      }
    }
    front.ifPresent(v -> addNew(relations, RelationReader.ofStatus(v.text(), v.place(), findings)));
    addNew(
        relations,
        RelationReader.read(note, status.map(DecisionStatusReader::lines).orElse(List.of())));
    DecisionFileNames.number(note.source().path(), draft.text())
        .ifPresent(number -> fields.add(new Field(Field.NUMBER, number)));
    String title = Titles.unquoted(DecisionFileNames.withoutNumber(draft.text()));
    return new Content(title, fields, relations, Optional.empty(), draft.excerpt());
  }

  /** The status from the section of that name, or from the line of the field. */
  private static Optional<DecisionStatusReader> status(AnnotationDraft draft) {
    ParsedNote note = draft.context().note();
    Optional<DecisionStatusReader> field =
        FieldReader.line(
                DecisionStatusReader.head(draft.context().firstBlock(), draft.kind(), note),
                draft.kind(),
                Field.STATUS,
                draft.context().findings())
            .flatMap(line -> DecisionStatusReader.of(List.of(line)));
    return field.or(
        () ->
            DecisionStatusReader.section(note)
                .flatMap(heading -> DecisionStatusReader.ofSection(heading, note)));
  }

  private static List<Relation> relations(Type type, Field field, NoteFindings findings) {
    Location place = Location.of(findings.note().source().path());
    if (field.target().isEmpty()) {
      return RelationReader.of(type, field.value(), place, findings);
    }
    String number = RelationReader.number(field.value());
    return List.of(new Relation(type, field.value(), number, field.target(), place));
  }

  private static void addNew(List<Relation> relations, List<Relation> others) {
    for (Relation other : others) {
      boolean known =
          relations.stream()
              .anyMatch(
                  relation ->
                      relation.type() == other.type()
                          && relation.number().equals(other.number())
                          && relation.target().equals(other.target()));
      if (!known) {
        relations.add(other);
      }
    }
  }
}
