package io.github.fieldnotes.read.decision;

import io.github.fieldnotes.model.vocabulary.DecisionStatus;
import io.github.fieldnotes.model.vocabulary.StatusWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of several entries holds now: one without a date that says that the record is superseded,
 * else the latest, if several are dated, else the last of a list or table, else the first one.
 *
 * @param current the entry that holds
 * @param other an entry that contradicts it, although neither a date nor a list puts them in order;
 *     empty if there is none
 */
record StatusHistory(StatusEntry current, Optional<StatusEntry> other) {

  /**
   * Reads entries in the order in which they are written.
   *
   * @param entries at least one
   */
  static StatusHistory of(List<StatusEntry> entries, StatusWords words) {
    List<StatusEntry> stated = entries.stream().filter(e -> e.status().isPresent()).toList();
    if (stated.isEmpty()) {
      return new StatusHistory(entries.get(0), Optional.empty());
    }
    StatusEntry first = stated.get(0);
    Optional<StatusEntry> holding =
        isOne(stated)
            ? Optional.of(first)
            : superseded(stated, words).or(() -> latest(stated)).or(() -> last(stated, words));
    Optional<StatusEntry> other =
        stated.stream()
            .filter(e -> !e.status().equals(first.status()) && words.isAlone(e.text()))
            .findFirst();
    return holding
        .map(entry -> new StatusHistory(entry, Optional.empty()))
        .orElseGet(() -> new StatusHistory(first, other));
  }

  private static boolean isOne(List<StatusEntry> stated) {
    return stated.stream().map(StatusEntry::status).distinct().count() == 1;
  }

  private static Optional<StatusEntry> superseded(List<StatusEntry> stated, StatusWords words) {
    return stated.stream()
        .filter(e -> e.status().get() == DecisionStatus.SUPERSEDED && e.date().isEmpty())
        .filter(e -> e == stated.get(0) || words.isAlone(e.text()))
        .findFirst();
  }

  /** The last one of those with the latest date, if several have a date. */
  private static Optional<StatusEntry> latest(List<StatusEntry> stated) {
    List<StatusEntry> dated = stated.stream().filter(e -> !e.date().isEmpty()).toList();
    return dated.size() < 2
        ? Optional.empty()
        : dated.stream().max(Comparator.comparing(StatusEntry::date).thenComparing(dated::indexOf));
  }

  /** The last item or row, if the first statement is in a list or table, too. */
  private static Optional<StatusEntry> last(List<StatusEntry> stated, StatusWords words) {
    return stated.get(0).listed()
        ? stated.stream()
            .filter(StatusEntry::listed)
            .filter(e -> words.isAlone(e.text()) || words.isBySomebody(e.text()))
            .reduce((before, after) -> after)
        : Optional.empty();
  }
}
