package io.github.fieldnotes.read.config;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Nearest;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.read.config.ConfigurationValue.Entries;
import io.github.fieldnotes.read.config.ConfigurationValue.Entry;
import io.github.fieldnotes.read.config.ConfigurationValue.Items;
import io.github.fieldnotes.read.config.ConfigurationValue.Text;
import io.github.fieldnotes.read.key.Key;
import io.github.fieldnotes.read.key.Keys;
import io.github.fieldnotes.read.key.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The keys of one map of a configuration; a value of the wrong type is reported and counts as
 * missing.
 */
final class ConfigurationMap {

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Keys known;
  private final Location place;
  private final Diagnostics diagnostics;

  /** Takes the known keys; others are reported. */
  ConfigurationMap(Entries map, Keys keys, Diagnostics diagnostics) {
    this.place = map.place();
    this.known = keys;
    this.diagnostics = diagnostics;
    List<String> names = keys.names();
    for (Entry entry : map.entries()) {
      if (!names.contains(entry.key())) {
        String known = String.join(", ", Nearest.to(entry.key(), names, names.size()));
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
  List<Key> keys() {
    return entries.keySet().stream().map(known::named).toList();
  }

  /** A value of any type; empty if there is none. */
  Optional<ConfigurationValue> value(Key key) {
    return Optional.ofNullable(entries.get(key.name()))
        .map(Entry::value)
        .filter(value -> !(value instanceof Text text && text.text().isEmpty()));
  }

  /** The entry of a key, with or without a value. */
  Optional<Entry> entry(Key key) {
    return Optional.ofNullable(entries.get(key.name()));
  }

  /** The value as one text. */
  Optional<Text> text(Key key) {
    return value(key).flatMap(value -> text(key, value));
  }

  /** A required text; reports if it is missing. */
  Optional<Text> needed(Key key, String whose) {
    if (value(key).isEmpty()) {
      diagnostics.report(Problem.MISSING_KEY, place, whose, key.name(), key.example());
    }
    return text(key);
  }

  /** The value as a word for yes or no. */
  Optional<Boolean> flag(Key key) {
    Optional<Text> text = text(key);
    Optional<Boolean> flag = text.flatMap(ConfigurationMap::flag);
    if (text.isPresent() && flag.isEmpty()) {
      wrong(key, text.get(), "true or false");
    }
    return flag;
  }

  /** The meaning of a word for yes or no; empty for any other word. */
  static Optional<Boolean> flag(Text text) {
    return Shape.Flag.meaning(text.text());
  }

  /** A list of texts, or one text that is split at commas. */
  List<Text> texts(Key key) {
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
  List<Entries> maps(Key key, String example) {
    Optional<ConfigurationValue> value = value(key);
    if (value.isPresent() && value.get() instanceof Items items) {
      return items.items().stream().flatMap(item -> map(key, item, example).stream()).toList();
    }
    value.ifPresent(v -> wrong(key, v, "a list of " + example));
    return List.of();
  }

  /** The value as a map; reports any other type. */
  Optional<Entries> map(Key key, ConfigurationValue value, String example) {
    if (value instanceof Entries map) {
      return Optional.of(map);
    }
    wrong(key, value, example);
    return Optional.empty();
  }

  void wrong(Key key, ConfigurationValue value, String expected) {
    String found =
        value instanceof Text text
            ? text.text().isEmpty() ? "empty" : "\"" + text.text() + "\""
            : value instanceof Items ? "a list" : "a map";
    diagnostics.report(Problem.INVALID_VALUE, value.place(), key.name(), found, expected);
  }

  private Optional<Text> text(Key key, ConfigurationValue value) {
    if (value instanceof Text text && !text.text().isEmpty()) {
      return Optional.of(text);
    }
    wrong(key, value, "a single value");
    return Optional.empty();
  }
}
