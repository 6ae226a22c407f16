package io.github.fieldnotes.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.browser.BrowserPage;
import io.github.fieldnotes.it.browser.ChromiumExtension;
import io.github.fieldnotes.it.browser.PageTypes;
import io.github.fieldnotes.it.browser.Window;
import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Whether a browser that takes a page for XML, as those on WebKit do with a file of Fluido, shows
 * the same: both kinds of parser make one tree of what we write. Sentry's own part is no XML.
 */
class XmlIT {

  @RegisterExtension static final ChromiumExtension CHROMIUM = new ChromiumExtension();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"way-a", "journal", "markup", "languages", "theme-jar/site"})
  void everyPageIsTheSameToAnXmlParser(String project) throws Exception {
    BuiltSite site = new BuiltSite(project);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    DocumentBuilder xmlParser = factory.newDocumentBuilder();
    HtmlDocumentBuilder htmlParser = new HtmlDocumentBuilder(XmlViolationPolicy.ALTER_INFOSET);
    List<String> different = new ArrayList<>();
    List<String> pages =
        BuiltSite.files(site.folder()).stream().filter(path -> path.endsWith(".html")).toList();
    for (String path : pages) {
      String file = BuiltSite.text(site.file(path));
      Document xml = xmlParser.parse(new InputSource(new StringReader(file)));
      if (!file.contains("class=\"fieldnotes ")) {
        continue; // the skin's own, without a list of ours
      }
      Document html = htmlParser.parse(new InputSource(new StringReader(file)));
      if (!part(xml).isEqualNode(part(html))) {
        different.add(path + ": our part");
      }
      List<Node> head = head(xml);
      List<Node> shown = head(html);
      assertThat(head).as("head of " + path).hasSameSizeAs(shown).hasSizeGreaterThan(5);
      for (int i = 0; i < head.size(); i++) {
        if (!head.get(i).isEqualNode(shown.get(i))) {
          different.add(path + ": " + head.get(i));
        }
      }
    }

    assertThat(site.sectionPages()).isNotEmpty();
    assertThat(different).isEmpty();
  }

  /** Chromium goes by the name of a file; there too an XML parser does not defer scripts. */
  @ParameterizedTest
  @ValueSource(strings = {"way-a", "journal"})
  void scriptsRunOnAPageThatIsTakenForXml(String project) throws IOException {
    BuiltSite site = new BuiltSite(project);
    for (String file : BuiltSite.files(site.folder())) {
      Path copy = folder.resolve(file.replaceAll("\\.html$", ".xhtml"));
      Files.createDirectories(copy.getParent());
      Files.copy(site.file(file), copy);
    }
    for (String path : PageTypes.PAGES) {
      Path copy = folder.resolve("notes/" + path.replace(".html", ".xhtml"));
      try (BrowserPage page = CHROMIUM.open(copy, new Window(1280))) {
        assertThat(page.value("document.contentType").asText()).isEqualTo("application/xhtml+xml");
        assertThat(page.value("document.querySelector('.fn-search').hidden").asBoolean())
            .as("search of " + path)
            .isFalse();
        assertThat(page.errors()).as("console of " + path).isEmpty();
      }
    }
  }

  private static Node part(Document document) {
    NodeList all = document.getElementsByTagNameNS("*", "*");
    for (int i = 0; i < all.getLength(); i++) {
      if (((Element) all.item(i)).getAttribute("class").startsWith("fieldnotes ")) {
        return all.item(i);
      }
    }
    throw new AssertionError("no element of class fieldnotes");
  }

  private static List<Node> head(Document document) {
    List<Node> elements = new ArrayList<>();
    NodeList children = document.getElementsByTagNameNS("*", "head").item(0).getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element) {
        elements.add(children.item(i));
      }
    }
    return elements;
  }
}
