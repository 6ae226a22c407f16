package io.github.fieldnotes.check.change;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.plan.SectionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The decisions and actions that notes have at one time.
 *
 * @param decisions all decisions, in the order of their log
 * @param actions all actions, in the order of the notes
 * @param files the paths of the notes in the section
 */
public record Snapshot(List<Noted> decisions, List<Noted> actions, Set<String> files) {

  public Snapshot {
    decisions = List.copyOf(decisions);
    actions = List.copyOf(actions);
    files = Set.copyOf(files);
  }

  /** What these notes have. */
  public static Snapshot of(Library library, SectionPlan plan) {
    List<Noted> actions = new ArrayList<>();
    for (Note note : library.notes()) {
      for (Annotation annotation : note.annotations()) {
        if (annotation.kind().is(BuiltInKind.ACTION)) {
          actions.add(Noted.ofAction(annotation));
        }
      }
    }
    return new Snapshot(
        plan.decisions().decisions().stream().map(Noted::of).toList(),
        actions,
        library.notes().stream().map(Note::file).collect(Collectors.toSet()));
  }
}
