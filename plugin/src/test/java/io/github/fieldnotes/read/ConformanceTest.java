package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.read.folder.Folder;
import io.github.fieldnotes.read.html.HtmlPolicy;
import io.github.fieldnotes.read.source.SourceText;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/**
 * Runs the examples of the specifications through the reader. MARKDOWN.md has the figures of each
 * section, and the reason for each example that reads differently.
 */
class ConformanceTest {

  @Test
  void theExamplesOfCommonMarkReadAsTheDocumentSays() throws IOException {
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());

    assertThat(examples).hasSize(652);
    assertDocumented("CommonMark 0.31.2", examples);
  }

  @Test
  void theExamplesOfGithubsExtensionsReadAsTheDocumentSays() throws IOException {
    List<Example> examples =
        ExampleReader.readExamples(TestResources.getGfmSpec()).stream()
            .filter(example -> example.getSection().endsWith("(extension)"))
            .toList();

    assertThat(examples).hasSize(24);
    assertDocumented("GFM 0.29", examples);
  }

  private static void assertDocumented(String name, List<Example> examples) throws IOException {
    Map<String, int[]> sections = new LinkedHashMap<>();
    List<String> different = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      int[] counts = sections.computeIfAbsent(example.getSection(), key -> new int[2]);
      counts[0]++;
      if (same(example)) {
        counts[1]++;
      } else {
        different.add(Integer.toString(i + 1));
      }
    }
    String chapter = chapter(name);
    String figures = "| %d | %d |";
    List<String> rows = new ArrayList<>();
    sections.forEach(
        (section, counts) ->
            rows.add("| " + section + " " + figures.formatted(counts[0], counts[1])));
    rows.add("| all " + figures.formatted(examples.size(), examples.size() - different.size()));

    assertThat(rows(chapter, "\\|[^|]*[^|\\d ][^|]*\\| \\d+ \\| \\d+ \\|"))
        .as("figures of %s in MARKDOWN.md", name)
        .containsExactlyElementsOf(rows);
    assertThat(
            rows(chapter, "\\| \\d+ \\|[^|]*\\w[^|]*\\|").stream()
                .map(row -> row.split("[| ]+")[1]))
        .as("examples with a reason in MARKDOWN.md")
        .containsExactlyElementsOf(different);
  }

  private static String chapter(String name) throws IOException {
    String document = Files.readString(Path.of("MARKDOWN.md"));
    int start = document.indexOf("## " + name);
    assertThat(start).as("a chapter on %s", name).isNotNegative();
    int end = document.indexOf("\n## ", start + 1);
    return end < 0 ? document.substring(start) : document.substring(start, end);
  }

  private static List<String> rows(String chapter, String pattern) {
    Pattern row = Pattern.compile(pattern);
    return chapter.lines().filter(line -> row.matcher(line).matches()).toList();
  }

  private static boolean same(Example example) {
    ReadOptions options =
        new ReadOptions(Path.of("."), List.of(), List.of(), true, false, UnknownKinds.IGNORE);
    NoteReader reader =
        new NoteReader(
            options.with(HtmlPolicy.RAW), new Folder(List.of(), List.of()), new Diagnostics());
    // A first block of its own keeps a heading from becoming the title.
    Note note =
        reader.read(new SourceText("note.md", "***\n\n" + example.getSource().replace('→', '\t')));
    String actual =
        normal(
            Outline.html(note)
                .replaceFirst("<hr ?/?>\n", "")
                .replaceAll("(dangling:|folder:|note:note(?=#))", ""));
    String expected = normal(example.getHtml().replace('→', '\t'));
    return actual.equals(expected);
  }

  /** Structure and text: what is ours to add, and how HTML may be written, makes no difference. */
  private static String normal(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    document.select(".fn-permalink, script, style").remove();
    document.select("h1,h2,h3,h4,h5,h6").removeAttr("id");
    document.select("img").removeAttr("loading").removeAttr("decoding");
    document.select(".fn-table-wrap, .fn-code, pre span").unwrap();
    document.select("pre, code, a.fn-unresolved").removeAttr("class");
    document.select("figure").forEach(ConformanceTest::figure);
    document.select("img").forEach(ConformanceTest::missing);
    document.select("table, li.fn-task").removeAttr("class");
    document.select("input").forEach(ConformanceTest::box);
    document.select("th, td").forEach(ConformanceTest::align);
    // Comments are neither structure nor text.
    document.nodeStream().filter(ConformanceTest::isComment).toList().forEach(Node::remove);
    document.getAllElements().forEach(ConformanceTest::attributes);
    document.getElementsByAttribute("href").forEach(a -> a.attr("href", decoded(a.attr("href"))));
    document.getElementsByAttribute("src").forEach(a -> a.attr("src", decoded(a.attr("src"))));
    return document.body().html().replaceAll("\\s+", " ").replace("> <", "><").strip();
  }

  /** A picture with its title as caption. */
  private static void figure(Element figure) {
    Element caption = figure.selectFirst("> figcaption");
    figure.selectFirst("> img, > span").attr("title", caption.text());
    caption.remove();
    figure.tagName("p");
  }

  /** A picture that is not there is shown by its text. */
  private static void missing(Element picture) {
    String source = picture.attr("src");
    if (!source.isEmpty() && !source.startsWith("/") && !source.contains(":")) {
      Element text = new Element("span").addClass("fn-missing").text(picture.attr("alt"));
      if (picture.hasAttr("title")) {
        text.attr("title", picture.attr("title"));
      }
      picture.replaceWith(text);
    }
  }

  private static void align(Element cell) {
    for (String side : List.of("left", "center", "right")) {
      if (cell.hasClass("fn-" + side)) {
        cell.attr("align", side);
      }
    }
    cell.removeAttr("class");
  }

  /** HTML Living Standard, 13.2.5.6: an instruction ({@code <?php}) is a comment too. */
  private static boolean isComment(Node node) {
    return !(node instanceof Element || node instanceof TextNode || node instanceof DataNode);
  }

  /** XML has no attribute without a value, nor a prefix without a namespace. */
  private static void attributes(Element element) {
    for (Attribute attribute : element.attributes().asList()) {
      if (attribute.getKey().startsWith("xmlns:")) {
        element.removeAttr(attribute.getKey());
      } else {
        element.attr(attribute.getKey(), attribute.getValue());
      }
    }
  }

  private static void box(Element input) {
    boolean checked = input.hasAttr("checked");
    input.clearAttributes().attr("type", "checkbox").attr("checked", checked ? "yes" : "no");
  }

  private static String decoded(String address) {
    return URLDecoder.decode(
        address.replace("+", "%2B").replaceAll("%(?![0-9A-F]{2})", "%25"), StandardCharsets.UTF_8);
  }
}
