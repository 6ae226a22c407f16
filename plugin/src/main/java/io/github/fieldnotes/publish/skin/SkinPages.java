package io.github.fieldnotes.publish.skin;

import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.files.FileWriter;
import io.github.fieldnotes.publish.files.ParallelTasks;
import io.github.fieldnotes.publish.project.SiteProject;
import io.github.fieldnotes.publish.project.UnchangedPages;
import io.github.fieldnotes.render.PreparedPage;
import io.github.fieldnotes.render.RenderedPage;
import io.github.fieldnotes.render.RenderedSection;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.plugin.logging.Log;

/** Writes the pages of a section in a skin, in parallel. */
public final class SkinPages {

  private final SkinMerge skin;
  private final RenderedSection section;
  private final SiteProject site;
  private final Log log;

  SkinPages(SkinMerge skin, RenderedSection section, SiteProject site, Log log) {
    this.skin = skin;
    this.section = section;
    this.site = site;
    this.log = log;
  }

  /** Writes the pages that are new or have changed. */
  void write(FileWriter files, UnchangedPages known, Progress progress)
      throws IOException, SkinException {
    SkinFrames frames = new SkinFrames(skin);
    int made = write(files, known, frames, progress);
    if (frames.isInDoubt()) {
      // the skin turned out to do more than it seemed: all of them once more, each merged
      made = write(files, UnchangedPages.NONE, frames, progress);
    }
    if (made > 0) {
      log.info("Fieldnotes: " + frames.summary(made));
    }
  }

  /** Writes the pages, and returns the number of pages made. */
  private int write(FileWriter files, UnchangedPages known, SkinFrames frames, Progress progress)
      throws IOException, SkinException {
    List<Route> routes = section.pages();
    Charset charset = Charset.forName(site.encoding());
    List<ParallelTasks.Task<Boolean, SkinException>> tasks = new ArrayList<>();
    AtomicInteger done = new AtomicInteger();
    for (Route route : routes) {
      tasks.add(
          () -> {
            PreparedPage page = section.prepare(route);
            boolean there = known.isThere(route, page.content());
            if (!there) {
              byte[] bytes = frames.page(content(page.draw()), route).getBytes(charset);
              files.write(route, out -> out.write(bytes));
            }
            progress.at("writing", done.incrementAndGet(), routes.size(), "pages");
            return !there;
          });
    }
    return (int) ParallelTasks.all(tasks).stream().filter(made -> made).count();
  }

  private PageContent content(RenderedPage page) {
    Route route = page.route();
    return PageContent.of(
        page,
        new DocumentRenderingContext(
            site.sources().toFile(), withoutExtension(route), site.generator()));
  }

  public static String withoutExtension(Route route) {
    return route.path().substring(0, route.path().lastIndexOf('.'));
  }
}
