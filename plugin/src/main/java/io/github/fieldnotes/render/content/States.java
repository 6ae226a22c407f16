package io.github.fieldnotes.render.content;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.vocabulary.DecisionStatus;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.plan.DecisionLog;
import java.util.Optional;

/**
 * Where annotations stand, in a word that programs read: a decision's status, also by what others
 * say of it; {@code open} or over.
 */
public record States(DecisionLog decisions) {

  /** The state; null for a kind that has none, and for a decision of which nobody says. */
  public String of(Annotation annotation, Note note) {
    return switch (annotation.kind().id()) {
      case Kind.ACTION -> annotation.value(Field.DONE).equals("true") ? "done" : "open";
      case Kind.QUESTION -> annotation.value(Field.ANSWERED).equals("true") ? "answered" : "open";
      case Kind.DECISION -> status(annotation, note).map(DecisionStatus::code).orElse(null);
      default -> null;
    };
  }

  private Optional<DecisionStatus> status(Annotation annotation, Note note) {
    return annotation.extent().scope() == Extent.Scope.NOTE
        ? decisions.record(note.file()).flatMap(DecisionLog.Decision::status)
        : DecisionStatus.of(annotation.value(Field.STATUS));
  }
}
