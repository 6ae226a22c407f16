package io.github.fieldnotes.publish;

import io.github.fieldnotes.render.RenderedPage;
import java.util.List;
import org.apache.maven.doxia.siterenderer.DocumentContent;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;

/**
 * What a skin is given of a page.
 *
 * @param renderingContext where the page is
 * @param date as Doxia has it; null without
 */
record PageContent(
    DocumentRenderingContext renderingContext,
    String title,
    String date,
    List<String> authors,
    String head,
    String body)
    implements DocumentContent {

  /** A page as Doxia's own sink hands it to a skin. */
  static PageContent of(RenderedPage page, DocumentRenderingContext where) {
    SiteRendererSink sink = new SiteRendererSink(where);
    SinkPage.write(page, sink);
    return new PageContent(
        where, sink.getTitle(), sink.getDate(), sink.getAuthors(), sink.getHead(), sink.getBody());
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
