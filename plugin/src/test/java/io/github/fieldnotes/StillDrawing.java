package io.github.fieldnotes;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What holds for every drawing that is published: nothing in it runs, and nothing is loaded. */
final class StillDrawing {

  private static final Set<String> FORBIDDEN =
      Set.of("script", "handler", "iframe", "object", "embed", "form", "input", "base", "link");
  private static final Pattern INNER = Pattern.compile("\\s*(?:#.*|data:image/.*)", Pattern.DOTALL);
  private static final Pattern ESCAPED = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))");
  private static final Pattern LOADS =
      Pattern.compile("@import|(?:image-set|src|image)\\(|url\\(\\s*[\"']?(?!#|data:)");

  private StillDrawing() {}

  /** What is not so, in words. */
  static List<String> broken(String drawing)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilder builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
    builder.setErrorHandler(null);
    Node root = builder.parse(new InputSource(new StringReader(drawing)));
    List<String> broken = new ArrayList<>();
    walk(root, broken);
    return broken;
  }

  private static void walk(Node node, List<String> broken) {
    if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE
        || node.getNodeType() == Node.DOCUMENT_TYPE_NODE) {
      broken.add(node.getNodeName());
    }
    if (node instanceof Element element) {
      String name = element.getLocalName().toLowerCase(Locale.ROOT);
      if (FORBIDDEN.contains(name)) {
        broken.add("<" + name + ">");
      }
      if (name.equals("style") && loads(element.getTextContent())) {
        broken.add("<style> loads: " + element.getTextContent());
      }
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        attribute(element, attributes.item(i), broken);
      }
    }
    for (Node in = node.getFirstChild(); in != null; in = in.getNextSibling()) {
      walk(in, broken);
    }
  }

  private static void attribute(Element element, Node attribute, List<String> broken) {
    String name = attribute.getNodeName().replaceFirst(".*:", "").toLowerCase(Locale.ROOT);
    String value = attribute.getNodeValue();
    boolean address = name.equals("href") || name.equals("src");
    boolean safe =
        address && element.getLocalName().equals("a")
            ? !value.replaceAll("[\\x00-\\x20]", "").matches("(?is)(javascript|data|vbscript):.*")
            : address
                ? INNER.matcher(value).matches()
                : attribute.getNodeName().startsWith("xmlns") || !loads(value);
    if (!safe || name.startsWith("on") || attribute.getNodeName().equals("xml:base")) {
      broken.add(element.getLocalName() + " " + attribute);
    }
    boolean animation = element.getLocalName().matches("set|animate.*");
    if (animation
        && name.equals("attributename")
        && value.toLowerCase(Locale.ROOT).contains("href")) {
      broken.add(element.getLocalName() + " animates " + value);
    }
  }

  /** CSS Syntax Level 3, 4.3.7: what an escape stands for. */
  private static boolean loads(String css) {
    String plain =
        ESCAPED
            .matcher(css)
            .replaceAll(
                escape ->
                    Matcher.quoteReplacement(
                        escape.group(1) == null ? escape.group(2) : character(escape.group(1))));
    return LOADS.matcher(plain.toLowerCase(Locale.ROOT)).find();
  }

  private static String character(String hexadecimal) {
    int code = Integer.parseInt(hexadecimal, 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD";
  }
}
