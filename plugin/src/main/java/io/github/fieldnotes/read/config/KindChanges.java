package io.github.fieldnotes.read.config;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.vocabulary.KindChange;
import io.github.fieldnotes.read.config.ConfigurationValue.Entries;
import io.github.fieldnotes.read.config.ConfigurationValue.Entry;
import io.github.fieldnotes.read.config.ConfigurationValue.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the kinds of a configuration: a map by id, or a list whose entries have ids. */
final class KindChanges {

  private static final List<String> KEYS =
      List.of("name", "plural", "labels", "sections", "colour", "hidden", "off");
  private static final String EXPECTED = "off, or a map of " + String.join(", ", KEYS);
  private static final Pattern ID =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:-[\\p{L}\\p{M}\\p{N}]+)*");

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
    Optional<ConfigurationValue> kinds = root.value("kinds");
    if (kinds.isPresent() && kinds.get() instanceof Entries map) {
      for (Entry kind : map.entries()) {
        kind(new Text(kind.key(), kind.place()), kind.value()).ifPresent(changes::add);
      }
    } else {
      for (Entries kind : root.maps("kinds", "kinds with an id each")) {
        listed(kind).ifPresent(changes::add);
      }
    }
    return changes;
  }

  private Optional<KindChange> listed(Entries kind) {
    List<Entry> others = kind.entries().stream().filter(e -> !e.key().equals("id")).toList();
    List<Entry> named = kind.entries().stream().filter(e -> e.key().equals("id")).toList();
    Entries id = new Entries(named, kind.place());
    return new ConfigurationMap(id, List.of("id"), diagnostics)
        .needed("id", "a kind", "retro")
        .flatMap(text -> kind(text, new Entries(others, kind.place())));
  }

  private Optional<KindChange> kind(Text id, ConfigurationValue value) {
    if (!isId(id.text())) {
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
        new ConfigurationMap(new Entries(List.of(), id.place()), KEYS, diagnostics);
    return none.map(id.text(), value, EXPECTED)
        .map(map -> change(id.text(), new ConfigurationMap(map, KEYS, diagnostics)));
  }

  /** {@code quote: off}or no value: a kind with an id only. */
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
        keys.text("name").map(Text::text),
        keys.text("plural").map(Text::text),
        labels.take(keys.texts("labels"), id),
        sections.take(keys.texts("sections"), id),
        colour(keys),
        keys.flag("hidden"),
        keys.flag("off").orElse(false));
  }

  /** An empty colour is reported too: in YAML a bare {@code #} begins a comment. */
  private Optional<String> colour(ConfigurationMap keys) {
    Optional<Entry> entry = keys.entry("colour");
    if (entry.isPresent() && entry.get().value() instanceof Text text) {
      if (CssColours.has(text.text())) {
        return Optional.of(text.text());
      }
      diagnostics.report(Problem.INVALID_COLOUR, text.place(), text.text());
      return Optional.empty();
    }
    return keys.text("colour").map(Text::text);
  }

  private static boolean isId(String id) {
    return ID.matcher(id).matches() && id.equals(id.toLowerCase(Locale.ROOT));
  }

  private static String suggested(String id) {
    String slug =
        id.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^[^\\p{L}]+|-$", "");
    return slug.isEmpty() ? "retro" : slug;
  }
}
