package io.github.fieldnotes.render.content;

import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Markup.Diagram;
import io.github.fieldnotes.render.theme.Messages;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws diagrams on pages. A drawing is a picture of its own in the page: its ids and styles do not
 * meet those of the page, and nothing in it can run.
 */
final class Diagrams {

  /** The size in the root element, in pixels. */
  private static final Pattern WIDTH = Pattern.compile("<svg\\b[^>]*?\\swidth=\"(\\d+)(?:px)?\"");

  private static final Pattern HEIGHT = Pattern.compile("<svg\\b[^>]*?\\sheight=\"(\\d+)(?:px)?\"");

  private Diagrams() {}

  static String html(Markup.Drawing drawing, Messages messages) {
    if (drawing.way() == Diagram.MERMAID) {
      return "<span class=\"fn-mermaid\" hidden=\"hidden\" title=\""
          + PageMarkup.escape(drawing.name())
          + "\"></span>";
    }
    String name = drawing.name().isEmpty() ? messages.word("diagram") : drawing.name();
    byte[] svg = drawing.svg().getBytes(StandardCharsets.UTF_8);
    return "<img class=\"fn-drawing\" src=\"data:image/svg+xml;base64,"
        + Base64.getEncoder().encodeToString(svg)
        + "\" alt=\""
        + PageMarkup.escape(name)
        + "\""
        + size("width", WIDTH, drawing.svg())
        + size("height", HEIGHT, drawing.svg())
        + " />";
  }

  private static String size(String name, Pattern pattern, String svg) {
    Matcher size = pattern.matcher(svg);
    return size.find() ? " " + name + "=\"" + size.group(1) + "\"" : "";
  }
}
