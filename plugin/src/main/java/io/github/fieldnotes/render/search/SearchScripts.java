package io.github.fieldnotes.render.search;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.render.theme.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Writes the scripts of the search index, each a single call that passes its data to search.js. */
final class SearchScripts {

  private static final Pattern NOT_IN_SLUG = Pattern.compile("[^\\p{L}\\p{N}\\p{M} _-]");

  private final SectionPlan plan;
  private final Messages messages;

  SearchScripts(SectionPlan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
  }

  /**
   * Writes the notes with their sections, and the first word of each part of the words.
   *
   * @param sections finds the sections of a note, in order
   */
  void sections(
      Function<Note, List<IndexedNote.Part>> sections,
      Map<Integer, String> firstWords,
      OutputStream out)
      throws IOException {
    Map<Kind, Integer> kinds = new LinkedHashMap<>();
    try (JsonGenerator json = ScriptCall.begin("fieldnotesSearch.sections", out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("parts");
      for (int i = 0; i < firstWords.size(); i++) {
        json.writeString(firstWords.get(i));
      }
      json.writeEndArray();
      json.writeArrayFieldStart("notes");
      for (Note note : plan.notes()) {
        note(note, sections.apply(note), kinds, json);
        json.writeRaw('\n');
      }
      json.writeEndArray();
      json.writeArrayFieldStart("kinds");
      for (Kind kind : kinds.keySet()) {
        json.writeStartArray();
        json.writeString(kind.id());
        json.writeString(messages.kind(kind, false));
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndObject();
      ScriptCall.end(json);
    }
  }

  private void note(
      Note note, List<IndexedNote.Part> sections, Map<Kind, Integer> kinds, JsonGenerator json)
      throws IOException {
    json.writeStartArray();
    json.writeString(note.metadata().title());
    json.writeString(plan.places().note(note).from(plan.places().index()));
    json.writeString(messages.date(note.metadata().date()).text());
    for (IndexedNote.Part section : sections) {
      String anchor = section.anchor().equals(slug(section.heading())) ? "" : section.anchor();
      int kind =
          section.annotation() < 0
              ? -1
              : number(note.annotations().get(section.annotation()).kind(), kinds);
      // optional values at the end are left out
      json.writeStartArray();
      json.writeString(section.heading());
      if (!anchor.isEmpty() || kind >= 0) {
        json.writeString(anchor);
      }
      if (kind >= 0) {
        json.writeNumber(kind);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** Writes one part of the words. */
  void words(int part, String words, OutputStream out) throws IOException {
    try (JsonGenerator json = ScriptCall.begin("fieldnotesSearch.words", out)) {
      json.writeNumber(part);
      json.writeRaw(',');
      json.writeRaw('"' + words + '"');
      ScriptCall.end(json);
    }
  }

  private static int number(Kind kind, Map<Kind, Integer> kinds) {
    return kinds.computeIfAbsent(kind, next -> kinds.size());
  }

  /**
   * The id of most headings, which search.js derives from their text in the same way. Empty for a
   * heading with a capital sigma: Java and browsers disagree on where a word ends, and so on which
   * small sigma it becomes.
   */
  static String slug(String heading) {
    if (heading.indexOf('Σ') >= 0) {
      return "";
    }
    return NOT_IN_SLUG
        .matcher(heading.toLowerCase(Locale.ROOT))
        .replaceAll("")
        .strip()
        .replace(' ', '-');
  }
}
