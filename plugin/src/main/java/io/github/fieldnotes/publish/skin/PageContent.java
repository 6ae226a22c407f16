package io.github.fieldnotes.publish.skin;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.frame.PageParts;
import io.github.fieldnotes.publish.sink.Pictures;
import io.github.fieldnotes.publish.sink.SinkPage;
import io.github.fieldnotes.render.RenderedPage;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.maven.doxia.siterenderer.DocumentContent;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;

/**
 * The content of a page, as passed to a skin.
 *
 * @param renderingContext the location of the page
 * @param date in Doxia's format; null if the page has none
 */
public record PageContent(
    DocumentRenderingContext renderingContext,
    String title,
    String date,
    List<String> authors,
    String head,
    String body)
    implements DocumentContent {

  /** Creates the content that Doxia's own sink would pass to a skin, without copying the body. */
  public static PageContent of(RenderedPage page, DocumentRenderingContext where) {
    SiteRendererSink sink = new SiteRendererSink(where);
    SinkPage.writeHead(page, sink);
    return new PageContent(
        where,
        sink.getTitle(),
        sink.getDate(),
        sink.getAuthors(),
        sink.getHead(),
        Pictures.hideOutside(SinkPage.body(page), depth(page)));
  }

  private static int depth(RenderedPage page) {
    return (int) page.route().path().chars().filter(c -> c == '/').count();
  }

  /**
   * One page with the titles, heads and bodies of several, each on lines of its own.
   *
   * @param like has the location, date and authors of the page
   */
  static PageContent joined(List<PageContent> pages, PageContent like) {
    return new PageContent(
        like.renderingContext,
        joined(pages, PageContent::title),
        like.date,
        like.authors,
        joined(pages, PageContent::head),
        joined(pages, PageContent::body));
  }

  private static String joined(List<PageContent> pages, Function<PageContent, String> part) {
    return pages.stream().map(part).collect(Collectors.joining("\n"));
  }

  /** The route of the page. */
  Route route() {
    return new Route(renderingContext.getOutputPath());
  }

  /** The parts of this page without its location. */
  PageParts parts() {
    return new PageParts(title, date, authors, head, body);
  }

  /** Returns this page with other parts. */
  PageContent with(PageParts other) {
    return new PageContent(
        renderingContext, other.title(), other.date(), other.authors(), other.head(), other.body());
  }

  /** Returns this page with another body. */
  PageContent with(String other) {
    return new PageContent(renderingContext, title, date, authors, head, other);
  }

  @Override
  public String getTitle() {
    return title;
  }

  @Override
  public String getDate() {
    return date;
  }

  @Override
  public List<String> getAuthors() {
    return authors;
  }

  @Override
  public String getHead() {
    return head;
  }

  @Override
  public String getBody() {
    return body;
  }

  @Override
  public DocumentRenderingContext getRenderingContext() {
    return renderingContext;
  }
}
