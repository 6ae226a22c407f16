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
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.plugin.logging.Log;

/** Writes the pages of a section in a skin, in parallel. */
public final class SkinPages {

  /** Enough pages to have most sorts of tags, and few enough to keep them in memory. */
  private static final int SAMPLE = 64;

  private final SkinMerge skin;
  private final RenderedSection section;
  private final SiteProject site;
  private final Log log;

  /** One pass over the pages; {@code done} counts them. */
  private record Pass(
      SkinFrames frames,
      FileWriter files,
      UnchangedPages known,
      Progress progress,
      AtomicInteger done) {}

  /** What is done with each of several items, in parallel. */
  @FunctionalInterface
  private interface Step<T, R> {

    R of(T item) throws IOException, SkinException;
  }

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
    int made = write(new Pass(frames, files, known, progress, new AtomicInteger()));
    if (frames.isInDoubt()) {
      // the skin turned out to do more than it seemed: all of them once more, each merged
      made = write(new Pass(frames, files, UnchangedPages.NONE, progress, new AtomicInteger()));
    }
    if (made > 0) {
      log.info("Fieldnotes: " + frames.summary(made));
    }
  }

  /** Writes the pages, a sample of them first, and returns the number of pages made. */
  private int write(Pass pass) throws IOException, SkinException {
    Set<Route> others = new LinkedHashSet<>(section.pages());
    List<Route> sample = sample(section.pages());
    sample.forEach(others::remove);
    List<PageContent> learnt = new ArrayList<>();
    each(sample, route -> changed(route, pass)).forEach(page -> page.ifPresent(learnt::add));
    pass.frames().learn(learnt);
    each(learnt, page -> written(page, pass));
    List<Boolean> made =
        each(
            others,
            route -> {
              Optional<PageContent> page = changed(route, pass);
              return page.isPresent() && written(page.get(), pass);
            });
    return learnt.size() + Collections.frequency(made, true);
  }

  /** Some of the pages, evenly spread, because pages of one sort stand together. */
  private static List<Route> sample(List<Route> all) {
    List<Route> sample = new ArrayList<>();
    int step = (all.size() + SAMPLE - 1) / SAMPLE;
    for (int i = 0; i < all.size(); i += step) {
      sample.add(all.get(i));
    }
    return sample;
  }

  /** Draws a page for the skin; empty if it is there already. */
  private Optional<PageContent> changed(Route route, Pass pass) throws IOException {
    PreparedPage page = section.prepare(route);
    if (pass.known().isThere(route, page)) {
      done(pass);
      return Optional.empty();
    }
    return Optional.of(content(page.draw()));
  }

  private boolean written(PageContent page, Pass pass) throws IOException, SkinException {
    byte[] bytes = pass.frames().page(page, Charset.forName(site.encoding()));
    pass.files().write(page.route(), out -> out.write(bytes));
    done(pass);
    return true;
  }

  private void done(Pass pass) {
    pass.progress().at("writing", pass.done().incrementAndGet(), section.pages().size(), "pages");
  }

  private static <T, R> List<R> each(Collection<T> items, Step<T, R> step)
      throws IOException, SkinException {
    List<ParallelTasks.Task<R, SkinException>> tasks = new ArrayList<>();
    items.forEach(item -> tasks.add(() -> step.of(item)));
    return ParallelTasks.all(tasks);
  }

  private PageContent content(RenderedPage page) {
    return PageContent.of(
        page,
        new DocumentRenderingContext(
            site.sources().toFile(), withoutExtension(page.route()), site.generator()));
  }

  public static String withoutExtension(Route route) {
    return route.path().substring(0, route.path().lastIndexOf('.'));
  }
}
