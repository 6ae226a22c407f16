package io.github.fieldnotes.read.config;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Nearest;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.read.config.ConfigurationValue.Entries;
import io.github.fieldnotes.read.config.ConfigurationValue.Entry;
import io.github.fieldnotes.read.config.ConfigurationValue.Items;
import io.github.fieldnotes.read.config.ConfigurationValue.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The keys of one map of a configuration; a value of the wrong type is reported and counts as
 * missing.
 */
final class ConfigurationMap {

  private static final List<String> YES = List.of("true", "yes", "on");
  private static final List<String> NO = List.of("false", "no", "off");

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Location place;
  private final Diagnostics diagnostics;

  /** Takes the known keys; others are reported. */
  ConfigurationMap(Entries map, List<String> keys, Diagnostics diagnostics) {
    this.place = map.place();
    this.diagnostics = diagnostics;
    for (Entry entry : map.entries()) {
      if (!keys.contains(entry.key())) {
        String known = String.join(", ", Nearest.to(entry.key(), keys, keys.size()));
        diagnostics.report(Problem.UNKNOWN_KEY, entry.place(), entry.key(), known);
      } else if (entries.putIfAbsent(entry.key(), entry) != null) {
        diagnostics.report(Problem.DUPLICATE_KEY, entry.place(), entry.key());
      }
    }
  }

  /** The location at which the map begins. */
  Location place() {
    return place;
  }

  /** The known keys in the order in which they are written. */
  List<String> keys() {
    return List.copyOf(entries.keySet());
  }

  /** A value of any type; empty if there is none. */
  Optional<ConfigurationValue> value(String key) {
    return Optional.ofNullable(entries.get(key))
        .map(Entry::value)
        .filter(value -> !(value instanceof Text text && text.text().isEmpty()));
  }

  /** The entry of a key, with or without a value. */
  Optional<Entry> entry(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  Optional<Text> text(String key) {
    return value(key).flatMap(value -> text(key, value));
  }

  /** A required text; reports if it is missing. */
  Optional<Text> needed(String key, String whose, String example) {
    if (value(key).isEmpty()) {
      diagnostics.report(Problem.MISSING_KEY, place, whose, key, example);
    }
    return text(key);
  }

  Optional<Boolean> flag(String key) {
    Optional<Text> text = text(key);
    Optional<Boolean> flag = text.flatMap(ConfigurationMap::flag);
    if (text.isPresent() && flag.isEmpty()) {
      wrong(key, text.get(), "true or false");
    }
    return flag;
  }

  /** The meaning of a word for yes or no; empty for any other word. */
  static Optional<Boolean> flag(Text text) {
    String word = text.text().toLowerCase(Locale.ROOT);
    return YES.contains(word)
        ? Optional.of(true)
        : Optional.of(false).filter(no -> NO.contains(word));
  }

  /** A list of texts, or one text that is split at commas. */
  List<Text> texts(String key) {
    Optional<ConfigurationValue> value = value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof Items items) {
      return items.items().stream().flatMap(item -> text(key, item).stream()).toList();
    }
    if (value.get() instanceof Text text) {
      return Stream.of(text.text().split(","))
          .map(part -> new Text(part, text.place()))
          .filter(part -> !part.text().isEmpty())
          .toList();
    }
    wrong(key, value.get(), "a list of words, or words separated by commas");
    return List.of();
  }

  /** The maps in a list. */
  List<Entries> maps(String key, String example) {
    Optional<ConfigurationValue> value = value(key);
    if (value.isPresent() && value.get() instanceof Items items) {
      return items.items().stream().flatMap(item -> map(key, item, example).stream()).toList();
    }
    value.ifPresent(v -> wrong(key, v, "a list of " + example));
    return List.of();
  }

  /** The value as a map; reports any other type. */
  Optional<Entries> map(String key, ConfigurationValue value, String example) {
    if (value instanceof Entries map) {
      return Optional.of(map);
    }
    wrong(key, value, example);
    return Optional.empty();
  }

  void wrong(String key, ConfigurationValue value, String expected) {
    String found =
        value instanceof Text text
            ? text.text().isEmpty() ? "empty" : "\"" + text.text() + "\""
            : value instanceof Items ? "a list" : "a map";
    diagnostics.report(Problem.INVALID_VALUE, value.place(), key, found, expected);
  }

  private Optional<Text> text(String key, ConfigurationValue value) {
    if (value instanceof Text text && !text.text().isEmpty()) {
      return Optional.of(text);
    }
    wrong(key, value, "a single value");
    return Optional.empty();
  }
}
