package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Note;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** Runs the examples of CommonMark 0.31.2 through the reader. */
class CommonMarkTest {

  /**
   * flexmark follows 0.28, whose emphasis, reference and list rules differ in details; beyond that
   * only safe schemes are links, and bare addresses are links. Raw HTML is kept as it is here.
   */
  private static final int DIFFERENT = 36;

  @Test
  void allButAFewExamplesOfTheSpecificationReadAsItSays() {
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    List<String> different = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if (!same(examples.get(i))) {
        different.add(i + 1 + " " + examples.get(i).getSection());
      }
    }
    assertThat(examples).hasSize(652);
    assertThat(different).as("examples that read differently").hasSizeLessThanOrEqualTo(DIFFERENT);
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
                .replaceFirst("<hr />\n", "")
                .replaceAll("(dangling:|note:note(?=#))", ""));
    String expected = normal(example.getHtml().replace('→', '\t'));
    return actual.equals(expected);
  }

  /** What is ours to add, and how HTML may be written, makes no difference. */
  private static String normal(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    document.select(".fn-permalink, script, style").remove();
    document.getAllElements().forEach(CommonMarkTest::removeUnseen);
    document.select("h1,h2,h3,h4,h5,h6").removeAttr("id");
    document.select("img").removeAttr("loading");
    document.select("[xmlns:zoop]").removeAttr("xmlns:zoop");
    document.getElementsByAttribute("href").forEach(a -> a.attr("href", decoded(a.attr("href"))));
    document.getElementsByAttribute("src").forEach(a -> a.attr("src", decoded(a.attr("src"))));
    return document.body().html().replaceAll("\\s+", " ").replace("> <", "><").strip();
  }

  /** Comments, processing instructions and declarations. */
  private static void removeUnseen(Element element) {
    List.copyOf(element.childNodes()).stream()
        .filter(node -> !(node instanceof Element || node instanceof TextNode))
        .forEach(Node::remove);
  }

  private static String decoded(String address) {
    return URLDecoder.decode(
        address.replace("+", "%2B").replaceAll("%(?![0-9A-F]{2})", "%25"), StandardCharsets.UTF_8);
  }
}
