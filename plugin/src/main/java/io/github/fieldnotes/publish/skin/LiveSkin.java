package io.github.fieldnotes.publish.skin;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.files.ParallelTasks;
import io.github.fieldnotes.publish.project.SiteProject;
import io.github.fieldnotes.render.RenderedPage;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.plugin.logging.Log;
import org.eclipse.aether.RepositorySystem;

/**
 * A skin that stays open, to draw single pages when somebody asks for them. Pages are the same as
 * those of {@link SkinPublisher}; nothing is written. Thread-safe.
 */
public final class LiveSkin implements Closeable {

  private static final String META = "META-INF/";

  private final OpenTools tools;
  private final SkinFrames frames;
  private final File jar;
  private final SiteProject site;

  private LiveSkin(OpenTools tools, SkinMerge skin, SiteProject site) {
    this.tools = tools;
    this.frames = new SkinFrames(skin);
    this.jar = skin.context().getSkin().getFile();
    this.site = site;
  }

  /** What a skin is opened with. */
  public record Doxia(
      RepositorySystem repositories, SiteTool tool, SiteRenderer renderer, Log log) {}

  /**
   * Opens the skin of a site.
   *
   * @param index the route of the section's index
   * @throws SkinException if the site has no usable skin
   */
  public static LiveSkin open(Doxia doxia, Route index, SiteLanguage language, SiteProject site)
      throws IOException, SkinException {
    SiteRenderingContext context =
        new SkinContext(doxia.tool(), doxia.renderer(), doxia.log()).of(index, language, site);
    SkinRemedy remedy =
        new SkinRemedy(
            SkinTemplates.of(context.getSkin().getFile()), site.parameters().isOfDoxia1());
    OpenTools tools =
        OpenTools.of(
            new SkinTools(doxia.repositories(), site).jars(),
            Thread.currentThread().getContextClassLoader());
    SkinMerge skin =
        tools.merge(
            doxia.renderer(),
            context,
            remedy,
            picture -> doxia.log().debug("Fieldnotes: shown unchanged: " + picture.address()));
    return new LiveSkin(tools, skin, site);
  }

  /** Tries the skin on some pages, so that others need not be merged. To be called first. */
  public void learn(Collection<RenderedPage> pages) throws IOException, SkinException {
    List<PageContent> contents = new ArrayList<>();
    pages.forEach(page -> contents.add(content(page)));
    withTools(
        () -> {
          frames.learn(contents);
          return "";
        });
  }

  /** Draws a page in the skin. */
  public String page(RenderedPage page) throws IOException, SkinException {
    return withTools(() -> frames.page(content(page), page.route()));
  }

  /**
   * Reads a file that a site gets from its skin: one of the skin's jar, but for its templates.
   *
   * @param path below the site's root
   * @return empty if the skin has none with this path
   */
  public Optional<byte[]> file(String path) throws IOException {
    if (path.startsWith(META)) {
      return Optional.empty();
    }
    try (ZipFile zip = new ZipFile(jar)) {
      ZipEntry entry = zip.getEntry(path);
      if (entry == null || entry.isDirectory()) {
        return Optional.empty();
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return Optional.of(in.readAllBytes());
      }
    }
  }

  @Override
  public void close() throws IOException {
    tools.close();
  }

  private String withTools(ParallelTasks.Task<String, SkinException> drawing)
      throws IOException, SkinException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(tools.loader());
    try {
      return drawing.run();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private PageContent content(RenderedPage page) {
    return PageContent.of(
        page,
        new DocumentRenderingContext(
            site.sources().toFile(), SkinPages.withoutExtension(page.route()), site.generator()));
  }
}
