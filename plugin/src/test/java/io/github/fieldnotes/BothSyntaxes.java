package io.github.fieldnotes;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Whether an XML parser and an HTML parser make the same tree of a fragment. */
public final class BothSyntaxes {

  private BothSyntaxes() {}

  /** What is wrong with a fragment; empty when nothing is. */
  public static List<String> mistakes(String html) {
    List<String> xml;
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setCoalescing(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      xml =
          lines(
              builder
                  .parse(new InputSource(new StringReader("<body>" + html + "</body>")))
                  .getDocumentElement());
    } catch (SAXException e) {
      return List.of("no XML: " + e.getMessage() + at(html, e));
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
    List<String> shown = lines(Jsoup.parseBodyFragment(html).body());
    return shown.equals(xml) ? List.of() : List.of(difference(xml, shown));
  }

  private static String at(String html, SAXException e) {
    if (!(e instanceof org.xml.sax.SAXParseException place)) {
      return "";
    }
    String line = html.split("\n", -1)[place.getLineNumber() - 1];
    int end = Math.min(line.length(), place.getColumnNumber());
    return " behind " + line.substring(Math.max(0, end - 80), end);
  }

  private static String difference(List<String> xml, List<String> shown) {
    int at = 0;
    while (at < Math.min(xml.size(), shown.size()) && xml.get(at).equals(shown.get(at))) {
      at++;
    }
    return "an HTML parser sees "
        + shown.subList(Math.max(0, at - 1), Math.min(shown.size(), at + 3))
        + " where an XML parser sees "
        + xml.subList(Math.max(0, at - 1), Math.min(xml.size(), at + 3));
  }

  private static List<String> lines(Node body) {
    List<String> lines = new ArrayList<>();
    lines(body, 0, lines);
    return lines;
  }

  private static void lines(Node node, int depth, List<String> lines) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      text(node.getNodeValue(), depth, lines);
      return;
    }
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; node.hasAttributes() && i < node.getAttributes().getLength(); i++) {
      Node attribute = node.getAttributes().item(i);
      attributes.put(attribute.getNodeName(), attribute.getNodeValue());
    }
    lines.add(depth + " " + node.getNodeName() + " " + attributes);
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      lines(child, depth + 1, lines);
    }
  }

  private static List<String> lines(Element body) {
    List<String> lines = new ArrayList<>();
    body.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            text(text.getWholeText(), depth, lines);
          } else if (node instanceof DataNode data) {
            text(data.getWholeData(), depth, lines);
          } else if (node instanceof Element element) {
            Map<String, String> attributes = new TreeMap<>();
            element.attributes().forEach(a -> attributes.put(a.getKey(), a.getValue()));
            lines.add(depth + " " + element.tagName() + " " + attributes);
          }
        });
    return lines;
  }

  /**
   * The two kinds of parser mark what they need in scripts and styles, which is a comment there.
   */
  private static void text(String text, int depth, List<String> lines) {
    String plain = text.replaceAll("//(?:<!\\[CDATA\\[|]]>)?|/\\*(?:<!\\[CDATA\\[|]]>)?\\*/", "");
    if (!plain.isEmpty()) {
      lines.add(depth + " \"" + plain + '"');
    }
  }
}
