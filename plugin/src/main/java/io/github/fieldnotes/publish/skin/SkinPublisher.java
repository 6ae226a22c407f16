package io.github.fieldnotes.publish.skin;

import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.publish.files.FileWriter;
import io.github.fieldnotes.publish.project.SiteProject;
import io.github.fieldnotes.publish.project.UnchangedPages;
import io.github.fieldnotes.render.RenderedSection;
import java.io.File;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.maven.artifact.ArtifactUtils;
import org.apache.maven.doxia.site.PublishDate;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.plugin.logging.Log;
import org.eclipse.aether.RepositorySystem;

/**
 * Puts the project's skin around a section, when no site plugin does.
 *
 * <p>The skin is the one that site.xml names, drawn with Doxia's own renderer, so that pages look
 * like those of the site plugin. Merging a page takes most of the time, so {@link SkinFrames}
 * merges only a few pages and fills all others into frames; where that is in doubt, each page is
 * merged. If the skin's tools open pictures, media files are put in place first. Nothing else is in
 * the section until the caller commits the files.
 *
 * <p>A publisher is used by one thread; pages are drawn in parallel. Publishers of other modules
 * wait, because the projects of a reactor share one renderer.
 *
 * <p>In a report this class is never loaded, because the site plugin's Doxia may be a different
 * one.
 */
public final class SkinPublisher {

  /** The letters that stand for a time of day in a {@link java.text.SimpleDateFormat}. */
  private static final Pattern TIME_OF_DAY = Pattern.compile("[aHkKhmsS]");

  private final RepositorySystem repositories;
  private final SiteTool tool;
  private final SiteRenderer renderer;
  private final Log log;
  private final Progress progress;

  /** What pages are drawn with, where they are written, and which are unchanged. */
  private record Drawing(SiteRenderingContext context, FileWriter files, UnchangedPages known) {}

  /** Creates a publisher with Doxia's site tools. */
  public SkinPublisher(
      RepositorySystem repositories,
      SiteTool tool,
      SiteRenderer renderer,
      Log log,
      Progress progress) {
    this.repositories = repositories;
    this.tool = tool;
    this.renderer = renderer;
    this.log = log;
    this.progress = progress;
  }

  /**
   * Writes all pages and files. The caller commits them.
   *
   * @param known the pages that need not be written; also receives the pictures that the skin's
   *     tools cannot read
   * @return whether the same notes will make the same pages tomorrow; false if the skin is a
   *     snapshot or pages show a time of day
   * @throws SkinException if the site has no usable skin
   */
  public boolean publish(
      RenderedSection section,
      SiteLanguage language,
      SiteProject site,
      FileWriter files,
      UnchangedPages known)
      throws IOException, SkinException {
    SiteRenderingContext context =
        new SkinContext(tool, renderer, log).of(section.pages().get(0), language, site);
    // all projects of a reactor share one engine, and skins name their macros alike
    synchronized (renderer) {
      renderer.copyResources(context, site.output().toFile());
      files.writeFiles(section, file -> known.isThere(file, section.inputs(file)));
      write(section, site, new Drawing(context, files, known));
    }
    return isLasting(context.getSiteModel(), site);
  }

  /**
   * Draws with the tools of the skin, which Velocity loads with the thread's context class loader.
   */
  private void write(RenderedSection section, SiteProject site, Drawing drawing)
      throws IOException, SkinException {
    Set<File> tools = new SkinTools(repositories, site).jars();
    SiteRenderingContext context = drawing.context();
    SkinTemplates templates = SkinTemplates.of(context.getSkin().getFile());
    if (templates.looksAtFiles()) {
      drawing.files().putMedia(section);
    }
    SkinRemedy remedy = new SkinRemedy(templates, site.parameters().isOfDoxia1());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (OpenTools open = OpenTools.of(tools, before)) {
      thread.setContextClassLoader(open.loader());
      SkinMerge skin = open.merge(renderer, context, remedy, drawing.known()::fails);
      new SkinPages(skin, section, site, log).write(drawing.files(), drawing.known(), progress);
      if (open.index().isPresent()) {
        open.index().get().write();
      }
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static boolean isLasting(SiteModel model, SiteProject site) {
    PublishDate date = model.getPublishDate();
    String format = date == null || date.getFormat() == null ? "" : date.getFormat();
    return !ArtifactUtils.isSnapshot(model.getSkin().getVersion())
        && (site.parameters().timestamp().isPresent() || !TIME_OF_DAY.matcher(format).find());
  }
}
