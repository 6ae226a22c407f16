package io.github.fieldnotes.plan;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Relation;
import io.github.fieldnotes.model.Relation.Type;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.DecisionStatus;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.model.vocabulary.StatusWords;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The decisions of all notes and the relations between decision records, whichever of two records
 * states them.
 */
public final class DecisionLog {

  /** How many records are shown before a record, and how many after it. */
  private static final int MOST_OF_A_SIDE = 20;

  private final StatusWords words;
  private final Map<String, Decision> records = new LinkedHashMap<>();
  private final List<Decision> others = new ArrayList<>();

  /**
   * A decision.
   *
   * @param note the note that contains it
   * @param annotation the marked annotation
   * @param status the status, taking into account what other records state; empty if none is stated
   * @param ties the ties to other records
   */
  public record Decision(
      Note note, Annotation annotation, Optional<DecisionStatus> status, List<Tie> ties) {

    public Decision {
      ties = List.copyOf(ties);
    }

    /** The number of the record; empty if it has none. */
    public String number() {
      return annotation.value(Field.NUMBER);
    }

    /** Whether the whole note is this decision. */
    public boolean isRecord() {
      return annotation.extent().scope() == Extent.Scope.NOTE;
    }
  }

  /**
   * The relation of one decision to another.
   *
   * @param other the file of the other record; empty if it was not found
   * @param said the relation as stated, by this record or by the other
   * @param mutual whether both records state it
   */
  public record Tie(Type type, Optional<String> other, Relation said, boolean mutual) {

    /**
     * A key that is equal for two ties of the same type to one record; a tie without a record
     * equals no other.
     */
    private Object same() {
      return other.isPresent() ? Map.entry(type, other.get()) : new Object();
    }

    private Tie also(Relation relation) {
      boolean both = mutual || !said.place().path().equals(relation.place().path());
      return new Tie(type, other, said, both);
    }
  }

  private DecisionLog(StatusWords words) {
    this.words = words;
  }

  /** Creates the log of these notes, whose words for statuses are those that are built in. */
  static DecisionLog of(Collection<Note> notes) {
    return of(notes, StatusWords.BUILT_IN);
  }

  /** Creates the log of these notes. */
  static DecisionLog of(Collection<Note> notes, StatusWords words) {
    DecisionLog log = new DecisionLog(words);
    DecisionIndex index = new DecisionIndex();
    for (Note note : notes) {
      for (Annotation annotation : note.annotations()) {
        if (annotation.kind().is(BuiltInKind.DECISION)) {
          Decision decision = new Decision(note, annotation, log.stated(annotation), List.of());
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

  /**
   * Decision records by folder, the highest number first; then the other decisions, in the order of
   * the notes.
   */
  public List<Decision> decisions() {
    List<Decision> all = new ArrayList<>(records.values());
    all.sort(DecisionIndex.ORDER);
    all.addAll(others);
    return all;
  }

  /** The status that a decision states itself; empty if it states none. */
  public Optional<DecisionStatus> stated(Annotation decision) {
    return words.of(decision.value(Field.STATUS));
  }

  /** The records of one folder that have the same number, in the order of their files. */
  public List<List<Decision>> ofSameNumber() {
    Map<String, List<Decision>> byNumber = new LinkedHashMap<>();
    for (Decision record : records.values()) {
      if (!record.number().isEmpty()) {
        String key = DecisionIndex.folder(record.note()) + "/" + record.number();
        byNumber.computeIfAbsent(key, k -> new ArrayList<>()).add(record);
      }
    }
    Comparator<Decision> byFile = Comparator.comparing(record -> record.note().file());
    return byNumber.values().stream()
        .filter(same -> same.size() > 1)
        .map(same -> same.stream().sorted(byFile).toList())
        .toList();
  }

  /** The decision record in this file. */
  public Optional<Decision> record(String file) {
    return Optional.ofNullable(records.get(file));
  }

  /**
   * The records that a record replaces, the record itself, and those that replace it, oldest first.
   * Only the nearest on each side are included, so that the pages of a long chain stay short.
   */
  public List<Decision> chain(Decision decision) {
    List<Decision> ordered = new ArrayList<>(nearest(decision, Type.SUPERSEDES, Map.of()));
    Collections.reverse(ordered);
    Map<String, Decision> met = new HashMap<>();
    ordered.forEach(one -> met.put(one.note().file(), one));
    met.remove(decision.note().file());
    nearest(decision, Type.SUPERSEDED_BY, met).stream().skip(1).forEach(ordered::add);
    return ordered;
  }

  /**
   * Follows ties from record to record, breadth first; a cycle ends where it began.
   *
   * @param others records to leave out
   * @return the record itself and the nearest records that it leads to
   */
  private Collection<Decision> nearest(Decision from, Type type, Map<String, Decision> others) {
    Map<String, Decision> met = new LinkedHashMap<>();
    Deque<Decision> next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty() && met.size() <= MOST_OF_A_SIDE) {
      Decision decision = next.remove();
      String file = decision.note().file();
      if (!others.containsKey(file) && met.putIfAbsent(file, decision) == null) {
        decision.ties().stream()
            .filter(tie -> tie.type() == type)
            .flatMap(tie -> tie.other().flatMap(this::record).stream())
            .limit(MOST_OF_A_SIDE)
            .forEach(next::add);
      }
    }
    return met.values();
  }

  private void tie(DecisionIndex index) {
    Map<String, Map<Object, Tie>> ties = new LinkedHashMap<>();
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
    ties.forEach((file, all) -> records.computeIfPresent(file, (f, d) -> tied(d, all.values())));
  }

  private static void add(Map<String, Map<Object, Tie>> ties, String file, Tie tie) {
    ties.computeIfAbsent(file, f -> new LinkedHashMap<>())
        .merge(tie.same(), tie, (first, second) -> first.also(second.said()));
  }

  private Decision tied(Decision decision, Collection<Tie> ties) {
    boolean superseded =
        ties.stream().anyMatch(tie -> tie.type() == Type.SUPERSEDED_BY && counts(tie, decision));
    Optional<DecisionStatus> status =
        superseded ? Optional.of(DecisionStatus.SUPERSEDED) : decision.status();
    List<Tie> ordered = ties.stream().sorted(Comparator.comparing(Tie::type)).toList();
    return new Decision(decision.note(), decision.annotation(), status, ordered);
  }

  /**
   * Whether a tie takes effect: a record that is only proposed, or was rejected, has not replaced
   * anything.
   */
  private boolean counts(Tie tie, Decision decision) {
    boolean own = tie.said().place().path().equals(decision.note().file());
    Optional<DecisionStatus> other =
        tie.other().map(records::get).flatMap(d -> stated(d.annotation()));
    return own
        || other
            .filter(s -> s == DecisionStatus.PROPOSED || s == DecisionStatus.REJECTED)
            .isEmpty();
  }

  /** The target of a relation, if it is a note of the same library. */
  static Optional<Target.ToNote> note(Relation relation) {
    return relation.target().filter(Target.ToNote.class::isInstance).map(Target.ToNote.class::cast);
  }
}
