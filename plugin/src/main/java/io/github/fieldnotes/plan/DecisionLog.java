package io.github.fieldnotes.plan;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.DecisionStatus;
import io.github.fieldnotes.model.Extent;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Kind;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Relation;
import io.github.fieldnotes.model.Relation.Type;
import io.github.fieldnotes.model.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decisions of all notes, and how records follow each other, whichever of two says it. */
public final class DecisionLog {

  private final Map<String, Decision> records = new LinkedHashMap<>();
  private final List<Decision> others = new ArrayList<>();

  /**
   * A decision.
   *
   * @param note where it is
   * @param annotation what is marked
   * @param status where it stands, with what others say of it; empty when nobody says
   * @param ties to other records
   */
  public record Decision(
      Note note, Annotation annotation, Optional<DecisionStatus> status, List<Tie> ties) {

    public Decision {
      ties = List.copyOf(ties);
    }

    /** The number of a record; empty when it has none. */
    public String number() {
      return annotation.value(Field.NUMBER);
    }

    /** Whether the whole note is this decision. */
    public boolean isRecord() {
      return annotation.extent().scope() == Extent.Scope.NOTE;
    }
  }

  /**
   * What a decision is to another.
   *
   * @param other the file of the other record; empty when there is none such
   * @param said the relation as it was said, by this record or by the other
   * @param mutual whether both say so
   */
  public record Tie(Type type, Optional<String> other, Relation said, boolean mutual) {

    private boolean isSame(Tie tie) {
      return type == tie.type && other.isPresent() && other.equals(tie.other);
    }

    private Tie also(Relation relation) {
      boolean both = mutual || !said.place().path().equals(relation.place().path());
      return new Tie(type, other, said, both);
    }
  }

  private DecisionLog() {}

  /** The log of these notes. */
  static DecisionLog of(Collection<Note> notes) {
    DecisionLog log = new DecisionLog();
    RecordIndex index = new RecordIndex();
    for (Note note : notes) {
      for (Annotation annotation : note.annotations()) {
        if (annotation.kind().is(Kind.DECISION)) {
          Optional<DecisionStatus> own = DecisionStatus.of(annotation.value(Field.STATUS));
          Decision decision = new Decision(note, annotation, own, List.of());
          if (decision.isRecord()) {
            log.records.put(note.file(), decision);
            index.add(note, decision.number());
          } else {
            log.others.add(decision);
          }
        }
      }
    }
    log.tie(index);
    return log;
  }

  /** Records by folder, the highest number first; then the other decisions, in order of notes. */
  public List<Decision> decisions() {
    List<Decision> all = new ArrayList<>(records.values());
    all.sort(RecordIndex.ORDER);
    all.addAll(others);
    return all;
  }

  /** The decision that is a whole note. */
  public Optional<Decision> record(String file) {
    return Optional.ofNullable(records.get(file));
  }

  /** The records that a record replaces, itself, and those that replace it; the oldest first. */
  public List<Decision> chain(Decision decision) {
    LinkedHashMap<String, Decision> chain = new LinkedHashMap<>();
    follow(decision, Type.SUPERSEDES, chain);
    List<Decision> ordered = new ArrayList<>(chain.values());
    Collections.reverse(ordered);
    LinkedHashMap<String, Decision> later = new LinkedHashMap<>();
    follow(decision, Type.SUPERSEDED_BY, later);
    later.values().stream().filter(next -> !ordered.contains(next)).forEach(ordered::add);
    return ordered;
  }

  /** Goes from record to record, breadth first; a circle ends where it began. */
  private void follow(Decision from, Type type, Map<String, Decision> met) {
    List<Decision> next = new ArrayList<>(List.of(from));
    while (!next.isEmpty()) {
      Decision decision = next.remove(0);
      if (met.putIfAbsent(decision.note().file(), decision) == null) {
        decision.ties().stream()
            .filter(tie -> tie.type() == type)
            .flatMap(tie -> tie.other().flatMap(this::record).stream())
            .forEach(next::add);
      }
    }
  }

  private void tie(RecordIndex index) {
    Map<String, List<Tie>> ties = new LinkedHashMap<>();
    for (Decision decision : records.values()) {
      String file = decision.note().file();
      for (Relation relation : decision.annotation().relations()) {
        Optional<String> other = index.find(relation, decision.note());
        add(ties, file, new Tie(relation.type(), other, relation, false));
        other.ifPresent(
            o -> {
              Type inverse = relation.type().inverse();
              add(ties, o, new Tie(inverse, Optional.of(file), relation, false));
            });
      }
    }
    ties.forEach((file, all) -> records.computeIfPresent(file, (f, d) -> tied(d, all)));
  }

  private static void add(Map<String, List<Tie>> ties, String file, Tie tie) {
    List<Tie> all = ties.computeIfAbsent(file, f -> new ArrayList<>());
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isSame(tie)) {
        all.set(i, all.get(i).also(tie.said()));
        return;
      }
    }
    all.add(tie);
  }

  private Decision tied(Decision decision, List<Tie> ties) {
    boolean superseded =
        ties.stream().anyMatch(tie -> tie.type() == Type.SUPERSEDED_BY && counts(tie, decision));
    Optional<DecisionStatus> status =
        superseded ? Optional.of(DecisionStatus.SUPERSEDED) : decision.status();
    List<Tie> ordered = ties.stream().sorted(Comparator.comparing(Tie::type)).toList();
    return new Decision(decision.note(), decision.annotation(), status, ordered);
  }

  /** A record that is only proposed, or was rejected, has replaced nothing yet. */
  private boolean counts(Tie tie, Decision decision) {
    boolean own = tie.said().place().path().equals(decision.note().file());
    Optional<DecisionStatus> other =
        tie.other()
            .map(records::get)
            .flatMap(d -> DecisionStatus.of(d.annotation().value(Field.STATUS)));
    return own
        || other
            .filter(s -> s == DecisionStatus.PROPOSED || s == DecisionStatus.REJECTED)
            .isEmpty();
  }

  /** The address of a target that is another record of the same library. */
  static Optional<Target.ToNote> note(Relation relation) {
    return relation.target().filter(Target.ToNote.class::isInstance).map(Target.ToNote.class::cast);
  }
}
