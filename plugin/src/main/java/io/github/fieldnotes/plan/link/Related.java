package io.github.fieldnotes.plan.link;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds notes that a reader of a note may want to read next: those that share tags, linked
 * addresses and kinds with it. A feature weighs more the fewer notes share it.
 */
public final class Related {

  /** A feature that more notes share is ignored. */
  private static final int MOST_SHARING = 400;

  private static final double LEAST = 0.5;

  private final List<Note> notes;

  /** For each note, its features that others share. */
  private final List<List<String>> features = new ArrayList<>();

  private final Map<String, Integer> places = new HashMap<>();

  /** For each feature that several notes share, but not too many, the indexes of these. */
  private final Map<String, List<Integer>> sharing = new HashMap<>();

  private Related(List<Note> notes) {
    this.notes = notes;
  }

  /** Compares these notes, which must be sorted newest first. */
  public static Related of(List<Note> notes, LinkedAddresses addresses) {
    Related related = new Related(List.copyOf(notes));
    for (int i = 0; i < notes.size(); i++) {
      List<String> features = List.copyOf(features(notes.get(i), addresses));
      related.features.add(features);
      related.places.put(notes.get(i).file(), i);
      for (String feature : features) {
        related.sharing.computeIfAbsent(feature, f -> new ArrayList<>()).add(i);
      }
    }
    related.sharing.values().removeIf(all -> all.size() == 1 || all.size() > MOST_SHARING);
    related.features.replaceAll(all -> all.stream().filter(related.sharing::containsKey).toList());
    return related;
  }

  /**
   * At most {@code most} related notes, the closest first; equally close ones newest first.
   *
   * @param shown notes that the page of the note names anyway, which are left out
   */
  public List<Note> to(Note note, Set<NoteId> shown, int most) {
    Integer own = places.get(note.file());
    if (own == null) {
      return List.of();
    }
    Map<Integer, Double> scores = new HashMap<>();
    for (String feature : features.get(own)) {
      List<Integer> all = sharing.get(feature);
      double weight = weight(feature) / Math.log(1 + all.size());
      all.forEach(other -> scores.merge(other, weight, Double::sum));
    }
    scores.remove(own);
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST)
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> notes.get(entry.getKey()))
        .filter(other -> !shown.contains(other.id()))
        .limit(most)
        .toList();
  }

  private static double weight(String feature) {
    return switch (feature.charAt(0)) {
      case 't' -> 1.0;
      case 'l' -> 1.2;
      default -> 0.1;
    };
  }

  /**
   * The features of a note that it may share with others, each a letter for its type followed by
   * its text.
   */
  private static Set<String> features(Note note, LinkedAddresses addresses) {
    Set<String> features = new HashSet<>();
    for (String tag : note.metadata().tags()) {
      features.add("t" + tag.toLowerCase(Locale.ROOT));
    }
    for (Link link : note.links()) {
      if (link.target() instanceof Target.ToNote to) {
        features.add("l" + place(to.note()));
      } else if (link.target() instanceof Target.ToWeb web && addresses.mayRepeat(web.address())) {
        features.add("l" + web.address());
      }
    }
    // a note is related to those that link to it
    if (addresses.mayRepeat(note.id().path())) {
      features.add("l" + place(note.id()));
    }
    for (Annotation annotation : note.annotations()) {
      features.add("k" + annotation.kind().id());
    }
    return features;
  }

  private static String place(NoteId note) {
    return "note:" + note.path();
  }
}
