package io.github.fieldnotes.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Metadata;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SitePlan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes {@code notes.json}: every note and every annotation, in the order of the index. Addresses
 * within the section are relative to its folder. NOTES-JSON.md describes each property.
 */
final class NotesJson {

  private final SitePlan plan;
  private final PageMarkup markup;
  private final Route base;

  NotesJson(SitePlan plan, PageMarkup markup) {
    this.plan = plan;
    this.markup = markup;
    this.base = plan.places().index();
  }

  void write(OutputStream out) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter pretty =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(pretty);
      json.writeStartObject();
      json.writeArrayFieldStart("notes");
      for (Note note : plan.notes()) {
        note(note, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("annotations");
      for (Note note : plan.notes()) {
        for (Annotation annotation : note.annotations()) {
          annotation(annotation, note, json);
        }
      }
      json.writeEndArray();
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
    strings("categories", metadata.categories(), json);
    strings("tags", metadata.tags(), json);
    strings("authors", metadata.authors(), json);
    json.writeStringField("excerpt", note.excerpt());
    links(note.links(), json);
    json.writeEndObject();
  }

  private void annotation(Annotation annotation, Note note, JsonGenerator json) throws IOException {
    json.writeStartObject();
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
    json.writeStringField("rule", annotation.rule().code());
    json.writeObjectFieldStart("fields");
    for (Field field : annotation.fields()) {
      json.writeStringField(field.name(), field.value());
    }
    json.writeEndObject();
    json.writeStringField("excerpt", annotation.excerpt());
    links(annotation.links(), json);
    json.writeEndObject();
  }

  private void links(List<Link> links, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("links");
    for (Link link : links) {
      json.writeStartObject();
      json.writeStringField("text", link.text());
      json.writeStringField("url", markup.address(link.target(), base));
      json.writeNumberField("line", link.place().line());
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
