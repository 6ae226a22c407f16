package io.github.fieldnotes;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.xml.sax.SAXException;

/** What holds for every section, whatever its notes are. */
final class SafeSection {

  private static final Set<String> FORBIDDEN =
      Set.of(
          ("script style iframe object embed base meta link svg math template noscript textarea xmp"
                  + " plaintext frame frameset applet dialog select option title noembed noframes"
                  + " portal fencedframe marquee")
              .split(" "));
  private static final Set<String> FORBIDDEN_ATTRIBUTES =
      Set.of(
          ("style srcdoc action formaction ping background autofocus http-equiv xlink:href manifest"
                  + " contenteditable is slot part popover popovertarget target download")
              .split(" "));
  private static final Set<String> ADDRESSES = Set.of("href", "src", "poster", "cite", "data");
  private static final Pattern SCHEME =
      Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Set<String> SCHEMES =
      Set.of(
          ("http https mailto tel sms ftp ftps sftp git ssh irc ircs xmpp matrix geo news")
              .split(" "));
  private static final Pattern PICTURE =
      Pattern.compile("data:image/(?:png|jpe?g|gif|webp|avif);base64,.*", Pattern.DOTALL);

  private final Fieldnotes.Section section;
  private final List<String> broken = new ArrayList<>();

  private SafeSection(Fieldnotes.Section section) {
    this.section = section;
  }

  /**
   * Which promises are broken, in words.
   *
   * @param files what is in the notes folder, by path
   */
  static List<String> broken(Fieldnotes.Section section, Map<String, String> files) {
    SafeSection judged = new SafeSection(section);
    section.diagnostics().forEach(reported -> judged.place(reported, files));
    section.explanation().lines(path -> path).forEach(judged::line);
    for (Route route : section.rendered().pages()) {
      judged.route(route);
      judged.page(route, section.rendered().page(route).body());
    }
    section.rendered().files().forEach(judged::file);
    return judged.broken;
  }

  private void place(Diagnostic reported, Map<String, String> files) {
    String text = files.get(reported.place().path());
    if (reported.problem() == Problem.READER_FAILED || text == null) {
      broken.add(reported.text(""));
      return;
    }
    String[] lines = text.split("\r\n|\r|\n", -1);
    int line = reported.place().line();
    boolean inside =
        line >= 1
            && line <= lines.length
            && reported.place().column() >= 1
            && reported.place().column() <= lines[line - 1].length() + 1;
    if (!inside) {
      broken.add("no such place: " + reported.text(""));
    }
    line(reported.text(""));
  }

  private void line(String text) {
    if (text.chars().anyMatch(c -> c < ' ' || c >= 0x7f && c < 0xa0 || c == 0x202e)) {
      broken.add("controls in the log: " + text);
    }
  }

  private void route(Route route) {
    boolean inside =
        route.path().startsWith("notes/")
            && !route.path().endsWith("/")
            && !("/" + route.path() + "/").matches(".*/(?:\\.{1,2})?/.*")
            && route.path().chars().noneMatch(c -> c < ' ' || c == '\\');
    if (!inside) {
      broken.add("not in the section: " + route.path());
    }
  }

  private void page(Route route, String html) {
    BothSyntaxes.mistakes(html).forEach(m -> broken.add(route.path() + ": " + m));
    Set<String> ids = new HashSet<>();
    for (Element element : elements(route, html)) {
      if (element.hasAttr("id") && !ids.add(element.id())) {
        broken.add(route.path() + ": two of id " + element.id());
      }
    }
  }

  private List<Element> elements(Route route, String html) {
    List<Element> all = Jsoup.parse(html).body().getAllElements();
    for (Element element : all) {
      if (FORBIDDEN.contains(element.normalName())) {
        broken.add(route.path() + ": <" + element.normalName() + ">");
      }
      for (Attribute attribute : element.attributes()) {
        attribute(route, element, attribute);
      }
    }
    return all;
  }

  private void attribute(Route route, Element element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    boolean safe = !name.startsWith("on") && !FORBIDDEN_ATTRIBUTES.contains(name);
    if (ADDRESSES.contains(name)) {
      safe = isSafe(attribute.getValue(), name);
    } else if (name.equals("srcset")) {
      for (String part : attribute.getValue().split(",\\s+|\\s+")) {
        safe &= isSafe(part, "src");
      }
    }
    if (!safe) {
      broken.add(route.path() + ": " + element.normalName() + " " + attribute);
    }
  }

  private static boolean isSafe(String address, String name) {
    // WHATWG URL 4.4: what a browser takes away before it looks for the scheme
    String seen = address.replaceAll("[\\t\\n\\r]", "").replaceAll("^[\\x00-\\x20]+", "");
    Matcher scheme = SCHEME.matcher(seen);
    return !scheme.matches()
        || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))
        || !name.equals("href") && PICTURE.matcher(seen).matches();
  }

  private void file(SectionFile file) {
    route(file.route());
    if (file instanceof SectionFile.AssetFile) {
      return;
    }
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      section.rendered().write(file, out);
      String name = file.route().path();
      if (name.endsWith(".json")) {
        json(out.toByteArray());
      } else if (name.endsWith(".xml")) {
        xml(out.toByteArray());
      } else if (name.toLowerCase(Locale.ROOT).endsWith(".svg")) {
        StillDrawing.broken(out.toString(StandardCharsets.UTF_8))
            .forEach(mistake -> broken.add(name + ": " + mistake));
      } else if (file instanceof SectionFile.MediaFile && name.matches("(?i).*\\.html?")) {
        elements(file.route(), out.toString(StandardCharsets.UTF_8));
      } else if (name.endsWith(".js")) {
        script(name, out.toString(StandardCharsets.UTF_8));
      }
    } catch (IOException | SAXException | ParserConfigurationException e) {
      broken.add(file.route().path() + ": " + e.getMessage());
    }
  }

  private static void json(byte[] content) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(content)) {
      while (parser.nextToken() != null) {
        parser.getText();
      }
    }
  }

  private static void xml(byte[] content)
      throws IOException, SAXException, ParserConfigurationException {
    var builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
    builder.setErrorHandler(null);
    builder.parse(new ByteArrayInputStream(content));
  }

  private void script(String name, String text) {
    if (text.matches("(?is).*(</script|<!--|[\u2028\u2029]).*")) {
      broken.add(name + ": what ends a script");
    }
  }
}
