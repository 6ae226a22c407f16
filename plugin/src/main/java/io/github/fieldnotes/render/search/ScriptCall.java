package io.github.fieldnotes.render.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes data as a classic script of a single call, the only form that browsers load from {@code
 * file://}.
 */
final class ScriptCall {

  private ScriptCall() {}

  /**
   * Begins the call. What is written to the generator are its arguments; {@link #end} closes it.
   *
   * @param function the name of the function: {@code fieldnotesSearch.words}
   */
  static JsonGenerator begin(String function, OutputStream out) throws IOException {
    out.write((function + "(").getBytes(StandardCharsets.UTF_8));
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setRootValueSeparator(null);
    json.setCharacterEscapes(new ForScripts());
    return json;
  }

  /** Ends the call; the generator stays open. */
  static void end(JsonGenerator json) throws IOException {
    json.writeRaw(");\n");
  }

  /** Escapes text so that it cannot end the script, or a line of it. */
  private static final class ForScripts extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
      codes['<'] = CharacterEscapes.ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
      return c == 0x2028 || c == 0x2029
          ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", c))
          : null;
    }
  }
}
