package io.github.fieldnotes.model.vocabulary;

import io.github.fieldnotes.model.vocabulary.Extent.Scope;
import io.github.fieldnotes.model.vocabulary.Vocabulary.Entry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Applies the changes of a configuration to kinds; the cost of a change depends only on the number
 * of its words.
 */
final class ChangedKinds {

  /** A new kind may mark anything, because nothing is known about its use. */
  private static final Set<Scope> ANY = Set.of(Scope.NOTE, Scope.SECTION, Scope.BLOCK);

  private final Map<String, Changing> kinds = new LinkedHashMap<>();

  /**
   * The kinds that are switched off, with all their words, so that a later change can bring them
   * back.
   */
  private final Map<String, Changing> off = new LinkedHashMap<>();

  /** The ids of the kinds that may have a word, by its folded form. */
  private final Map<String, Set<String>> withLabel = new HashMap<>();

  private final Map<String, Set<String>> withSection = new HashMap<>();

  /** A kind with its words by folded form; mutable. */
  private record Changing(
      Kind kind, Set<Scope> scopes, Map<String, String> labels, Map<String, String> sections) {

    static Changing of(Entry entry) {
      return new Changing(
          entry.kind(), entry.scopes(), folded(entry.labels()), folded(entry.sections()));
    }

    private static Map<String, String> folded(List<String> words) {
      Map<String, String> folded = new LinkedHashMap<>();
      words.forEach(word -> folded.putIfAbsent(Vocabulary.fold(word), word));
      return folded;
    }

    Entry entry() {
      return new Entry(kind, List.copyOf(labels.values()), List.copyOf(sections.values()), scopes);
    }
  }

  ChangedKinds(List<Entry> entries) {
    entries.forEach(entry -> put(entry.kind().id(), Changing.of(entry)));
  }

  void take(KindChange change) {
    String id = change.id();
    if (change.off()) {
      Changing gone = kinds.remove(id);
      off.putIfAbsent(id, gone == null ? Changing.of(fresh(change)) : gone);
      return;
    }
    Changing kind = off.remove(id);
    if (kind == null) {
      kind = kinds.get(id);
    }
    if (kind == null) {
      kind = Changing.of(fresh(change));
    }
    for (String label : change.labels()) {
      String folded = Vocabulary.fold(label);
      others(withLabel, folded, id).forEach(other -> other.labels().remove(folded));
      kind.labels().putIfAbsent(folded, label);
    }
    for (String section : change.sections()) {
      String folded = Vocabulary.fold(section);
      others(withSection, folded, id).forEach(other -> other.sections().remove(folded));
      kind.sections().putIfAbsent(folded, section);
    }
    Kind changed = kind.kind().changed(change);
    put(id, new Changing(changed, kind.scopes(), kind.labels(), kind.sections()));
  }

  Vocabulary vocabulary() {
    Set<String> words = new HashSet<>();
    off.forEach(
        (id, kind) -> {
          words.add(id);
          words.addAll(kind.labels().keySet());
        });
    for (Changing kind : kinds.values()) {
      words.removeAll(kind.labels().keySet());
    }
    return new Vocabulary(kinds.values().stream().map(Changing::entry).toList(), words);
  }

  private void put(String id, Changing kind) {
    kinds.put(id, kind);
    kind.labels()
        .keySet()
        .forEach(word -> withLabel.computeIfAbsent(word, w -> new HashSet<>()).add(id));
    kind.sections()
        .keySet()
        .forEach(word -> withSection.computeIfAbsent(word, w -> new HashSet<>()).add(id));
  }

  /**
   * The other kinds that lose a word when it is given to one; kinds that are switched off keep
   * their words.
   */
  private List<Changing> others(Map<String, Set<String>> with, String word, String id) {
    return with.getOrDefault(word, Set.of()).stream()
        .filter(other -> !other.equals(id) && kinds.containsKey(other))
        .map(kinds::get)
        .toList();
  }

  /** Creates a new kind; its name is its label if it is given none. */
  private static Entry fresh(KindChange change) {
    String name = change.name().orElse(Kind.nameOf(change.id()));
    Kind kind = new Kind(change.id(), name, Kind.pluralOf(name), true);
    return new Entry(kind, change.labels().isEmpty() ? List.of(name) : List.of(), List.of(), ANY);
  }
}
