package io.github.fieldnotes.model;

import io.github.fieldnotes.model.Extent.Scope;
import io.github.fieldnotes.model.Vocabulary.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Kinds while a configuration changes them. */
final class ChangedKinds {

  /** A new kind may mark anything, as nobody says what it is for. */
  private static final Set<Scope> ANY = Set.of(Scope.NOTE, Scope.SECTION, Scope.BLOCK);

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** What was switched off, with all its words: a later change brings it back. */
  private final Map<String, Entry> off = new LinkedHashMap<>();

  ChangedKinds(List<Entry> entries) {
    entries.forEach(entry -> this.entries.put(entry.kind().id(), entry));
  }

  void take(KindChange change) {
    if (change.off()) {
      Entry gone = entries.remove(change.id());
      off.putIfAbsent(change.id(), gone == null ? fresh(change) : gone);
      return;
    }
    Entry before =
        Optional.ofNullable(off.remove(change.id()))
            .or(() -> Optional.ofNullable(entries.get(change.id())))
            .orElseGet(() -> fresh(change));
    entries.replaceAll((id, entry) -> without(change, entry));
    entries.put(change.id(), with(change, before));
  }

  Vocabulary vocabulary() {
    Set<String> words = new HashSet<>();
    off.forEach(
        (id, entry) -> {
          words.add(id);
          entry.labels().forEach(label -> words.add(Vocabulary.fold(label)));
        });
    for (Entry entry : entries.values()) {
      entry.labels().forEach(label -> words.remove(Vocabulary.fold(label)));
    }
    return new Vocabulary(List.copyOf(entries.values()), words);
  }

  /** A kind that nobody knew; its name is its label when it is given none. */
  private static Entry fresh(KindChange change) {
    String name = change.name().orElse(Kind.nameOf(change.id()));
    Kind kind = new Kind(change.id(), name, Kind.pluralOf(name), true);
    return new Entry(kind, change.labels().isEmpty() ? List.of(name) : List.of(), List.of(), ANY);
  }

  private static Entry with(KindChange change, Entry entry) {
    return new Entry(
        entry.kind().changed(change),
        joined(entry.labels(), change.labels()),
        joined(entry.sections(), change.sections()),
        entry.scopes());
  }

  /** Words that are given to another kind move there. */
  private static Entry without(KindChange change, Entry entry) {
    return entry.kind().is(change.id())
        ? entry
        : new Entry(
            entry.kind(),
            less(entry.labels(), change.labels()),
            less(entry.sections(), change.sections()),
            entry.scopes());
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(less(second, first));
    return all;
  }

  private static List<String> less(List<String> words, List<String> taken) {
    List<String> folded = taken.stream().map(Vocabulary::fold).toList();
    return words.stream().filter(word -> !folded.contains(Vocabulary.fold(word))).toList();
  }
}
