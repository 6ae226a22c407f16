package io.github.fieldnotes.render.export;

import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.LogText;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.NearMiss;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.render.content.Truncation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Explains which rule created each annotation, and why text that looks like an annotation is not
 * one.
 */
public final class Explanation {

  private static final int MOST_TEXT = 80;
  private static final int MOST_VALUE = 60;

  /** Shown in the column of kinds for text that is not an annotation. */
  private static final String NONE = "-";

  private final List<Note> notes;

  private Explanation(List<Note> notes) {
    this.notes = notes;
  }

  /** Explains all notes, in their order. */
  public static Explanation of(Library library) {
    return new Explanation(library.notes());
  }

  /** One line: location, kind, rule and text. */
  private record Row(String place, String kind, String rule, String rest) {}

  /**
   * A table of everything that is or looks like an annotation, followed by a line of counts.
   *
   * @param shown converts a note's path to one that a terminal can open
   */
  public List<String> lines(UnaryOperator<String> shown) {
    Map<Note, List<Row>> tables = new LinkedHashMap<>();
    notes.forEach(note -> tables.put(note, rows(note, shown)));
    tables.values().removeIf(List::isEmpty);
    List<Row> all = tables.values().stream().flatMap(List::stream).toList();
    int kinds = width(all, Row::kind);
    int rules = width(all, Row::rule);
    List<String> lines = new ArrayList<>();
    tables.forEach(
        (note, rows) -> {
          int places = width(rows, Row::place);
          lines.add(note.file() + "  " + quoted(note.metadata().title()));
          for (Row row : rows) {
            lines.add(
                "  %s  %s  %s  %s"
                    .formatted(
                        padded(row.place(), places),
                        padded(row.kind(), kinds),
                        padded(row.rule(), rules),
                        row.rest()));
          }
          lines.add("");
        });
    lines.add(summary());
    lines.replaceAll(LogText::line);
    return lines;
  }

  /** Writes the explanation as JSON; EXPLAIN.md describes each property. */
  public void write(OutputStream out) throws IOException {
    ExplainJson.write(this, out);
  }

  List<Note> notes() {
    return notes;
  }

  /** The number of annotations of each kind, in order of its id. */
  Map<String, Integer> byKind() {
    return counts(annotation -> annotation.kind().id());
  }

  /** The number of annotations that each rule created, in order of its code. */
  Map<String, Integer> byRule() {
    return counts(annotation -> annotation.rule().code());
  }

  int nearMisses() {
    return notes.stream().mapToInt(note -> note.nearMisses().size()).sum();
  }

  /** One line of counts: how many annotations there are, by kind and by rule. */
  public String summary() {
    String of = counted(annotations().toList().size(), "annotation");
    String in = counted(notes.size(), "note");
    String misses = nearMisses() + (nearMisses() == 1 ? " near miss" : " near misses");
    String kinds = byKind().isEmpty() ? "" : "; by kind: " + words(byKind());
    String rules = byRule().isEmpty() ? "" : "; by rule: " + words(byRule());
    return of + " in " + in + kinds + rules + "; " + misses;
  }

  private Stream<Annotation> annotations() {
    return notes.stream().flatMap(note -> note.annotations().stream());
  }

  private Map<String, Integer> counts(Function<Annotation, String> name) {
    Map<String, Integer> counts = new TreeMap<>();
    annotations().forEach(annotation -> counts.merge(name.apply(annotation), 1, Integer::sum));
    return counts;
  }

  private static List<Row> rows(Note note, UnaryOperator<String> shown) {
    Stream<Map.Entry<Location, Row>> found =
        note.annotations().stream().map(a -> Map.entry(a.place(), row(a, shown)));
    Stream<Map.Entry<Location, Row>> missed =
        note.nearMisses().stream().map(m -> Map.entry(m.place(), row(m, shown)));
    return Stream.concat(found, missed)
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  private static Row row(Annotation annotation, UnaryOperator<String> shown) {
    String title = quoted(Truncation.atWord(annotation.title(), MOST_TEXT));
    String fields =
        annotation.fields().stream().map(Explanation::field).collect(Collectors.joining());
    String kind = annotation.kind().id();
    return new Row(annotation.place().shown(shown), kind, annotation.rule().code(), title + fields);
  }

  private static Row row(NearMiss miss, UnaryOperator<String> shown) {
    String rest = quoted(Truncation.atWord(miss.text(), MOST_TEXT)) + ": " + miss.reason().words();
    return new Row(miss.place().shown(shown), NONE, miss.rule().code(), rest);
  }

  private static String field(Field field) {
    String value = Truncation.atWord(field.value(), MOST_VALUE);
    boolean plain = !value.isEmpty() && value.chars().noneMatch(c -> c == '"' || c <= ' ');
    return " " + field.name() + "=" + (plain ? value : quoted(value));
  }

  /** Quotes text on one line. */
  private static String quoted(String text) {
    return "\"" + text.replaceAll("[\\p{Cntrl}\\s]+", " ").replace("\"", "\\\"") + "\"";
  }

  private static String words(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(count -> count.getValue() + " " + count.getKey())
        .collect(Collectors.joining(", "));
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static int width(List<Row> rows, Function<Row, String> column) {
    return rows.stream().map(column).mapToInt(Explanation::length).max().orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - length(text));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
