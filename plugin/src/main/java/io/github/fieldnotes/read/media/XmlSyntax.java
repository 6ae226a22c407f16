package io.github.fieldnotes.read.media;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes parsed HTML so that an XML parser and an HTML parser read the same tree: some browsers
 * treat a file as XML if its root declares a namespace, as Fluido's does.
 */
public final class XmlSyntax {

  /**
   * An HTML parser reads their content as text, which is shown where the element is not supported.
   */
  private static final Set<String> FALLBACKS = Set.of("iframe", "noembed", "noframes");

  /** An HTML parser drops a line ending directly after their start tag; an XML parser does not. */
  private static final Set<String> LINES = Set.of("pre", "listing", "textarea");

  private static final String XLINK = "http://www.w3.org/1999/xlink";

  /** Namespaces in XML 1.0, 4: a name with or without a prefix. */
  private static final Pattern NAME =
      Pattern.compile("(?:[\\p{L}_][\\p{L}\\p{N}_.-]*:)?[\\p{L}_][\\p{L}\\p{N}_.-]*");

  private XmlSyntax() {}

  /** Writes the content of a document's body; modifies the document. */
  public static String of(Document document) {
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
      // this would end a CDATA section; in a script it is a comparison, in which a space does no
      // harm
      data.setWholeData(data.getWholeData().replace("]]>", "]] >"));
    }
    for (Attribute attribute : element.attributes()) {
      attribute.setValue(attribute.getValue().replaceAll("[\\t\\n\\r]", " "));
    }
    namespace(element);
  }

  /** Comments and similar nodes are dropped because they end differently in HTML and XML. */
  private static boolean isKept(Node node) {
    return node instanceof Element || node instanceof TextNode || node instanceof DataNode;
  }

  /** An HTML parser recognises SVG and MathML by name; an XML parser needs their namespace. */
  private static void namespace(Element element) {
    String namespace = element.tag().namespace();
    Element parent = element.parent();
    boolean other = parent != null && !Objects.equals(namespace, parent.tag().namespace());
    if (other || element.hasAttr("xmlns")) {
      element.attr("xmlns", namespace);
    }
    if (!NAME.matcher(element.tagName()).matches()) {
      element.tagName(name(element.tagName()));
    }
    prefix(element.tagName(), element);
    for (Attribute attribute : List.copyOf(element.attributes().asList())) {
      if (!NAME.matcher(attribute.getKey()).matches()) {
        element.removeAttr(attribute.getKey());
        element.attr(name(attribute.getKey()), attribute.getValue());
      }
    }
    for (Attribute attribute : List.copyOf(element.attributes().asList())) {
      prefix(attribute.getKey(), element);
    }
  }

  /** The nearest valid XML name; such a name has no meaning to a browser. */
  private static String name(String html) {
    String name = html.replaceAll("[^\\p{L}\\p{N}_.-]", "_");
    return Character.isLetter(name.charAt(0)) ? name : "_" + name;
  }

  /** Declares the prefix of a name; the namespace has no meaning unless it is that of XLink. */
  private static void prefix(String name, Element element) {
    int colon = name.indexOf(':');
    String prefix = name.substring(0, Math.max(0, colon));
    if (colon > 0 && !prefix.equals("xml") && !prefix.equals("xmlns")) {
      element.attr("xmlns:" + prefix, prefix.equals("xlink") ? XLINK : "urn:" + prefix);
    }
  }
}
