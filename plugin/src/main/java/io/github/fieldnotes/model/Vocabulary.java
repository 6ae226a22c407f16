package io.github.fieldnotes.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The declared kinds and the labels that mark them, in any case. */
public final class Vocabulary {

  private final Map<String, Kind> byLabel = new HashMap<>();

  /**
   * A kind and its labels.
   *
   * @param kind what the labels mean
   * @param labels in any case; the kind's own name is one only when it is listed
   */
  public record Entry(Kind kind, List<String> labels) {}

  /** A vocabulary of these entries; of two entries with one label the later one has it. */
  public Vocabulary(List<Entry> entries) {
    for (Entry entry : entries) {
      entry.labels().forEach(label -> byLabel.put(fold(label), entry.kind()));
    }
  }

  /** The kinds that need no declaration. */
  public static Vocabulary builtIn() {
    return new Vocabulary(
        List.of(
            new Entry(
                new Kind("talk", "Talk", "Talks", true),
                List.of(
                    "talk",
                    "keynote",
                    "panel",
                    "session",
                    "workshop",
                    "lightning talk",
                    "demo",
                    "tutorial")),
            new Entry(
                new Kind("theme", "Theme", "Themes", true), List.of("theme", "topic", "track"))));
  }

  /** The kind that a label marks, if one is declared; case and runs of blanks do not matter. */
  public Optional<Kind> kind(String label) {
    return Optional.ofNullable(byLabel.get(fold(label)));
  }

  private static String fold(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
