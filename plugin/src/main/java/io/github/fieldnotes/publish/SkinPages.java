package io.github.fieldnotes.publish;

import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.render.Site;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.plugin.logging.Log;

/** Writes the pages of a section in a skin, side by side. */
final class SkinPages {

  private final SkinMerge skin;
  private final Site site;
  private final Surroundings around;
  private final Log log;

  SkinPages(SkinMerge skin, Site site, Surroundings around, Log log) {
    this.skin = skin;
    this.site = site;
    this.around = around;
    this.log = log;
  }

  /** Writes all of them. */
  void write(FileWriter files, Progress progress) throws IOException, SkinException {
    List<Route> routes = site.pages();
    Shells shells = new Shells(skin);
    Charset charset = Charset.forName(around.encoding());
    List<Workers.Task<Boolean, SkinException>> tasks = new ArrayList<>();
    AtomicInteger done = new AtomicInteger();
    for (Route route : routes) {
      tasks.add(
          () -> {
            byte[] page = shells.page(content(route), route).getBytes(charset);
            progress.at("writing", done.incrementAndGet(), routes.size(), "pages");
            return files.write(route, out -> out.write(page));
          });
    }
    Workers.all(tasks);
    if (shells.isInDoubt()) {
      // the skin turned out to do more than it seemed: all of them once more, each merged
      done.set(0);
      Workers.all(tasks);
    }
    log.info("Fieldnotes: " + shells.summary(routes.size()));
  }

  private PageContent content(Route route) {
    return PageContent.of(
        site.page(route),
        new DocumentRenderingContext(
            around.sources().toFile(), withoutExtension(route), around.generator()));
  }

  static String withoutExtension(Route route) {
    return route.path().substring(0, route.path().lastIndexOf('.'));
  }
}
