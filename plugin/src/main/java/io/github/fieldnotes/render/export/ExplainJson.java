package io.github.fieldnotes.render.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.NearMiss;
import io.github.fieldnotes.model.Note;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes {@code explain.json}. */
final class ExplainJson {

  private final JsonGenerator json;

  private ExplainJson(JsonGenerator json) {
    this.json = json;
  }

  static void write(Explanation explanation, OutputStream out) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      new ExplainJson(json).explanation(explanation);
      json.writeRaw('\n');
    }
  }

  private void explanation(Explanation explanation) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("notes");
    for (Note note : explanation.notes()) {
      note(note);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("counts");
    counts("kinds", explanation.byKind());
    counts("rules", explanation.byRule());
    json.writeNumberField("nearMisses", explanation.nearMisses());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void note(Note note) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", note.file());
    json.writeStringField("title", note.metadata().title());
    json.writeArrayFieldStart("annotations");
    for (Annotation annotation : note.annotations()) {
      annotation(annotation);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("nearMisses");
    for (NearMiss miss : note.nearMisses()) {
      miss(miss);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void annotation(Annotation annotation) throws IOException {
    json.writeStartObject();
    place(annotation.place());
    json.writeNumberField("lastLine", annotation.extent().lastLine());
    json.writeStringField("kind", annotation.kind().id());
    json.writeStringField("rule", annotation.rule().code());
    json.writeStringField("label", annotation.label());
    json.writeStringField("title", annotation.title());
    json.writeObjectFieldStart("fields");
    List<String> names = annotation.fields().stream().map(Field::name).distinct().toList();
    for (String name : names) {
      json.writeArrayFieldStart(name);
      for (String value : annotation.values(name)) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void miss(NearMiss miss) throws IOException {
    json.writeStartObject();
    place(miss.place());
    json.writeStringField("rule", miss.rule().code());
    json.writeStringField("text", miss.text());
    String reason = miss.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    json.writeStringField("reason", reason);
    json.writeStringField("words", miss.reason().words());
    json.writeEndObject();
  }

  private void place(Location place) throws IOException {
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
  }

  private void counts(String name, Map<String, Integer> counts) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }
}
