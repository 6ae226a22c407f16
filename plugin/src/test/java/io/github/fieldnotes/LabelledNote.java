package io.github.fieldnotes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What a careful reader of a note expects of it, from a file of labels. A value that the file does
 * not have is not compared.
 *
 * @param file the path below the notes folder
 * @param titles the titles that are equally right; empty if the title is not compared
 * @param date {@code 2022-08-11}, {@code 2022-08}, {@code 2022} or {@code none}
 * @param parts the annotations, in order of line
 */
record LabelledNote(String file, List<String> titles, Optional<String> date, List<Part> parts) {

  /**
   * An annotation.
   *
   * @param line the first line of its block, 1-based; 1 for that of a whole note
   * @param kind the id of its kind
   * @param title its text without label; tells annotations of one line apart
   * @param values what is expected of its fields, by key of the file
   * @param unsure whether people would disagree, so that it does not count
   */
  record Part(
      int line, String kind, String title, Map<String, List<String>> values, boolean unsure) {

    Optional<List<String>> expected(String key) {
      return Optional.ofNullable(values.get(key));
    }
  }

  /** Reads a file of labels: a map from the path of a note to what is expected of it. */
  static List<LabelledNote> read(Path labels) throws IOException {
    List<LabelledNote> notes = new ArrayList<>();
    String text = Files.readString(labels, StandardCharsets.UTF_8);
    LoadSettings settings = LoadSettings.builder().setLabel(labels.toString()).build();
    Map<?, ?> root = (Map<?, ?>) new Load(settings).loadFromString(text);
    root.forEach((file, note) -> notes.add(note(file.toString(), (Map<?, ?>) note)));
    return notes;
  }

  private static LabelledNote note(String file, Map<?, ?> note) {
    List<Part> parts = new ArrayList<>();
    if (note.get("annotations") instanceof List<?> rows) {
      rows.forEach(row -> parts.add(part((Map<?, ?>) row)));
    }
    return new LabelledNote(
        file,
        texts(note.get("title")),
        texts(note.get("date")).stream().findFirst(),
        List.copyOf(parts));
  }

  private static Part part(Map<?, ?> row) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String key : List.of("owners", "speakers", "done", "state", "status", "relations")) {
      if (row.containsKey(key)) {
        values.put(key, texts(row.get(key)));
      }
    }
    return new Part(
        Integer.parseInt(row.get("line").toString()),
        row.get("kind").toString(),
        texts(row.get("title")).stream().findFirst().orElse(""),
        values,
        Boolean.TRUE.equals(row.get("unsure")));
  }

  private static List<String> texts(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Object::toString).toList();
    }
    return value == null ? List.of() : List.of(value.toString());
  }
}
