package io.github.fieldnotes.publish.skin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.sink.SinkPage;
import io.github.fieldnotes.render.HeadElement;
import io.github.fieldnotes.render.RenderedPage;
import java.io.File;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;
import org.junit.jupiter.api.Test;

/** The same reaches a skin as through Doxia's sink, without a copy of the body. */
class PageContentTest {

  @Test
  void isWhatTheSinkHands() {
    RenderedPage page =
        new RenderedPage(
            new Route("notes/a.html"),
            "$tide & <title>",
            Optional.of(LocalDate.of(2026, 1, 2)),
            List.of("Ada", "#Bo"),
            List.of(),
            "<p>$relativePath #if &amp; <script>$a</script></p>\n");
    DocumentRenderingContext where = new DocumentRenderingContext(new File("."), "notes/a", "test");
    SiteRendererSink sink = new SiteRendererSink(where);
    SinkPage.write(page, sink, false);

    PageContent content = PageContent.of(page, where);

    assertThat(content.title()).isEqualTo(sink.getTitle());
    assertThat(content.date()).isEqualTo(sink.getDate());
    assertThat(content.authors()).isEqualTo(sink.getAuthors());
    assertThat(content.head()).isEqualTo(sink.getHead());
    assertThat(content.body()).isEqualTo(sink.getBody());
  }

  /** Sentry writes authors and keywords into attributes as they are. */
  @Test
  void authorsAndHeadEndNoAttributeOfASkin() {
    PageContent content =
        of(
            List.of("Ana\" lang=\"de"),
            List.of(
                new HeadElement(
                    "meta",
                    List.of(
                        Map.entry("name", "keywords"), Map.entry("content", "tide\" lang=\"de")))),
            "");

    assertThat(content.authors()).containsExactly("Ana\u201D lang=\u201Dde");
    assertThat(content.head()).contains("content=\"tide&#x201d; lang=&#x201d;de\"");
  }

  @Test
  void picturesOutsideTheSiteAreHiddenFromTheToolsOfASkin() {
    assertThat(
            of(List.of(), List.of(), "<img src=\"../../a.png\" /><img src=\"../b.png\" />").body())
        .contains("<img srcset=\"../../a.png\" /><img src=\"../b.png\" />");
  }

  private static PageContent of(List<String> authors, List<HeadElement> head, String body) {
    return PageContent.of(
        new RenderedPage(new Route("notes/a.html"), "tide", Optional.empty(), authors, head, body),
        new DocumentRenderingContext(new File("."), "notes/a", "test"));
  }
}
