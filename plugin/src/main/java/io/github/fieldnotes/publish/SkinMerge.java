package io.github.fieldnotes.publish;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.maven.doxia.siterenderer.RendererException;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;

/** Puts a skin around pages, one by one, by its Velocity template. Safe for threads. */
record SkinMerge(SiteRenderer renderer, SiteRenderingContext context) {

  String merge(PageContent page) throws SkinException, IOException {
    StringWriter merged = new StringWriter(64 * 1024);
    try {
      renderer.mergeDocumentIntoSite(merged, page, context);
    } catch (RendererException e) {
      throw new SkinException(context.getSiteModel().getSkin(), e);
    }
    return merged.toString();
  }
}
