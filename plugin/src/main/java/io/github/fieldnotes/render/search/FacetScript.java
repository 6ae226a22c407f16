package io.github.fieldnotes.render.search;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Metadata;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Taxonomy;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.plan.People;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.render.theme.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes what facets.js needs to filter the notes on the index: all notes in order, each with the
 * folders, kinds, terms and people that it has. Immutable.
 */
public final class FacetScript {

  private final SectionPlan plan;
  private final Messages messages;

  /** By which notes are filtered, in the order of the fields on the page. */
  private enum Facet {
    FOLDER,
    KIND,
    YEAR,
    CATEGORY,
    TAG,
    PERSON,
    MODULE;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A value by which notes are filtered.
   *
   * @param key the value in the address of the page
   * @param name the value in words
   */
  private record Value(Facet facet, String key, String name) {}

  public FacetScript(SectionPlan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
  }

  public void write(OutputStream out) throws IOException {
    Map<String, Set<String>> people = people();
    Map<Value, Integer> numbers = new LinkedHashMap<>();
    try (JsonGenerator json = ScriptCall.begin("fieldnotesFacets", out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("facets");
      for (Facet facet : Facet.values()) {
        strings(json, facet.id(), messages.word("taxonomy." + facet.id()));
      }
      json.writeEndArray();
      json.writeArrayFieldStart("notes");
      for (Note note : plan.notes()) {
        note(note, values(note, people.getOrDefault(note.file(), Set.of())), numbers, json);
        json.writeRaw('\n');
      }
      json.writeEndArray();
      json.writeArrayFieldStart("values");
      for (Value value : numbers.keySet()) {
        json.writeStartArray();
        json.writeNumber(value.facet().ordinal());
        json.writeString(value.name());
        if (!value.key().equals(value.name())) {
          json.writeString(value.key());
        }
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndObject();
      ScriptCall.end(json);
    }
  }

  private static void strings(JsonGenerator json, String... values) throws IOException {
    json.writeStartArray();
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void note(Note note, Set<Value> values, Map<Value, Integer> numbers, JsonGenerator json)
      throws IOException {
    json.writeStartArray();
    json.writeString(note.metadata().title());
    json.writeString(plan.places().note(note).from(plan.places().index()));
    json.writeString(messages.date(note.metadata().date()).text());
    for (Value value : values) {
      json.writeNumber(numbers.computeIfAbsent(value, next -> numbers.size()));
    }
    json.writeEndArray();
  }

  private Set<Value> values(Note note, Set<String> people) {
    Metadata metadata = note.metadata();
    Set<Value> values = new LinkedHashSet<>();
    String file = note.file();
    for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
      add(values, Facet.FOLDER, file.substring(0, slash));
    }
    for (Annotation annotation : note.annotations()) {
      Kind kind = annotation.kind();
      if (!kind.hidden()) {
        values.add(new Value(Facet.KIND, kind.id(), messages.kind(kind, true)));
      }
    }
    metadata.date().ifPresent(date -> add(values, Facet.YEAR, String.valueOf(date.year())));
    Taxonomy.CATEGORY.names(metadata).forEach(name -> add(values, Facet.CATEGORY, name));
    Taxonomy.TAG.names(metadata).forEach(name -> add(values, Facet.TAG, name));
    people.forEach(name -> add(values, Facet.PERSON, name));
    Taxonomy.MODULE.names(metadata).forEach(name -> add(values, Facet.MODULE, name));
    return values;
  }

  private static void add(Set<Value> values, Facet facet, String name) {
    values.add(new Value(facet, name, name));
  }

  /** The names of the people whom each note mentions, by file. */
  private Map<String, Set<String>> people() {
    Map<String, Set<String>> names = new HashMap<>();
    for (People.Entry person : plan.people().all()) {
      for (People.Mention mention : person.mentions()) {
        names
            .computeIfAbsent(mention.note().file(), file -> new LinkedHashSet<>())
            .add(person.name());
      }
    }
    return names;
  }
}
