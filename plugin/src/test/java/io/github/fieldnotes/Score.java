package io.github.fieldnotes;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares notes as they were read with the labels that people gave them. An annotation is right if
 * a label has its file, line and kind. Not thread-safe.
 */
final class Score {

  private static final String ALL = "all";

  /** How many labels, annotations, and annotations that are labels, a kind has. */
  private static final class Count {
    private int labels;
    private int found;
    private int right;

    /** The share of labels, or of values, that are right. */
    private double recall() {
      return labels == 0 ? 1 : (double) right / labels;
    }

    private double precision() {
      return found == 0 ? 1 : (double) right / found;
    }
  }

  private final Map<String, Count> kinds = new TreeMap<>();
  private final Map<String, Count> values = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();

  /** Adds a folder of notes; those that have no labels are left out. */
  void add(String folder, Library library, List<LabelledNote> labels) {
    Map<String, Note> notes =
        library.notes().stream().collect(Collectors.toMap(Note::file, Function.identity()));
    for (LabelledNote label : labels) {
      String path = folder + label.file();
      Note note = notes.get(label.file());
      if (note == null) {
        throw new IllegalArgumentException("There is no note " + path);
      }
      compareMetadata(path, label, note.metadata().title(), ReadValues.date(note));
      compareAnnotations(path, label, note);
    }
  }

  /** The share of annotations that are labels. */
  double precision() {
    return of(kinds, ALL).precision();
  }

  /** The share of labels that were found. */
  double recall() {
    return of(kinds, ALL).recall();
  }

  /** The share of values that are right: of dates, titles, owners, speakers and others. */
  double share(String key) {
    return of(values, key).recall();
  }

  /** Every label that was missed, every annotation that is no label, and every wrong value. */
  List<String> differences() {
    return List.copyOf(differences);
  }

  /** Precision and recall of each kind, and the share of right values. */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        "%-12s%8s%8s%8s%11s%8s%n"
            .formatted("kind", "labels", "found", "right", "precision", "recall"));
    kinds.forEach(
        (kind, count) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-12s%8d%8d%8d%11.3f%8.3f%n",
                    kind,
                    count.labels,
                    count.found,
                    count.right,
                    count.precision(),
                    count.recall())));
    table.append("%n%-12s%8s%8s%8s%n".formatted("value", "labels", "right", "share"));
    values.forEach(
        (key, count) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-12s%8d%8d%8.3f%n",
                    key,
                    count.labels,
                    count.right,
                    count.recall())));
    return table.toString();
  }

  private void compareMetadata(String path, LabelledNote label, String title, String date) {
    List<String> titles = label.titles();
    if (!titles.isEmpty()) {
      boolean same =
          titles.stream()
              .anyMatch(one -> ReadValues.areSame("title", List.of(one), List.of(title)));
      compare("title", path, titles, List.of(title), same);
    }
    label
        .date()
        .ifPresent(
            expected ->
                compare("date", path, List.of(expected), List.of(date), expected.equals(date)));
  }

  private void compareAnnotations(String path, LabelledNote label, Note note) {
    List<Annotation> rest = new ArrayList<>(note.annotations());
    for (LabelledNote.Part part : label.parts()) {
      if (!part.unsure()) {
        String place = path + ":" + part.line();
        Optional<Annotation> same = take(rest, part);
        count(part.kind(), true, same.isPresent());
        same.ifPresentOrElse(
            one -> compareValues(place, part, one),
            () -> differences.add(said("missed", place, part.kind(), part.title())));
      }
    }
    label.parts().stream()
        .filter(LabelledNote.Part::unsure)
        .forEach(part -> rest.removeIf(one -> ReadValues.line(one) == part.line()));
    for (Annotation other : rest) {
      count(other.kind().id(), false, true);
      String place = path + ":" + ReadValues.line(other);
      differences.add(said("false", place, other.kind().id(), other.title()));
    }
  }

  /** Takes what is labelled out of a list; of several on one line, the one of the same title. */
  private static Optional<Annotation> take(List<Annotation> rest, LabelledNote.Part part) {
    List<Annotation> same =
        rest.stream()
            .filter(one -> one.kind().id().equals(part.kind()))
            .filter(one -> ReadValues.line(one) == part.line())
            .toList();
    Optional<Annotation> taken =
        same.stream()
            .filter(one -> ReadValues.areSame("title", List.of(part.title()), List.of(one.title())))
            .findFirst()
            .or(() -> same.stream().findFirst());
    taken.ifPresent(rest::remove);
    return taken;
  }

  private void compareValues(String place, LabelledNote.Part part, Annotation annotation) {
    part.values()
        .forEach(
            (key, expected) -> {
              List<String> actual = ReadValues.of(annotation, key);
              compare(key, place, expected, actual, ReadValues.areSame(key, expected, actual));
            });
  }

  private void compare(
      String key, String place, List<String> expected, List<String> actual, boolean same) {
    Count count = values.computeIfAbsent(key, any -> new Count());
    count.labels++;
    if (same) {
      count.right++;
    } else {
      differences.add(
          "wrong %s %s expected %s but read %s".formatted(place, key, expected, actual));
    }
  }

  private void count(String kind, boolean labelled, boolean found) {
    for (String name : List.of(kind, ALL)) {
      Count count = kinds.computeIfAbsent(name, any -> new Count());
      count.labels += labelled ? 1 : 0;
      count.found += found ? 1 : 0;
      count.right += labelled && found ? 1 : 0;
    }
  }

  private static Count of(Map<String, Count> counts, String name) {
    return counts.getOrDefault(name, new Count());
  }

  private static String said(String what, String place, String kind, String title) {
    return what + " " + place + " " + kind + " \"" + title + "\"";
  }
}
