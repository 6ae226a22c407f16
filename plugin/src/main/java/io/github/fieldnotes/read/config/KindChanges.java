package io.github.fieldnotes.read.config;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.vocabulary.KindChange;
import io.github.fieldnotes.read.config.ConfigurationKeys.OfKind;
import io.github.fieldnotes.read.config.ConfigurationValue.Entries;
import io.github.fieldnotes.read.config.ConfigurationValue.Entry;
import io.github.fieldnotes.read.config.ConfigurationValue.Text;
import io.github.fieldnotes.read.key.Key;
import io.github.fieldnotes.read.key.Keys;
import io.github.fieldnotes.read.key.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the kinds of a configuration: a map by id, or a list whose entries have ids. */
final class KindChanges {

  private static final String EXPECTED =
      "off, or a map of " + String.join(", ", OfKind.ALL.names());

  private final Diagnostics diagnostics;
  private final UniqueNames labels;
  private final UniqueNames sections;
  private final Set<String> ids = new HashSet<>();

  KindChanges(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.labels = new UniqueNames("label", diagnostics);
    this.sections = new UniqueNames("section heading", diagnostics);
  }

  List<KindChange> read(ConfigurationMap root) {
    List<KindChange> changes = new ArrayList<>();
    Optional<ConfigurationValue> kinds = root.value(ConfigurationKeys.KINDS);
    if (kinds.isPresent() && kinds.get() instanceof Entries map) {
      for (Entry kind : map.entries()) {
        kind(new Text(kind.key(), kind.place()), kind.value()).ifPresent(changes::add);
      }
    } else {
      for (Entries kind : root.maps(ConfigurationKeys.KINDS, "kinds with an id each")) {
        listed(kind).ifPresent(changes::add);
      }
    }
    return changes;
  }

  private Optional<KindChange> listed(Entries kind) {
    String name = OfKind.ID.name();
    List<Entry> others = kind.entries().stream().filter(e -> !e.key().equals(name)).toList();
    List<Entry> named = kind.entries().stream().filter(e -> e.key().equals(name)).toList();
    Entries id = new Entries(named, kind.place());
    return new ConfigurationMap(id, Keys.of(OfKind.ID), diagnostics)
        .needed(OfKind.ID, "a kind")
        .flatMap(text -> kind(text, new Entries(others, kind.place())));
  }

  private Optional<KindChange> kind(Text id, ConfigurationValue value) {
    if (!OfKind.isId(id.text())) {
      diagnostics.report(Problem.INVALID_KIND_ID, id.place(), id.text(), suggested(id.text()));
      return Optional.empty();
    }
    if (!ids.add(id.text())) {
      diagnostics.report(Problem.DUPLICATE_KEY, id.place(), id.text());
      return Optional.empty();
    }
    if (value instanceof Text text) {
      return switched(id, text);
    }
    ConfigurationMap none =
        new ConfigurationMap(new Entries(List.of(), id.place()), OfKind.ALL, diagnostics);
    Key key = Key.of(id.text(), new Shape.Fields(OfKind.ALL), "");
    return none.map(key, value, EXPECTED)
        .map(map -> change(id.text(), new ConfigurationMap(map, OfKind.ALL, diagnostics)));
  }

  /** {@code quote: off} or no value: a kind with an id only. */
  private Optional<KindChange> switched(Text id, Text value) {
    Optional<Boolean> on =
        value.text().isEmpty() ? Optional.of(true) : ConfigurationMap.flag(value);
    if (on.isEmpty()) {
      String found = "\"" + value.text() + "\"";
      diagnostics.report(Problem.INVALID_VALUE, value.place(), id.text(), found, EXPECTED);
    }
    return on.map(
        yes ->
            new KindChange(
                id.text(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                !yes));
  }

  private KindChange change(String id, ConfigurationMap keys) {
    return new KindChange(
        id,
        keys.text(OfKind.NAME).map(Text::text),
        keys.text(OfKind.PLURAL).map(Text::text),
        labels.take(keys.texts(OfKind.LABELS), id),
        sections.take(keys.texts(OfKind.SECTIONS), id),
        colour(keys),
        keys.flag(OfKind.HIDDEN),
        keys.flag(OfKind.OFF).orElse(false));
  }

  /** An empty colour is reported too: in YAML a bare {@code #} begins a comment. */
  private Optional<String> colour(ConfigurationMap keys) {
    Optional<Entry> entry = keys.entry(OfKind.COLOUR);
    if (entry.isPresent() && entry.get().value() instanceof Text text) {
      if (CssColours.SHAPE.has(text.text())) {
        return Optional.of(text.text());
      }
      diagnostics.report(Problem.INVALID_COLOUR, text.place(), text.text());
      return Optional.empty();
    }
    return keys.text(OfKind.COLOUR).map(Text::text);
  }

  private static String suggested(String id) {
    String slug =
        id.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^[^\\p{L}]+|-$", "");
    return slug.isEmpty() ? "retro" : slug;
  }
}
