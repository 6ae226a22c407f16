package io.github.fieldnotes.read.config;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.vocabulary.DecisionStatus;
import io.github.fieldnotes.model.vocabulary.StatusChange;
import io.github.fieldnotes.read.config.ConfigurationValue.Text;
import io.github.fieldnotes.read.key.Key;
import io.github.fieldnotes.read.key.Keys;
import io.github.fieldnotes.read.key.Shape;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the words for the statuses of decisions, and the headings above them. */
final class StatusChanges {

  private final Diagnostics diagnostics;
  private final UniqueNames words;

  StatusChanges(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.words = new UniqueNames("status word", diagnostics);
  }

  StatusChange read(ConfigurationMap root) {
    Map<DecisionStatus, List<String>> all = new EnumMap<>(DecisionStatus.class);
    Key key = ConfigurationKeys.STATUSES;
    Keys codes = ConfigurationKeys.STATUS_CODES;
    String expected = "a map of " + String.join(", ", codes.names());
    root.value(key)
        .flatMap(value -> root.map(key, value, expected))
        .map(map -> new ConfigurationMap(map, codes, diagnostics))
        .ifPresent(map -> map.keys().forEach(code -> words(code, map, all)));
    return new StatusChange(all, headings(root));
  }

  private void words(Key code, ConfigurationMap keys, Map<DecisionStatus, List<String>> all) {
    List<Text> written = kept(code, keys, ConfigurationKeys.STATUS_WORDS);
    List<String> taken = words.take(written, code.name());
    if (!taken.isEmpty()) {
      all.put(DecisionStatus.valueOf(code.name().toUpperCase(Locale.ROOT)), taken);
    }
  }

  private static List<String> headings(ConfigurationMap root) {
    return kept(ConfigurationKeys.HEADINGS, root, ConfigurationKeys.STATUS_HEADINGS).stream()
        .map(Text::text)
        .toList();
  }

  /** The texts that can be looked up; others are reported. */
  private static List<Text> kept(Key key, ConfigurationMap keys, Shape.Words shape) {
    List<Text> kept = new ArrayList<>();
    for (Text text : keys.texts(key)) {
      if (shape.has(text.text())) {
        kept.add(text);
      } else {
        keys.wrong(key, text, shape.expected());
      }
    }
    return kept;
  }
}
