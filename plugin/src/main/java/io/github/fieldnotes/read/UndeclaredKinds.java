package io.github.fieldnotes.read;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The kinds that labels in capitals created; each is reported once. Only the first of them have
 * pages of their own, because a note of nothing but labels would create pages without end.
 */
final class UndeclaredKinds {

  private final UnknownKinds policy;
  private final int mostWithPages;
  private final Diagnostics diagnostics;
  private final Map<String, Kind> met = new HashMap<>();

  UndeclaredKinds(UnknownKinds policy, int mostWithPages, Diagnostics diagnostics) {
    this.policy = policy;
    this.mostWithPages = mostWithPages;
    this.diagnostics = diagnostics;
  }

  /** The notes, in their order, with kinds that are too many hidden. */
  List<Note> in(List<Note> notes) {
    return notes.stream().map(this::in).toList();
  }

  private Note in(Note note) {
    List<Annotation> annotations = new ArrayList<>(note.annotations());
    annotations.replaceAll(a -> a.kind().declared() ? a : a.with(kind(a)));
    return annotations.equals(note.annotations()) ? note : note.with(annotations);
  }

  private Kind kind(Annotation annotation) {
    Kind kind = annotation.kind();
    Kind known = met.get(kind.id());
    if (known != null) {
      return known.hidden() ? kind.asHidden() : kind;
    }
    Kind shown = met.size() < mostWithPages ? kind : kind.asHidden();
    diagnostics.report(problem(), annotation.place(), annotation.label(), kind.id());
    if (met.size() == mostWithPages) {
      diagnostics.report(
          Problem.TOO_MANY_KINDS,
          annotation.place(),
          annotation.label(),
          Integer.toString(mostWithPages));
    }
    met.put(kind.id(), shown);
    return shown;
  }

  private Problem problem() {
    return switch (policy) {
      case WARN -> Problem.UNWANTED_KIND;
      case FAIL -> Problem.FORBIDDEN_KIND;
      case ADD, IGNORE -> Problem.UNKNOWN_KIND;
    };
  }
}
