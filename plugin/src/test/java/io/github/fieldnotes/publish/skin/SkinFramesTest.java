package io.github.fieldnotes.publish.skin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fieldnotes.check.ShownPicture;
import io.github.fieldnotes.plan.Route;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.maven.doxia.siterenderer.DocumentContent;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.junit.jupiter.api.Test;

/**
 * A skin is drawn once for pages that are alike, and for each page when it does more than frame.
 */
class SkinFramesTest {

  private final List<DocumentContent> drawn = new ArrayList<>();
  private Function<DocumentContent, String> skin = SkinFramesTest::framed;
  private List<String> bodies = List.of();
  private String template = "";
  private String descriptor = "";
  private final Set<ShownPicture> unusable = ConcurrentHashMap.newKeySet();

  @Test
  void aSkinThatOnlyFramesIsDrawnAFewTimes() throws Exception {
    List<String> pages = pages(frames(), 100);

    assertThat(pages).isEqualTo(merged(100));
    // the page of the menu is drawn twice: once to see that the skin is filled in
    assertThat(drawn).hasSizeLessThan(13);
  }

  @Test
  void everyEscapeOfTitlesAndAuthorsIsTheSkins() throws Exception {
    SkinFrames frames = frames();
    pages(frames, 10);
    PageContent special = page(11, "A & B < C > \"D\" 'E'");
    String first = frames.page(special, route(11));
    String second = frames.page(page(12, "'Z' & <Y>"), route(12));

    assertThat(first).isEqualTo(framed(special));
    assertThat(second).isEqualTo(framed(page(12, "'Z' & <Y>")));
  }

  @Test
  void theLogSaysWhyASkinIsDrawnMoreOftenThanThereArePages() throws Exception {
    SkinFrames frames = frames();
    pages(frames, 4);

    assertThat(frames.summary(4))
        .matches("the skin was drawn \\d+ times for 4 pages, to learn the frame that they share");
  }

  @Test
  void aSkinThatWorksOnTheBodyIsDrawnForEachPage() throws Exception {
    skin = page -> framed(page).replace("text", "TEXT of " + page.getTitle());
    SkinFrames frames = frames();

    assertThat(pages(frames, 50)).isEqualTo(merged(50));
    assertThat(drawn).hasSizeGreaterThanOrEqualTo(50);
    assertThat(frames.summary(50))
        .isEqualTo(
            "the skin was drawn for every page, because it changes more than the frame of"
                + " notes/n0.html");
  }

  @Test
  void aSkinThatChangesTitlesIsDrawnForEachPage() throws Exception {
    skin = page -> framed(page).replace(page.getTitle(), page.getTitle().toUpperCase());

    assertThat(pages(frames(), 50)).isEqualTo(merged(50));
  }

  @Test
  void whatASkinDoesToTagsIsLearnt() throws Exception {
    // as Fluido does
    skin =
        page ->
            framed(page)
                .replaceAll("<pre>(<code[ >])", "<pre class=\"pretty\">$1")
                .replace("class=\"bodyTable\"", "class=\"table\"");
    bodies =
        List.of(
            "no tag in it: 1 < 2",
            "<p>text</p>",
            "<div tabindex=\"0\" id=\"a\"><table class=\"bodyTable\"><tr></table></div>",
            "<pre><code class=\"language-java\">x</code></pre> <pre>alone</pre>",
            "<div tabindex=\"1\" id=\"b>c\"><table class=\"bodyTable\"><tr></table></div><hr>");

    assertThat(pages(frames(), 200)).isEqualTo(merged(200));
    assertThat(drawn).hasSizeLessThan(25);
  }

  @Test
  void aSkinThatTurnsOutToDoMoreLeavesDoubt() throws Exception {
    skin = page -> framed(page).replaceAll("text ([4-9]\\d)", "TEXT $1");
    SkinFrames frames = frames();
    pages(frames, 40);
    assertThat(frames.isInDoubt()).isFalse();
    pages(frames, 100);

    assertThat(frames.isInDoubt()).isTrue();
    assertThat(pages(frames, 100)).isEqualTo(merged(100));
  }

  @Test
  void aPageOfTheMenuIsLikeNoOther() throws Exception {
    skin = page -> framed(page) + (page.getBody().endsWith(" 7") ? "*" : "");

    assertThat(pages(frames(), 20)).isEqualTo(merged(20));
    assertThat(drawn).hasSizeLessThan(11);
  }

  @Test
  void aPageOfTheMenuThatComesFirstFramesNoOther() throws Exception {
    skin = page -> (page.getTitle().endsWith(" 7") ? "<b>here</b>" : "<a>there</a>") + framed(page);
    SkinFrames frames = frames();
    String first = frames.page(page(7, "Note 7"), route(7));

    assertThat(first).isEqualTo(skin.apply(page(7, "Note 7")));
    assertThat(pages(frames, 100)).isEqualTo(merged(100));
    assertThat(drawn).hasSizeLessThan(16);
  }

  @Test
  void pagesOfAnotherDepthHaveAFrameOfTheirOwn() throws Exception {
    skin = page -> page.getRenderingContext().getRelativePath() + framed(page);
    SkinFrames frames = frames();
    pages(frames, 10);
    Route deeper = new Route("notes/a/b.html");
    for (int i = 0; i < 5; i++) {
      PageContent page =
          new PageContent(where(deeper), "T" + i, null, List.of(), "<h>", "text " + i);
      assertThat(frames.page(page, deeper)).isEqualTo("../.." + framed(page));
    }
  }

  @Test
  void aPageWhoseTemplateIsNotFilledInIsNone() {
    template = "#set($part = $tool.part())<b>$part.html()</b>";
    skin = page -> framed(page) + "<b>$part.html()</b>";

    assertThatThrownBy(() -> pages(frames(), 1))
        .isInstanceOf(SkinException.class)
        .hasMessage(
            "the skin org.example:quay-skin:1.0 is not filled in: its pages would show $part.html"
                + " as it is written in its template. It calls tools that are missing: in <build>,"
                + " add to the <dependencies> of maven-site-plugin those that its manual names");
  }

  @Test
  void nothingIsDrawnInASkinThatLeavesThePageOut() {
    skin = page -> "<title>" + page.getTitle() + "</title>" + page.getHead();

    assertThatThrownBy(() -> pages(frames(), 1))
        .hasMessage(
            "the skin org.example:quay-skin:1.0 leaves out the body of pages: name another skin"
                + " in site.xml");
  }

  @Test
  void aPageOfTheMenuIsLookedAtToo() {
    template = "#if($seven.on)$seven.text #end";
    skin = page -> framed(page) + (page.getTitle().endsWith(" 7") ? "$seven.text " : "");

    assertThatThrownBy(() -> pages(frames(), 8)).hasMessageContaining("$seven.text");
  }

  @Test
  void whatSiteXmlSaysIsNotTheTemplates() throws Exception {
    template = "#foreach($item in $site.items)$item#end";
    descriptor = "<head>&lt;script&gt;var $item = 1&lt;/script&gt;</head>";
    skin = page -> framed(page) + "<script>var $item = 1</script>";

    assertThat(pages(frames(), 5)).isEqualTo(merged(5));
  }

  @Test
  void aSkinThatLeavesCommentsOutIsWhole() throws Exception {
    skin = page -> framed(page).replaceAll("<!--.*?-->", "");

    assertThat(pages(frames(), 5)).isEqualTo(merged(5));
  }

  @Test
  void aPictureAtWhichTheToolsOfASkinFailIsShownAllTheSame() throws Exception {
    skin =
        page -> {
          if (page.getBody().contains(" src=\"a.svg\"")) {
            throw new IllegalStateException("no picture of points");
          }
          return framed(page).replace("<img ", "<img zoom ");
        };
    bodies = List.of("<img src=\"a.svg\" alt=\"A\" /><img src=\"b.png\" />");

    assertThat(frames().page(page(1, "One"), route(1)))
        .contains("<img zoom srcset=\"a.svg\" alt=\"A\" /><img zoom src=\"b.png\" />");
    assertThat(unusable).containsExactly(new ShownPicture(route(1), "a.svg"));
  }

  @Test
  void aSkinThatFailsWithoutPicturesTooEndsTheSite() {
    skin =
        page -> {
          throw new IllegalStateException("no such tool");
        };
    bodies = List.of("<img src=\"a.svg\" />", "text");

    assertThatThrownBy(() -> pages(frames(), 2))
        .isInstanceOf(SkinException.class)
        .hasMessageContaining("no such tool");
  }

  private SkinFrames frames() {
    return new DrawnSkin(template, descriptor, unusable::add)
        .frames(
            page -> {
              drawn.add(page);
              return skin.apply(page);
            });
  }

  private List<String> pages(SkinFrames frames, int count) throws Exception {
    List<String> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pages.add(frames.page(page(i, "Note " + i), route(i)));
    }
    return pages;
  }

  private List<String> merged(int count) {
    return IntStream.range(0, count).mapToObj(i -> skin.apply(page(i, "Note " + i))).toList();
  }

  /** A skin as most are: it escapes titles in one way and authors in another. */
  static String framed(DocumentContent page) {
    String title = page.getTitle().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<title>Site - "
        + title
        + "</title><meta content='"
        + String.join(", ", page.getAuthors()).replace("&", "&#38;").replace("'", "&#39;")
        + "'>"
        + page.getHead()
        + "<i>"
        + page.getDate()
        + ("</i><h1>" + title + "</h1>")
        + page.getBody()
        + "<hr>";
  }

  private PageContent page(int number, String title) {
    return new PageContent(
        where(route(number)),
        title,
        "2026-01-0" + number % 9,
        List.of("Ada & Co", "'B'"),
        "<meta name=\"" + number + "\">",
        bodies.isEmpty() ? "text " + number : bodies.get(number % bodies.size()));
  }

  private static Route route(int number) {
    return new Route("notes/n" + number + ".html");
  }

  private static DocumentRenderingContext where(Route route) {
    return new DocumentRenderingContext(new File("."), SkinPages.withoutExtension(route), "test");
  }
}
