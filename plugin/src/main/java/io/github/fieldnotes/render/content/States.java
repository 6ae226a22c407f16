package io.github.fieldnotes.render.content;

import io.github.fieldnotes.model.ActionState;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.DecisionStatus;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.plan.DecisionLog;
import java.util.Optional;

/**
 * The states of annotations, as words for programs: the status of a decision, taking into account
 * what other records state; {@code open} or closed for other kinds.
 */
public record States(DecisionLog decisions) {

  /**
   * The state of an annotation; null for a kind without states, and for a decision without a
   * status.
   */
  public String of(Annotation annotation, Note note) {
    return annotation.kind().builtIn().map(kind -> of(kind, annotation, note)).orElse(null);
  }

  private String of(BuiltInKind kind, Annotation annotation, Note note) {
    return switch (kind) {
      case ACTION -> state(ActionState.of(annotation));
      case QUESTION -> annotation.value(Field.ANSWERED).equals("true") ? "answered" : "open";
      case DECISION -> status(annotation, note).map(DecisionStatus::code).orElse(null);
      case TALK, THEME, IDEA, LEARNING, RISK, QUOTE, TERM, RESOURCE -> null;
    };
  }

  /** An action that is under way is open, and asked for as such. */
  private static String state(ActionState state) {
    return state.isOpen() ? ActionState.OPEN.code() : state.code();
  }

  private Optional<DecisionStatus> status(Annotation annotation, Note note) {
    return annotation.extent().scope() == Extent.Scope.NOTE
        ? decisions.record(note.file()).flatMap(DecisionLog.Decision::status)
        : decisions.stated(annotation);
  }
}
