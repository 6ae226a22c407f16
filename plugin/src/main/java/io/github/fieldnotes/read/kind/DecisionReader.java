package io.github.fieldnotes.read.kind;

import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Relation;
import io.github.fieldnotes.model.Relation.Type;
import io.github.fieldnotes.read.decision.DecisionFileNames;
import io.github.fieldnotes.read.decision.DecisionStatusReader;
import io.github.fieldnotes.read.decision.RecordStatus;
import io.github.fieldnotes.read.decision.RelationReader;
import io.github.fieldnotes.read.decision.StatusEntry;
import io.github.fieldnotes.read.decision.StatusMenu;
import io.github.fieldnotes.read.field.FieldKey;
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
    Optional<Value.Scalar> front = front(draft);
    RecordStatus status =
        new DecisionStatusReader(note, draft.context().statuses())
            .read(draft.context().firstBlock());
    List<Field> fields = new ArrayList<>(status(front, status, findings));
    List<Relation> relations = new ArrayList<>();
    for (Field field : draft.fields()) {
      Type type = TYPES.get(field.name());
      if (type != null) {
        relations.addAll(relations(type, field, findings));
      } else if (!field.name().equals(Field.STATUS)) {
        fields.add(field);
      }
    }
    front.ifPresent(v -> addNew(relations, RelationReader.ofStatus(v.text(), v.place(), findings)));
    addNew(relations, RelationReader.read(note, status.lines(), status.open()));
    List<Relation> all = List.copyOf(relations);
    relations.removeIf(relation -> isOnlyAmended(relation, all));
    String path = note.source().path();
    DecisionFileNames.number(path, draft.text())
        .ifPresent(number -> fields.add(new Field(Field.NUMBER, number)));
    String title = Titles.unquoted(DecisionFileNames.withoutNumber(path, draft.text()));
    return new Content(title, fields, relations, Optional.empty(), draft.excerpt());
  }

  /** The status in the front matter, unless a template leaves it open. */
  private static Optional<Value.Scalar> front(AnnotationDraft draft) {
    return draft
        .context()
        .front()
        .text(FieldKey.STATUS.key())
        .filter(value -> !StatusMenu.is(value.text(), draft.context().statuses()));
  }

  /** The status in the front matter, or else the one in the text; empty if there is none. */
  private static List<Field> status(
      Optional<Value.Scalar> front, RecordStatus status, NoteFindings findings) {
    if (front.isPresent()) {
      Value.Scalar value = front.get();
      FrontMatterLink link = FrontMatterLink.in(value.text(), value.place(), findings);
      return List.of(new Field(Field.STATUS, link.text(), link.target()));
    }
    status.other().ifPresent(other -> report(status, other, findings));
    return status.isStated() ? List.of(new Field(Field.STATUS, status.text())) : List.of();
  }

  private static void report(RecordStatus status, StatusEntry other, NoteFindings findings) {
    int offset = other.lines().get(0).text().sourceStart();
    findings.report(
        Problem.AMBIGUOUS_STATUS,
        findings.note().source().location(offset),
        status.entries().get(0).text(),
        other.text());
  }

  private static List<Relation> relations(Type type, Field field, NoteFindings findings) {
    Location place = Location.of(findings.note().source().path());
    if (field.target().isEmpty()) {
      return RelationReader.of(type, field.value(), place, findings);
    }
    String number = RelationReader.number(field.value());
    return List.of(new Relation(type, field.value(), number, field.target(), place));
  }

  /** Whether a sentence says that only a part of a record is replaced that a field names. */
  private static boolean isOnlyAmended(Relation relation, List<Relation> all) {
    return relation.type() == Type.SUPERSEDES
        && all.stream()
            .filter(other -> other.type() == Type.AMENDS)
            .anyMatch(other -> isSameRecord(other, relation));
  }

  private static boolean isSameRecord(Relation one, Relation other) {
    return one.number().equals(other.number()) && one.target().equals(other.target());
  }

  private static void addNew(List<Relation> relations, List<Relation> others) {
    for (Relation other : others) {
      boolean known =
          relations.stream()
              .anyMatch(one -> one.type() == other.type() && isSameRecord(one, other));
      if (!known) {
        relations.add(other);
      }
    }
  }
}
