package io.github.fieldnotes.publish.skin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.check.ShownPicture;
import io.github.fieldnotes.plan.Route;
import java.io.File;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.maven.doxia.siterenderer.DocumentContent;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.junit.jupiter.api.Test;

/** A sample of the pages tells what a skin does with all of them. */
class SkinSampleTest {

  private final List<DocumentContent> drawn = new ArrayList<>();
  private final Set<ShownPicture> unusable = new HashSet<>();
  private Function<DocumentContent, String> skin = SkinSampleTest::linked;

  @Test
  void pagesOfAllDepthsAreProvenAtOnce() throws Exception {
    List<PageContent> pages = pages("notes/", "notes/kind/", "notes/kind/a/");
    SkinFrames frames = frames();
    frames.learn(pages);

    // one page of tags, one of marks for each depth, and one of all pages
    assertThat(drawn).hasSize(5);
    assertThat(pages(frames, pages)).isEqualTo(merged(pages));
    assertThat(drawn).hasSize(5);
  }

  @Test
  void aSkinThatWorksOnTheBodyIsFoundOutBeforeAPageIsMade() throws Exception {
    skin = page -> linked(page).replace("text 7 ", "TEXT 7 ");
    List<PageContent> pages = pages("notes/");
    SkinFrames frames = frames();
    frames.learn(pages);

    assertThat(pages(frames, pages)).isEqualTo(merged(pages));
    assertThat(frames.isInDoubt()).isFalse();
  }

  @Test
  void aSkinThatDoesMoreInOneFolderIsFoundOut() throws Exception {
    skin =
        page ->
            page.getRenderingContext().getRelativePath().equals("../..")
                ? linked(page).replace("text 7 ", "TEXT 7 ") + "<hr>"
                : linked(page);
    List<PageContent> pages = pages("notes/", "notes/kind/");
    SkinFrames frames = frames();
    frames.learn(pages);

    assertThat(pages(frames, pages)).isEqualTo(merged(pages));
  }

  /** The frame is made of one page, and tried on another. */
  @Test
  void aSkinThatPrintsTheNameOfThePageIsFoundOut() throws Exception {
    skin = page -> linked(page) + page.getRenderingContext().getOutputPath();
    List<PageContent> pages = pages("notes/");
    SkinFrames frames = frames();
    frames.learn(pages);

    assertThat(pages(frames, pages)).isEqualTo(merged(pages));
  }

  @Test
  void aPageThatIsLikeNoOtherIsMergedAndHasNoFrame() throws Exception {
    PageContent alone = page("notes/kind/a.html", 7);
    SkinFrames frames = frames();
    frames.learn(pages("notes/"));
    drawn.clear();

    assertThat(frames.page(alone, alone.route())).isEqualTo(linked(alone));
    assertThat(drawn).containsExactly(alone);
  }

  /** In the sample's page, a picture of another folder is at an address where it is not. */
  @Test
  void aSampleAtWhichToolsFailReportsNoPicture() throws Exception {
    skin =
        page -> {
          if (page.getBody().contains("src=\"8.png\"") && page.getBody().contains("text 7 ")) {
            throw new IllegalStateException("no such picture");
          }
          return linked(page);
        };
    List<PageContent> pages = pages("notes/");
    SkinFrames frames = frames();
    frames.learn(pages);

    assertThat(pages(frames, pages)).isEqualTo(merged(pages));
    assertThat(unusable).isEmpty();
  }

  private SkinFrames frames() {
    return new DrawnSkin("", "", unusable::add)
        .frames(
            page -> {
              drawn.add(page);
              return skin.apply(page);
            });
  }

  private static List<String> pages(SkinFrames frames, List<PageContent> pages) throws Exception {
    List<String> drawn = new ArrayList<>();
    for (PageContent page : pages) {
      drawn.add(frames.page(page, page.route()));
    }
    return drawn;
  }

  private List<String> merged(List<PageContent> pages) {
    return pages.stream().map(page -> skin.apply(page)).toList();
  }

  /** A skin with links to the site, which gives tables a class of its own. */
  private static String linked(DocumentContent page) {
    String root = page.getRenderingContext().getRelativePath();
    return ("<a href=\"" + root + "/index.html\">Site</a>")
        + SkinFramesTest.framed(page).replace("class=\"bodyTable\"", "class=\"table\"");
  }

  private static List<PageContent> pages(String... folders) {
    List<PageContent> pages = new ArrayList<>();
    for (String folder : folders) {
      for (int i = 10; i < 20; i++) {
        pages.add(page(folder + "p" + i + ".html", i % 10));
      }
    }
    return pages;
  }

  private static PageContent page(String path, int number) {
    DocumentRenderingContext where =
        new DocumentRenderingContext(
            new File("."), SkinPages.withoutExtension(new Route(path)), "test");
    String body =
        "<p>text %1$d </p><table class=\"bodyTable\" id=\"%1$d\"></table><img src=\"%1$d.png\" />"
            .formatted(number);
    return new PageContent(where, "A & " + number, null, List.of("Ada"), "<m>" + number, body);
  }
}
