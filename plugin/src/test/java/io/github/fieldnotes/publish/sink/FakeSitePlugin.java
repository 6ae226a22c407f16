package io.github.fieldnotes.publish.sink;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.doxia.siterenderer.DocumentContent;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;

/**
 * Merges the sinks of a report with a skin, as the site plugin does when the report has ended.
 *
 * @param site the site's root folder
 * @param skin draws a page
 */
record FakeSitePlugin(
    Path site, Function<DocumentContent, String> skin, Map<Path, SiteRendererSink> sinks)
    implements SinkFactory {

  FakeSitePlugin(Path site, Function<DocumentContent, String> skin) {
    this(site, skin, new LinkedHashMap<>());
  }

  /** The sink of a report's own page. */
  Sink main(String page) {
    return sink(site.resolve(page));
  }

  private Sink sink(Path file) {
    String page = site.relativize(file).toString().replace('\\', '/').replace(".html", "");
    SiteRendererSink sink =
        new SiteRendererSink(
            new DocumentRenderingContext(new File("src/site"), page, "fieldnotes:frames"));
    sinks.put(file, sink);
    return sink;
  }

  /** Writes all pages that have been handed over. */
  void merge() throws IOException {
    for (Map.Entry<Path, SiteRendererSink> one : sinks.entrySet()) {
      String page = skin.apply(one.getValue());
      Files.createDirectories(one.getKey().getParent());
      Files.write(one.getKey(), page.getBytes(StandardCharsets.UTF_8));
    }
    sinks.clear();
  }

  @Override
  public Sink createSink(File folder, String name) {
    return sink(folder.toPath().resolve(name));
  }

  @Override
  public Sink createSink(File folder, String name, String encoding) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Sink createSink(OutputStream out) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Sink createSink(OutputStream out, String encoding) {
    throw new UnsupportedOperationException();
  }
}
