package io.github.fieldnotes.model.vocabulary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Configured words for the statuses of decisions, and headings above them; they are added to those
 * that are built in.
 *
 * @param words the words for each status that has some
 * @param headings the headings
 */
public record StatusChange(Map<DecisionStatus, List<String>> words, List<String> headings) {

  /** No words. */
  public static final StatusChange NONE = new StatusChange(Map.of(), List.of());

  public StatusChange {
    words = Map.copyOf(words);
    headings = List.copyOf(headings);
  }

  /** Combines these words with others, over which they take precedence. */
  public StatusChange over(StatusChange others) {
    Map<DecisionStatus, List<String>> all = new EnumMap<>(DecisionStatus.class);
    for (DecisionStatus status : DecisionStatus.values()) {
      List<String> both = new ArrayList<>(of(status));
      others.of(status).stream().filter(word -> !isDeclared(word)).forEach(both::add);
      if (!both.isEmpty()) {
        all.put(status, List.copyOf(both));
      }
    }
    List<String> joined = new ArrayList<>(others.headings);
    joined.addAll(headings);
    return new StatusChange(all, joined);
  }

  /** The words for a status. */
  public List<String> of(DecisionStatus status) {
    return words.getOrDefault(status, List.of());
  }

  private boolean isDeclared(String word) {
    return words.values().stream().flatMap(List::stream).anyMatch(word::equalsIgnoreCase);
  }
}
