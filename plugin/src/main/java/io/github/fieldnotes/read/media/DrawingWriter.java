package io.github.fieldnotes.read.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Rewrites a drawing with only the elements and attributes of {@link AllowedSvg}. An instance
 * writes one drawing.
 */
final class DrawingWriter {

  static final String SVG = "http://www.w3.org/2000/svg";
  static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final int DEEPEST = 1_000;

  private final Writer out;

  /** The names of the open elements, innermost first; those of HTML elements begin with a space. */
  private final Deque<String> open = new ArrayDeque<>();

  private int foreign;
  private int skipped;
  private StringBuilder style;
  private String dropped;

  DrawingWriter(Writer out) {
    this.out = out;
  }

  /**
   * Writes the drawing; if it cannot be read, part of it may already have been written.
   *
   * @return the first removed item that could have run code
   * @throws XMLStreamException if it is not well-formed XML or not SVG
   */
  Optional<String> write(InputStream in) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(in);
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    while (reader.hasNext()) {
      event(reader);
    }
    return Optional.ofNullable(dropped);
  }

  private void event(XMLStreamReader reader) throws IOException, XMLStreamException {
    switch (reader.next()) {
      case XMLStreamConstants.START_ELEMENT -> start(reader);
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader.getText());
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> drop("<?" + reader.getPITarget());
      default -> {} // comments and the document type are not visible
    }
  }

  private void start(XMLStreamReader reader) throws IOException, XMLStreamException {
    String name = reader.getLocalName();
    boolean html = XHTML.equals(reader.getNamespaceURI());
    boolean svg = SVG.equals(reader.getNamespaceURI());
    if (open.isEmpty() && skipped == 0 && !(svg && name.equals("svg"))) {
      throw new XMLStreamException("the root element is not svg", reader.getLocation());
    }
    boolean allowed =
        html ? foreign > 0 && AllowedSvg.isHtml(name) : svg && AllowedSvg.isElement(name, reader);
    if (skipped > 0 || !allowed || open.size() >= DEEPEST || (svg && isInHtml()) || style != null) {
      // programs keep data of their own in a drawing, in their own namespaces
      if (skipped == 0 && (svg || html) && !name.equals("metadata")) {
        drop("<" + name + ">");
      }
      skipped++;
      return;
    }
    startTag(reader, name, html);
    open.push(html ? " " + name : name);
    foreign += name.equals("foreignObject") ? 1 : 0;
    if (name.equals("style")) {
      style = new StringBuilder();
    }
  }

  private void startTag(XMLStreamReader reader, String name, boolean html) throws IOException {
    out.write("<" + name);
    if (open.isEmpty()) {
      out.write(" xmlns=\"" + SVG + "\" xmlns:xlink=\"" + XLINK + "\"");
    } else if (html && !isInHtml()) {
      out.write(" xmlns=\"" + XHTML + "\"");
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String namespace = reader.getAttributeNamespace(i);
      String attribute = reader.getAttributeLocalName(i);
      String value = reader.getAttributeValue(i);
      boolean xlink = XLINK.equals(namespace);
      boolean own = namespace == null || namespace.isEmpty();
      if (own ? AllowedSvg.isAttribute(attribute) : xlink && attribute.equals("href")) {
        if (AllowedSvg.isSafe(name, attribute, value)) {
          attribute((xlink ? "xlink:" : "") + attribute, value);
        } else {
          drop(attribute);
        }
      } else if (own && AllowedSvg.acts(attribute)) {
        drop(attribute);
      }
    }
    out.write(">");
  }

  private void attribute(String name, String value) throws IOException {
    out.write(" " + name + "=\"");
    escaped(value);
    out.write("\"");
  }

  private boolean isInHtml() {
    return !open.isEmpty() && open.peek().startsWith(" ");
  }

  private void end() throws IOException {
    if (skipped > 0) {
      skipped--;
      return;
    }
    String name = open.pop();
    foreign -= name.equals("foreignObject") ? 1 : 0;
    if (style != null) {
      String sheet = AllowedSvg.withoutImports(style.toString());
      if (AllowedSvg.isSafeStyle(sheet)) {
        escaped(sheet);
      } else {
        drop("<style>");
      }
      style = null;
    }
    out.write("</" + name.strip() + ">");
  }

  private void text(String text) throws IOException {
    if (skipped == 0 && style != null) {
      style.append(text);
    } else if (skipped == 0 && !open.isEmpty()) {
      escaped(text);
    }
  }

  private void drop(String what) {
    if (dropped == null && skipped == 0) {
      dropped = what;
    }
  }

  private void escaped(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '&' -> out.write("&amp;");
        case '"' -> out.write("&quot;");
        case '\t' -> out.write("&#9;");
        case '\n' -> out.write("\n");
        case '\r' -> out.write("&#13;");
        default -> {
          // XML 1.1 allows more characters than XML 1.0
          if (c >= ' ') {
            out.write(c);
          }
        }
      }
    }
  }
}
