package io.github.fieldnotes.check;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.ActionState;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Relation;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.DecisionStatus;
import io.github.fieldnotes.plan.DecisionLog;
import io.github.fieldnotes.plan.DecisionLog.Decision;
import io.github.fieldnotes.plan.DecisionLog.Tie;
import io.github.fieldnotes.plan.SectionPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks what a team expects of its notes beyond what pages need: distinct titles, owners of
 * actions, and consistent decision records.
 */
public final class NoteChecker {

  /** Words for everybody. They name an owner, although not a person with a page. */
  private static final Pattern OF_ALL =
      Pattern.compile(
          "(?i)(?:all|everyone|everybody|(?:the\\s+)?(?:whole\\s+)?(?:team|group))"
              + "(?:\\s*:|\\s+(?:to|will|should)\\s)");

  /** "Next steps" can also list addresses for further reading, which need no owner. */
  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");

  private final Diagnostics diagnostics;

  /** Creates a checker that reports to {@code diagnostics}. */
  public NoteChecker(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Checks titles, actions and decision records. */
  public void check(Library library, SectionPlan plan) {
    titles(library);
    for (Note note : library.notes()) {
      note.annotations().stream().filter(NoteChecker::lacksOwner).forEach(this::reportNoOwner);
    }
    plan.decisions().ofSameNumber().forEach(this::reportSameNumber);
    for (Decision decision : plan.decisions().decisions()) {
      if (decision.isRecord()) {
        check(decision, plan.decisions());
      }
    }
  }

  /**
   * Reports notes with the same title and day. Readers tell notes of the same title, such as weekly
   * meetings, apart by their day. Templates have the titles of what is made from them.
   */
  private void titles(Library library) {
    Map<String, String> files = new HashMap<>();
    List<Note> notes = library.notes().stream().filter(note -> !note.id().isTemplate()).toList();
    for (Note note : notes) {
      String title = note.metadata().title();
      String day = note.metadata().date().map(Object::toString).orElse("");
      String before = files.putIfAbsent(day + " " + title.toLowerCase(Locale.ROOT), note.file());
      if (before != null) {
        diagnostics.report(Problem.DUPLICATE_TITLE, Location.of(note.file()), before, title);
      }
    }
  }

  private static boolean lacksOwner(Annotation annotation) {
    return annotation.kind().is(BuiltInKind.ACTION)
        && ActionState.of(annotation).isOpen()
        && annotation.field(Field.OWNER).isEmpty()
        && !OF_ALL.matcher(annotation.title()).lookingAt()
        && !ADDRESS.matcher(annotation.title()).matches();
  }

  private void reportNoOwner(Annotation action) {
    diagnostics.report(Problem.ACTION_WITHOUT_OWNER, action.place(), action.title());
  }

  private void reportSameNumber(List<Decision> records) {
    Decision first = records.get(0);
    for (Decision other : records.subList(1, records.size())) {
      diagnostics.report(
          Problem.DUPLICATE_NUMBER,
          other.annotation().place(),
          first.note().file(),
          first.number());
    }
  }

  private void check(Decision decision, DecisionLog log) {
    Annotation annotation = decision.annotation();
    String status = annotation.value(Field.STATUS);
    boolean replaced =
        decision.ties().stream().anyMatch(tie -> tie.type() == Relation.Type.SUPERSEDED_BY);
    if (status.isBlank()) {
      diagnostics.report(Problem.DECISION_WITHOUT_STATUS, annotation.place(), annotation.title());
    } else if (!replaced
        && log.stated(annotation).filter(DecisionStatus.SUPERSEDED::equals).isPresent()) {
      diagnostics.report(
          Problem.SUPERSEDED_WITHOUT_SUCCESSOR, annotation.place(), annotation.title());
    }
    for (Tie tie : decision.ties()) {
      // what the other record says about this one is reported there
      if (tie.said().place().path().equals(decision.note().file())) {
        check(tie, decision, log);
      }
    }
  }

  private void check(Tie tie, Decision decision, DecisionLog log) {
    Relation said = tie.said();
    Optional<Decision> other = tie.other().flatMap(log::record);
    if (other.isEmpty()) {
      // a link that leads nowhere is reported as a broken link
      if (said.target().isEmpty()) {
        diagnostics.report(Problem.UNKNOWN_RECORD, said.place(), said.written());
      }
      return;
    }
    Optional<String> words =
        switch (tie.type()) {
          case SUPERSEDES -> Optional.of("is superseded by").filter(w -> isInForce(decision));
          case SUPERSEDED_BY -> Optional.of("supersedes");
          default -> Optional.empty();
        };
    if (!tie.mutual()) {
      words.ifPresent(
          w ->
              diagnostics.report(
                  Problem.ONE_SIDED_SUPERSESSION, said.place(), other.get().note().file(), w));
    }
  }

  /** A record that is only proposed, or was rejected, has not replaced anything. */
  private static boolean isInForce(Decision decision) {
    return decision
        .status()
        .filter(s -> s == DecisionStatus.PROPOSED || s == DecisionStatus.REJECTED)
        .isEmpty();
  }
}
