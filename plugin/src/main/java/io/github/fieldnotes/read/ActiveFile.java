package io.github.fieldnotes.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Finds what runs in files that a browser shows as pages: a drawing of SVG does nothing as a
 * picture, but is a page of the site with scripts of its own when it is opened by its address.
 */
final class ActiveFile {

  private static final Set<String> PAGES =
      Set.of(
          "htm", "html", "mht", "mhtml", "rdf", "shtml", "svg", "svgz", "xht", "xhtml", "xml",
          "xsl", "xslt");
  private static final Set<String> ELEMENTS =
      Set.of(
          "applet",
          "base",
          "embed",
          "foreignobject",
          "form",
          "frame",
          "handler",
          "iframe",
          "link",
          "listener",
          "meta",
          "object",
          "script",
          "stylesheet");
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "data", "poster", "to", "from", "by", "values");
  private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Pattern ENCODING =
      Pattern.compile("(?i)<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)");
  private static final Set<String> ENCODINGS = Set.of("utf-8", "us-ascii", "iso-8859-1");
  private static final long LARGEST = 16L * 1024 * 1024;

  private ActiveFile() {}

  /**
   * What runs in a file, in a word; empty when nothing does.
   *
   * @param path by whose extension a browser takes the file for a page or not
   */
  static Optional<String> find(String path, Path file) throws IOException {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!PAGES.contains(extension.strip())) {
      return Optional.empty();
    }
    if (extension.endsWith("z") || extension.startsWith("mht") || Files.size(file) > LARGEST) {
      return Optional.of("what cannot be looked at");
    }
    return find(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }

  /** A browser reads HTML or XML by the name, but both here: what runs in either, counts. */
  static Optional<String> find(String text) {
    Matcher encoding = ENCODING.matcher(text);
    if (text.indexOf('\0') >= 0
        || encoding.find() && !ENCODINGS.contains(encoding.group(1).toLowerCase(Locale.ROOT))) {
      return Optional.of("an unusual encoding");
    }
    String small = text.toLowerCase(Locale.ROOT);
    for (String sign : List.of("<!entity", "<?xml-stylesheet")) {
      if (small.contains(sign)) {
        return Optional.of(sign);
      }
    }
    return find(Parser.xmlParser().parseInput(text, ""))
        .or(() -> find(Parser.htmlParser().parseInput(text, "")));
  }

  private static Optional<String> find(Document document) {
    for (Element element : document.getAllElements()) {
      String tag = local(element.tagName());
      if (ELEMENTS.contains(tag) && !isHarmless(element, tag)) {
        return Optional.of("<" + tag + ">");
      }
      for (Attribute attribute : element.attributes()) {
        String name = local(attribute.getKey());
        if (name.startsWith("on") || name.equals("srcdoc") || leadsToCode(name, attribute)) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  /** A page's own encoding, description and style sheets run nothing. */
  private static boolean isHarmless(Element element, String tag) {
    return tag.equals("meta") && !element.hasAttr("http-equiv")
        || tag.equals("link") && element.attr("rel").equalsIgnoreCase("stylesheet");
  }

  private static boolean leadsToCode(String name, Attribute attribute) {
    if (!ADDRESSES.contains(name)) {
      return false;
    }
    String address =
        attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
    Matcher scheme = SCHEME.matcher(address);
    boolean picture = address.startsWith("data:image/") && !address.startsWith("data:image/svg");
    return scheme.matches() && !SCHEMES.contains(scheme.group(1)) && !picture;
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }
}
