package io.github.fieldnotes.render.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.feed.FeedEntries.Entry;
import io.github.fieldnotes.render.feed.FeedEntries.Feed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a feed as JSON Feed 1.1 ({@code https://www.jsonfeed.org/version/1.1/}). */
final class JsonFeed {

  private final Project project;
  private final String language;

  JsonFeed(Project project, String language) {
    this.project = project;
    this.language = language;
  }

  void write(Feed feed, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("version", "https://jsonfeed.org/version/1.1");
      json.writeStringField("title", feed.title());
      json.writeStringField("home_page_url", feed.page());
      json.writeStringField("feed_url", feed.url());
      json.writeStringField("language", language);
      if (!project.name().isEmpty()) {
        authors(List.of(project.name()), json);
      }
      json.writeArrayFieldStart("items");
      for (Entry entry : feed.entries()) {
        entry(entry, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void entry(Entry entry, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entry.url());
    json.writeStringField("url", entry.url());
    json.writeStringField("title", entry.title());
    // JSON Feed requires one of the two contents
    if (entry.content().isPresent()) {
      json.writeStringField("content_html", entry.content().get());
    } else {
      json.writeStringField("content_text", entry.summary());
    }
    if (!entry.summary().isEmpty()) {
      json.writeStringField("summary", entry.summary());
    }
    json.writeStringField("date_published", entry.date() + "T00:00:00Z");
    if (entry.changed().isAfter(entry.date())) {
      json.writeStringField("date_modified", entry.changed() + "T00:00:00Z");
    }
    if (!entry.authors().isEmpty()) {
      authors(entry.authors(), json);
    }
    if (!entry.terms().isEmpty()) {
      json.writeArrayFieldStart("tags");
      for (String term : entry.terms()) {
        json.writeString(term);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void authors(List<String> names, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("authors");
    for (String name : names) {
      json.writeStartObject();
      json.writeStringField("name", name);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
