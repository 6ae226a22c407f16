package io.github.fieldnotes.render.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Details;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Metadata;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.model.Relation;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.plan.link.Innermost;
import io.github.fieldnotes.render.content.PageMarkup;
import io.github.fieldnotes.render.content.States;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes {@code notes.json}: every note and every annotation, each on one line, in the order of the
 * index. Addresses within the section are relative to its folder. NOTES-JSON.md describes each
 * property.
 */
public final class NotesJson {

  private final SectionPlan plan;
  private final PageMarkup markup;
  private final Route base;
  private final States states;

  public NotesJson(SectionPlan plan, PageMarkup markup) {
    this.plan = plan;
    this.markup = markup;
    this.states = new States(plan.decisions());
    this.base = plan.places().index();
  }

  public void write(OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeArrayFieldStart("notes");
      for (Note note : plan.notes()) {
        json.writeRaw('\n');
        note(note, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("annotations");
      for (Note note : plan.notes()) {
        Innermost innermost = Innermost.of(note);
        Details.Held details = note.details().load();
        for (int i = 0; i < note.annotations().size(); i++) {
          json.writeRaw('\n');
          json.writeStartObject();
          annotation(note.annotations().get(i), note, json);
          links(details.links(i), innermost, json);
          json.writeEndObject();
        }
      }
      json.writeEndArray();
      people(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void note(Note note, JsonGenerator json) throws IOException {
    Metadata metadata = note.metadata();
    json.writeStartObject();
    json.writeStringField("path", note.file());
    json.writeStringField("url", plan.places().note(note).from(base));
    json.writeStringField("title", metadata.title());
    json.writeStringField("date", metadata.date().map(Object::toString).orElse(null));
    Optional<NoteDate> range = metadata.date().filter(NoteDate::isRange);
    if (range.isPresent()) {
      json.writeStringField("lastDay", range.get().last().toString());
    }
    if (metadata.date().filter(NoteDate::isAdded).isPresent()) {
      json.writeStringField("dateFrom", "git");
    }
    if (note.history().isPresent()) {
      json.writeStringField("added", note.history().get().added().toString());
      json.writeStringField("lastChanged", note.history().get().changed().toString());
    }
    if (!metadata.module().isEmpty()) {
      json.writeStringField("module", metadata.module());
    }
    strings("categories", metadata.categories(), json);
    strings("tags", metadata.tags(), json);
    strings("authors", metadata.authors(), json);
    json.writeStringField("excerpt", note.excerpt());
    links(note.links(), Innermost.of(note), json);
    json.writeEndObject();
  }

  private void annotation(Annotation annotation, Note note, JsonGenerator json) throws IOException {
    json.writeStringField("kind", annotation.kind().id());
    json.writeStringField("label", annotation.label());
    json.writeStringField("title", annotation.title());
    json.writeStringField(
        "link", annotation.link().map(target -> markup.address(target, base)).orElse(null));
    json.writeStringField("note", note.file());
    json.writeStringField("anchor", annotation.anchor());
    json.writeNumberField("line", annotation.place().line());
    json.writeNumberField("column", annotation.place().column());
    json.writeNumberField("lastLine", annotation.extent().lastLine());
    json.writeStringField("section", annotation.section());
    if (annotation.position().date().isPresent()) {
      json.writeStringField("date", annotation.position().date().get().toString());
    }
    json.writeStringField("rule", annotation.rule().code());
    json.writeStringField("state", states.of(annotation, note));
    fields(annotation, json);
    relations(annotation, json);
    json.writeStringField("excerpt", annotation.excerpt().text());
  }

  private void people(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("people");
    for (Page.PersonPage page : plan.pages(Page.PersonPage.class)) {
      json.writeRaw('\n');
      json.writeStartObject();
      json.writeStringField("name", page.person().name());
      strings("aliases", page.person().aliases(), json);
      json.writeStringField("url", page.route().from(base));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void fields(Annotation annotation, JsonGenerator json) throws IOException {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Field field : annotation.fields()) {
      values.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(field.value());
    }
    json.writeObjectFieldStart("fields");
    for (Map.Entry<String, List<String>> field : values.entrySet()) {
      if (field.getValue().size() > 1 || Field.OF_PEOPLE.contains(field.getKey())) {
        strings(field.getKey(), field.getValue(), json);
      } else {
        json.writeStringField(field.getKey(), field.getValue().get(0));
      }
    }
    json.writeEndObject();
  }

  private void relations(Annotation annotation, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("relations");
    for (Relation relation : annotation.relations()) {
      json.writeStartObject();
      json.writeStringField("type", relation.type().code());
      json.writeStringField("text", relation.written());
      json.writeStringField("number", relation.number().isEmpty() ? null : relation.number());
      json.writeStringField(
          "url", relation.target().map(target -> markup.address(target, base)).orElse(null));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void links(List<Link> links, Innermost innermost, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("links");
    for (Link link : links) {
      json.writeStartObject();
      json.writeStringField("text", link.text());
      json.writeStringField("url", markup.address(link.target(), base));
      json.writeNumberField("line", link.place().line());
      json.writeStringField("host", link.target() instanceof Target.ToWeb web ? web.host() : "");
      json.writeStringField("in", innermost.at(link).map(Annotation::anchor).orElse(null));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void strings(String name, List<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
