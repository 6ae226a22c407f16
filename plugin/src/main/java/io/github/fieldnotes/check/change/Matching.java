package io.github.fieldnotes.check.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds the annotations that two states of the notes have in common. An annotation stays the same
 * when lines are added above it and, if its title does not change, when it moves to another note.
 * One that a state has twice is matched once for each time.
 */
final class Matching {

  /** Two states of one annotation. */
  record Pair(Noted then, Noted now) {}

  private final List<Pair> pairs = new ArrayList<>();
  private List<Noted> then;
  private List<Noted> now;

  private Matching(List<Noted> then, List<Noted> now) {
    this.then = then;
    this.now = now;
  }

  /** Matches all annotations, those in the same file first. */
  static Matching of(List<Noted> then, List<Noted> now) {
    Matching matching = new Matching(then, now);
    matching.match(Noted::inFile);
    matching.match(Noted::anywhere);
    return matching;
  }

  /** The annotations that both states have, in the order of the current one. */
  List<Pair> pairs() {
    return List.copyOf(pairs);
  }

  /** The annotations that only the current state has, in its order. */
  List<Noted> added() {
    return List.copyOf(now);
  }

  private void match(Function<Noted, Object> key) {
    Map<Object, Deque<Noted>> left = new HashMap<>();
    then.forEach(one -> left.computeIfAbsent(key.apply(one), k -> new ArrayDeque<>()).add(one));
    List<Noted> added = new ArrayList<>();
    for (Noted one : now) {
      Deque<Noted> same = left.get(key.apply(one));
      if (same == null || same.isEmpty()) {
        added.add(one);
      } else {
        pairs.add(new Pair(same.remove(), one));
      }
    }
    now = added;
    then = left.values().stream().flatMap(Deque::stream).toList();
  }
}
