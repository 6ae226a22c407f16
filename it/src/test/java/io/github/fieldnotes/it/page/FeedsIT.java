package io.github.fieldnotes.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class FeedsIT {

  private final BuiltSite site = new BuiltSite("way-a");

  @Test
  void everyFeedIsAtom() throws Exception {
    StringWriter said = new StringWriter();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(said));
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    Path schema = Path.of("src", "test", "resources", "atom.rnc");

    assertThat(driver.loadSchema(new InputSource(schema.toUri().toString()))).isTrue();
    for (String feed : feeds()) {
      boolean valid = driver.validate(new InputSource(site.file(feed).toUri().toString()));
      assertThat(valid).as(feed + ": " + said).isTrue();
    }
    assertThat(feeds()).hasSizeGreaterThan(15);
  }

  @Test
  void everyPageThatListsHasAFeed() {
    TreeSet<String> pages = new TreeSet<>();
    for (String page : site.sectionPages()) {
      if (page.matches("notes/(index|(kind|category|tag)/.*)\\.html")) {
        pages.add(page.replace("index.html", "feed.html").replace(".html", ".xml"));
      }
    }
    // words.md has no date, so nothing of it is in order of time
    pages.remove("notes/kind/term.xml");

    assertThat(feeds()).containsAll(pages);
  }

  @Test
  void everyAddressIsAbsoluteAndEveryIdUnique() {
    for (String path : feeds()) {
      Document feed = Jsoup.parse(BuiltSite.text(site.file(path)), "", Parser.xmlParser());
      assertThat(feed.select("entry > id").eachText())
          .as(path)
          .doesNotHaveDuplicates()
          .isNotEmpty();
      for (Element content : feed.select("content")) {
        Document html = Jsoup.parse(content.text());
        assertThat(html.select("[href]").eachAttr("href"))
            .allSatisfy(href -> assertThat(href).matches("(https?|mailto):.*"));
        assertThat(html.select("[src]").eachAttr("src"))
            .allSatisfy(src -> assertThat(src).startsWith("https://example.org/tidewatch/notes/"));
      }
    }
  }

  @Test
  void theJsonFeedSaysTheSame() throws IOException {
    JsonNode json = new ObjectMapper().readTree(site.file("notes/feed.json").toFile());
    Document atom =
        Jsoup.parse(BuiltSite.text(site.file("notes/feed.xml")), "", Parser.xmlParser());

    assertThat(json.get("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(json.get("items").findValuesAsText("id"))
        .isEqualTo(atom.select("entry > id").eachText());
    assertThat(json.get("feed_url").asText())
        .isEqualTo("https://example.org/tidewatch/notes/feed.json");
  }

  @Test
  void pagesSayWhereTheirFeedsAre() {
    assertThat(alternates("notes/tag/tides.html"))
        .containsExactly("tides.xml", "../feed.xml", "../feed.json");
    assertThat(alternates("notes/index.html")).containsExactly("feed.xml", "feed.json");
    assertThat(site.part("notes/tag/tides.html").select(".fn-feed a").attr("href"))
        .isEqualTo("tides.xml");
  }

  @Test
  void othersCanShowWhatANoteIs() {
    Document page = site.page("notes/conferences/harbour-days-2025.html");

    assertThat(page.select("meta[property=og:title]").attr("content"))
        .startsWith("Harbour Days 2025");
    assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
    assertThat(page.select("meta[property=og:url]").attr("content"))
        .isEqualTo("https://example.org/tidewatch/notes/conferences/harbour-days-2025.html");
    assertThat(page.select("meta[property=og:image]").attr("content"))
        .startsWith("https://example.org/tidewatch/notes/conferences/tide-curve.");
    assertThat(page.select("meta[property=article:published_time]").attr("content"))
        .isEqualTo("2025-09-18");
    assertThat(page.select("meta[name=description]").attr("content")).startsWith("Two days in a");
    assertThat(page.select("meta[name=author]").attr("content")).isEqualTo("Ada Foghorn");
  }

  @Test
  void aProjectWithoutAnAddressIsReported() {
    BuiltSite nowhere = new BuiltSite("seed");

    assertThat(nowhere.logLines("no feeds, because they need the address of the site")).hasSize(1);
    assertThat(Files.exists(nowhere.file("notes/feed.xml"))).isFalse();
  }

  private List<String> alternates(String page) {
    return site.page(page).select("head link[rel=alternate]").eachAttr("href");
  }

  private List<String> feeds() {
    return BuiltSite.files(site.folder().resolve("notes")).stream()
        .filter(file -> file.endsWith(".xml"))
        .map(file -> "notes/" + file)
        .toList();
  }
}
