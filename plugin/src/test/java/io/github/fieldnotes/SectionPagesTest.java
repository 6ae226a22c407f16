package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.html.HtmlPolicy;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.render.RenderedSection;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.theme.Appearance;
import io.github.fieldnotes.render.theme.ColourScheme;
import io.github.fieldnotes.render.theme.Theme;
import io.github.fieldnotes.render.theme.ThemeOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages and feeds say, and in which syntax. */
class SectionPagesTest {

  private static final Path EXAMPLE = Path.of("../src/site-example/src/notes");

  static final String STATES =
      """
      # May

      ## Actions

      - Ana: oil the gate
      - [/] Ana: buy rope
      - [-] Ana: paint it
      - [x] Ana: sell it
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"default", "journal"})
  void everyPageAndListingIsTheSameToAnXmlParser(String theme) {
    ThemeOptions options =
        new ThemeOptions(theme, Optional.empty(), SectionPagesTest.class.getClassLoader());
    Appearance look =
        new Appearance(Theme.load(options), Locale.ENGLISH, ColourScheme.AUTO, 2, true);
    RenderedSection section = section(EXAMPLE, look, Optional.empty());
    List<String> mistakes = new ArrayList<>();
    for (Route route : section.pages()) {
      mistakes(section, route).forEach(mistakes::add);
    }
    for (String query : List.of("", "kind=talk", "kind=action state=open", "tag=none")) {
      mistakes.addAll(BothSyntaxes.mistakes(section.listing(query, new Route("page.html"))));
    }

    assertThat(section.pages()).hasSizeGreaterThan(30);
    assertThat(mistakes).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(HtmlPolicy.class)
  void everyExampleOfCommonMarkIsTheSameToAnXmlParser(HtmlPolicy policy) throws IOException {
    int number = 1;
    for (Example example : ExampleReader.readExamples(TestResources.getSpec())) {
      note(number++ + ".md", "# Title\n\n" + example.getSource().replace('\u2192', '\t'));
    }
    ReadOptions reading =
        new ReadOptions(folder, List.of(), List.of(), true, true, UnknownKinds.ADD);
    RenderedSection section =
        Fieldnotes.section(new Settings(reading.with(policy), "notes", "Notes")).rendered();

    assertThat(section.pages().parallelStream().flatMap(route -> mistakes(section, route)).toList())
        .isEmpty();
  }

  private static Stream<String> mistakes(RenderedSection section, Route route) {
    return BothSyntaxes.mistakes(section.page(route).body()).stream()
        .map(mistake -> route.path() + ": " + mistake);
  }

  @Test
  void aNoteWithoutADayIsInItsYearButInNoFeed() throws IOException {
    note("2025/december.md", "# Ropes of December\n");
    note("2025/ropes.md", "# Ropes of the year\n");
    RenderedSection section = section(folder, Appearance.plain(), Optional.empty());

    assertThat(section.files().stream().filter(SectionFile.FeedFile.class::isInstance)).isEmpty();
    assertThat(
            Jsoup.parse(section.page(new Route("notes/year/2025.html")).body())
                .select("time.fn-date")
                .eachAttr("datetime"))
        .containsExactly("2025-12", "2025");
    assertThat(section.page(new Route("notes/2025/december.html")).date()).isEmpty();
  }

  @Test
  void thePagesAreListedOnce() throws IOException {
    note("may.md", STATES);
    RenderedSection section = section(folder, Appearance.plain(), Optional.empty());

    assertThat(section.pages()).isSameAs(section.pages());
  }

  @Test
  void aPersonHasWhatIsCancelledBehindWhatIsOpen() throws IOException {
    note("may.md", STATES);

    Document page = page("notes/person/ana.html");

    assertThat(page.select(".fn-part-title").eachText())
        .containsExactly(
            "oil the gate", "buy rope Under way", "paint it Cancelled", "sell it Done");
    assertThat(page.select(".fn-over .fn-part-title > a").eachText())
        .containsExactly("paint it", "sell it");
  }

  @Test
  void dataSaysThatAnActionIsOpenDoneOrCancelled() throws IOException {
    note("may.md", STATES);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RenderedSection section = section(folder, Appearance.plain(), Optional.empty());
    for (SectionFile file : section.files()) {
      if (file.route().path().equals("notes/notes.json")) {
        section.write(file, out);
      }
    }

    assertThat(out.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("anchor")))
        .extracting(line -> line.replaceAll(".*\"state\":(.*?),\"fields\":(\\{.*?}).*", "$1 $2"))
        .containsExactly(
            "\"open\" {\"done\":\"false\",\"owner\":[\"Ana\"]}",
            "\"open\" {\"done\":\"false\",\"owner\":[\"Ana\"],\"state\":\"under-way\"}",
            "\"cancelled\" {\"done\":\"false\",\"owner\":[\"Ana\"],\"state\":\"cancelled\"}",
            "\"done\" {\"done\":\"true\",\"owner\":[\"Ana\"]}");
  }

  @Test
  void everyAddressInAFeedIsAbsolute() throws IOException {
    note("other.md", "# Other\n");
    note(
        "conf/2026-03-01-may.md",
        "# May\n\n[a](../other.md) [b](gone.md#x) [c](<a gone page.md>) [d](#nowhere) [e](../../up.md)"
            + " [f](/root.html) [g](?q=1) ![h](/logo.png) <a href=\"100%.html\">i</a>"
            + " [j](https://example.org/j) [k](mailto:ana@example.org)\n");
    RenderedSection section = section(folder, Appearance.plain(), Optional.empty());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (SectionFile file : section.files()) {
      if (file.route().path().equals("notes/feed.xml")) {
        section.write(file, out);
      }
    }
    String content =
        Jsoup.parse(out.toString(StandardCharsets.UTF_8), "", Parser.xmlParser())
            .select("content")
            .text();

    List<String> addresses = new ArrayList<>();
    for (Element element : Jsoup.parseBodyFragment(content).select("[href],[src]")) {
      addresses.add(element.attr("href") + element.attr("src"));
    }
    assertThat(addresses)
        .containsExactly(
            "https://example.org/harbour/notes/other.html",
            "https://example.org/harbour/notes/conf/gone.md#x",
            "https://example.org/harbour/notes/conf/a%20gone%20page.md",
            "https://example.org/harbour/notes/conf/2026-03-01-may.html#nowhere",
            "https://example.org/harbour/up.md",
            "https://example.org/root.html",
            "https://example.org/harbour/notes/conf/2026-03-01-may.html?q=1",
            "https://example.org/logo.png",
            "https://example.org/harbour/notes/conf/100%25.html",
            "https://example.org/j",
            "mailto:ana@example.org");
  }

  private void note(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Document page(String path) {
    RenderedSection section = section(folder, Appearance.plain(), Optional.empty());
    return Jsoup.parseBodyFragment(section.page(new Route(path)).body());
  }

  static RenderedSection section(Path notes, Appearance look, Optional<LocalDate> day) {
    ReadOptions reading =
        new ReadOptions(notes, List.of(), List.of(), false, true, UnknownKinds.ADD);
    Project project = new Project("Harbour", "https://example.org/harbour", Map.of(), day);
    return Fieldnotes.section(new Settings(reading, "notes", "Notes", look, project, true))
        .rendered();
  }
}
