package io.github.fieldnotes.read;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes parsed HTML as XML of which an XML parser and an HTML parser make the same tree: some
 * browsers take a file for XML when its root declares a namespace, as Fluido's does.
 */
final class XmlSyntax {

  /** An HTML parser takes their content as text; it is shown where the element means nothing. */
  private static final Set<String> FALLBACKS = Set.of("iframe", "noembed", "noframes");

  /** An HTML parser drops a line end right behind their start tag, an XML parser does not. */
  private static final Set<String> LINES = Set.of("pre", "listing", "textarea");

  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final Pattern QUALIFIED = Pattern.compile("(?!xml:|xmlns:)([\\w.-]+):[\\w.-]+");

  private XmlSyntax() {}

  /** The content of a document's body, which is changed. */
  static String of(Document document) {
    Element body = document.body();
    body.select("xmp,plaintext").forEach(XmlSyntax::preformatted);
    body.getAllElements().forEach(XmlSyntax::element);
    document.outputSettings().syntax(Document.OutputSettings.Syntax.xml);
    return body.html();
  }

  private static void preformatted(Element element) {
    String text = element.data();
    element.tagName("pre").empty().appendChild(new TextNode(text));
  }

  private static void element(Element element) {
    String name = element.normalName();
    List.copyOf(element.childNodes()).stream()
        .filter(child -> !isKept(child))
        .forEach(Node::remove);
    if (FALLBACKS.contains(name)) {
      element.empty();
    }
    if (LINES.contains(name) && element.firstChild() instanceof TextNode first) {
      first.text(first.getWholeText().replaceFirst("^[\\r\\n]+", ""));
    }
    for (DataNode data : element.dataNodes()) {
      // what ends a CDATA section; in a script a comparison, which may have a blank in it
      data.setWholeData(data.getWholeData().replace("]]>", "]] >"));
    }
    for (Attribute attribute : element.attributes()) {
      attribute.setValue(attribute.getValue().replaceAll("[\\t\\n\\r]", " "));
    }
    namespace(element);
  }

  /** Comments and the like end differently in HTML and XML. */
  private static boolean isKept(Node node) {
    return node instanceof Element || node instanceof TextNode || node instanceof DataNode;
  }

  /** An HTML parser knows by the name what is SVG or MathML, an XML parser is told. */
  private static void namespace(Element element) {
    String namespace = element.tag().namespace();
    Element parent = element.parent();
    if (parent != null && !Objects.equals(namespace, parent.tag().namespace())) {
      element.attr("xmlns", namespace);
    }
    prefix(element.tagName(), element);
    for (Attribute attribute : List.copyOf(element.attributes().asList())) {
      prefix(attribute.getKey(), element);
    }
  }

  /** A name with a prefix keeps it; its namespace is of no meaning but for SVG's. */
  private static void prefix(String name, Element element) {
    Matcher qualified = QUALIFIED.matcher(name);
    if (qualified.matches()) {
      String prefix = qualified.group(1);
      element.attr("xmlns:" + prefix, prefix.equals("xlink") ? XLINK : "urn:" + prefix);
    }
  }
}
