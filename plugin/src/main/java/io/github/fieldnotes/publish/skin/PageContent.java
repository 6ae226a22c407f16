package io.github.fieldnotes.publish.skin;

import io.github.fieldnotes.publish.sink.Pictures;
import io.github.fieldnotes.publish.sink.SinkPage;
import io.github.fieldnotes.render.RenderedPage;
import java.util.List;
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
