package io.github.fieldnotes.read.formula;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * What a formula is made of: the elements of MathML Core, and those that KaTeX adds, with
 * attributes that say how they look. Nothing in them can run, link or load.
 *
 * @see <a href="https://www.w3.org/TR/mathml-core/">MathML Core</a>
 */
final class MathmlPolicy {

  private static final Set<String> ELEMENTS =
      Set.of(
          "annotation",
          "math",
          "menclose",
          "mfrac",
          "mi",
          "mn",
          "mo",
          "mover",
          "mpadded",
          "mphantom",
          "mroot",
          "mrow",
          "ms",
          "mspace",
          "msqrt",
          "mstyle",
          "msub",
          "msubsup",
          "msup",
          "mtable",
          "mtd",
          "mtext",
          "mtr",
          "munder",
          "munderover",
          "semantics");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "accent",
          "accentunder",
          "class",
          "columnalign",
          "columnlines",
          "columnspacing",
          "depth",
          "display",
          "displaystyle",
          "encoding",
          "fence",
          "height",
          "linethickness",
          "lspace",
          "mathbackground",
          "mathcolor",
          "mathsize",
          "mathvariant",
          "maxsize",
          "minsize",
          "notation",
          "rowlines",
          "rowspacing",
          "rspace",
          "scriptlevel",
          "separator",
          "stretchy",
          "style",
          "symmetric",
          "voffset",
          "width",
          "xmlns");

  /**
   * Lengths, colours, numbers and words: no addresses, and no more than one property of a style.
   */
  private static final Pattern VALUE = Pattern.compile("[\\w .,:;#%+-]*");

  private static final String NAMESPACE = "http://www.w3.org/1998/Math/MathML";

  private MathmlPolicy() {}

  /**
   * The first formula in a text, without what is not allowed.
   *
   * @param html well-formed
   */
  static String clean(String html) {
    Document document = Jsoup.parse(html, "", Parser.xmlParser());
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .prettyPrint(false);
    Element math = document.selectFirst("math");
    for (Element element : math.getAllElements()) {
      if (!ELEMENTS.contains(element.normalName())) {
        element.unwrap();
      } else {
        element
            .attributes()
            .asList()
            .forEach(
                attribute -> {
                  if (!isAllowed(attribute)) {
                    element.removeAttr(attribute.getKey());
                  }
                });
      }
    }
    return math.outerHtml();
  }

  private static boolean isAllowed(Attribute attribute) {
    return ATTRIBUTES.contains(attribute.getKey())
        && (attribute.getValue().equals(NAMESPACE)
            || attribute.getValue().equals("application/x-tex")
            || VALUE.matcher(attribute.getValue()).matches());
  }
}
