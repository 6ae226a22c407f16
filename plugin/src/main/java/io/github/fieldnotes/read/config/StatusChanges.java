package io.github.fieldnotes.read.config;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.vocabulary.DecisionStatus;
import io.github.fieldnotes.model.vocabulary.StatusChange;
import io.github.fieldnotes.read.config.ConfigurationValue.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the words for the statuses of decisions, and the headings above them. */
final class StatusChanges {

  private static final List<String> STATUSES =
      Arrays.stream(DecisionStatus.values()).map(DecisionStatus::code).toList();

  private final Diagnostics diagnostics;
  private final UniqueNames words;

  StatusChanges(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.words = new UniqueNames("status word", diagnostics);
  }

  StatusChange read(ConfigurationMap root) {
    Map<DecisionStatus, List<String>> all = new EnumMap<>(DecisionStatus.class);
    Optional<ConfigurationMap> statuses =
        root.value("statuses")
            .flatMap(
                value -> root.map("statuses", value, "a map of " + String.join(", ", STATUSES)))
            .map(map -> new ConfigurationMap(map, STATUSES, diagnostics));
    statuses.ifPresent(keys -> keys.keys().forEach(code -> words(code, keys, all)));
    return new StatusChange(
        all, texts(root, "statusHeadings", false).stream().map(Text::text).toList());
  }

  private void words(String code, ConfigurationMap keys, Map<DecisionStatus, List<String>> all) {
    List<String> taken = words.take(texts(keys, code, true), code);
    if (!taken.isEmpty()) {
      all.put(DecisionStatus.valueOf(code.toUpperCase(Locale.ROOT)), taken);
    }
  }

  /** Words with a letter, at their beginning where one looks for it; others are reported. */
  private static List<Text> texts(ConfigurationMap keys, String key, boolean first) {
    List<Text> kept = new ArrayList<>();
    for (Text text : keys.texts(key)) {
      boolean letter =
          text.text().codePoints().limit(first ? 1 : Long.MAX_VALUE).anyMatch(Character::isLetter);
      if (letter) {
        kept.add(text);
      } else {
        keys.wrong(
            key, text, first ? "a word that begins with a letter" : "a heading with letters");
      }
    }
    return kept;
  }
}
