package io.github.fieldnotes.read.decision;

import io.github.fieldnotes.model.vocabulary.DecisionStatus;
import io.github.fieldnotes.model.vocabulary.StatusWords;
import io.github.fieldnotes.read.note.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The status of a record as the record states it. What a template leaves open does not count.
 *
 * @param entries the entries, the one that holds first; empty if no status is stated
 * @param lines the lines of the entries, in order
 * @param open the lines in which a template leaves the status open
 * @param other an entry that contradicts the one that holds; empty if there is none
 */
public record RecordStatus(
    List<StatusEntry> entries, List<Line> lines, List<Line> open, Optional<StatusEntry> other) {

  private static final RecordStatus NONE =
      new RecordStatus(List.of(), List.of(), List.of(), Optional.empty());

  public RecordStatus {
    entries = List.copyOf(entries);
    lines = List.copyOf(lines);
    open = List.copyOf(open);
  }

  /** Reads entries in the order in which they are written. */
  static RecordStatus of(List<StatusEntry> all, StatusWords words) {
    List<StatusEntry> filled =
        all.stream().filter(entry -> !StatusMenu.is(entry.text(), words)).toList();
    if (StatusMenu.isList(filled)) {
      filled = List.of();
    }
    List<StatusEntry> counting = filled;
    List<Line> open = lines(all.stream().filter(entry -> !counting.contains(entry)).toList());
    if (filled.isEmpty()) {
      return new RecordStatus(List.of(), List.of(), open, Optional.empty());
    }
    StatusHistory history = StatusHistory.of(filled, words);
    List<StatusEntry> ordered = new ArrayList<>(filled);
    ordered.remove(history.current());
    ordered.add(0, history.current());
    return new RecordStatus(ordered, lines(filled), open, history.other());
  }

  private static List<Line> lines(List<StatusEntry> entries) {
    return entries.stream().flatMap(entry -> entry.lines().stream()).toList();
  }

  /** Combines what is stated in places of the same strength; the first one counts. */
  static RecordStatus first(List<RecordStatus> said) {
    List<Line> open = said.stream().flatMap(one -> one.open.stream()).toList();
    RecordStatus first = said.stream().filter(RecordStatus::isStated).findFirst().orElse(NONE);
    Optional<StatusEntry> later =
        said.stream().filter(first::isContradictedBy).map(one -> one.entries.get(0)).findFirst();
    return new RecordStatus(first.entries, first.lines, open, first.other.or(() -> later));
  }

  /** This status, which holds, followed by an earlier one. */
  RecordStatus followedBy(RecordStatus earlier) {
    List<StatusEntry> all = new ArrayList<>(entries);
    all.addAll(earlier.entries);
    List<Line> both = new ArrayList<>(lines);
    both.addAll(earlier.lines);
    return new RecordStatus(all, both, earlier.open, earlier.other);
  }

  private boolean isContradictedBy(RecordStatus later) {
    return later.status().isPresent() && status().isPresent() && !later.status().equals(status());
  }

  /** Whether a status is stated, with a known word or another. */
  public boolean isStated() {
    return !entries.isEmpty();
  }

  /** The status; empty if the text begins with no word for one. */
  public Optional<DecisionStatus> status() {
    return entries.stream().findFirst().flatMap(StatusEntry::status);
  }

  /** The full text, beginning with the entry that holds; empty if no status is stated. */
  public String text() {
    return entries.stream().map(StatusEntry::text).collect(Collectors.joining("; "));
  }
}
