package io.github.fieldnotes.render.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fieldnotes.render.theme.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Writes the messages that scripts show, all whose keys begin with {@code script.}, as a classic
 * script, the only form that browsers load from {@code file://}.
 */
public final class ScriptWords {

  private static final String PREFIX = "script.";

  private ScriptWords() {}

  public static void write(Messages messages, OutputStream out) throws IOException {
    out.write("window.fieldnotesWords = ".getBytes(StandardCharsets.UTF_8));
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      for (Map.Entry<String, String> word : messages.startingWith(PREFIX).entrySet()) {
        json.writeStringField(word.getKey().substring(PREFIX.length()), word.getValue());
      }
      json.writeEndObject();
      json.writeRaw(";\n");
    }
  }
}
