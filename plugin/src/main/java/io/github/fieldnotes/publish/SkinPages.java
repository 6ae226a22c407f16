package io.github.fieldnotes.publish;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.render.Site;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
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
  void write(FileWriter files) throws IOException, SkinException {
    List<Route> routes = site.pages();
    Shells shells = new Shells(skin);
    Charset charset = Charset.forName(around.encoding());
    ExecutorService workers = workers();
    try {
      List<Future<?>> written = new ArrayList<>();
      for (Route route : routes) {
        written.add(
            workers.submit(
                () -> {
                  byte[] page = shells.page(content(route), route).getBytes(charset);
                  return files.write(route, out -> out.write(page));
                }));
      }
      for (Future<?> one : written) {
        one.get();
      }
      log.info("Fieldnotes: " + shells.summary(routes.size()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while pages were written", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private PageContent content(Route route) {
    return PageContent.of(
        site.page(route),
        new DocumentRenderingContext(
            around.sources().toFile(), withoutExtension(route), around.generator()));
  }

  /** Velocity finds a skin's own classes by the loader of the thread that asks. */
  private static ExecutorService workers() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    ThreadFactory threads =
        task -> {
          Thread thread = new Thread(task, "fieldnotes-publish");
          thread.setContextClassLoader(loader);
          return thread;
        };
    return Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), threads);
  }

  private static IOException failure(Throwable cause) throws SkinException {
    if (cause instanceof SkinException skin) {
      throw skin;
    }
    if (cause instanceof RuntimeException unforeseen) {
      throw unforeseen;
    }
    return cause instanceof IOException io ? io : new IOException(cause);
  }

  static String withoutExtension(Route route) {
    return route.path().substring(0, route.path().lastIndexOf('.'));
  }
}
