package io.github.fieldnotes.render;

import io.github.fieldnotes.render.theme.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes Mermaid as a function that no page calls: {@code diagrams.js} puts its text into a frame
 * that may do nothing but draw, and runs it there. A page that is opened as a file cannot read its
 * scripts in any other way.
 */
final class MermaidScript {

  /**
   * Taken out of Doxia's site renderer by the build; a project can have a newer one in its theme.
   */
  private static final String MERMAID = "mermaid.min.js";

  private MermaidScript() {}

  static void write(Theme theme, OutputStream out) throws IOException {
    out.write("window.fieldnotesMermaid = function () {\n".getBytes(StandardCharsets.UTF_8));
    theme.copyAsset(MERMAID, out);
    out.write("\n};\n".getBytes(StandardCharsets.UTF_8));
  }
}
