package io.github.fieldnotes.publish.skin;

import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.files.FileWriter;
import io.github.fieldnotes.publish.project.SiteProject;
import io.github.fieldnotes.publish.project.UnchangedPages;
import io.github.fieldnotes.render.RenderedSection;
import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.ArtifactUtils;
import org.apache.maven.doxia.site.PublishDate;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.site.Skin;
import org.apache.maven.doxia.siterenderer.RendererException;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.doxia.tools.SiteToolException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
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
    SiteRenderingContext context = context(section, language, site);
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
    String descriptor = new SiteDescriptor(context.getLocale(), context.getSiteModel()).text();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = SkinTools.loader(tools, before)) {
      thread.setContextClassLoader(loader);
      Optional<SearchIndexTool> index = SkinScript.of(loader).map(SearchIndexTool::new);
      index.ifPresent(tool -> give(tool, context));
      Predicate<PageContent> isAlone =
          tools.isEmpty()
              ? page -> false
              : index.isPresent() ? SkinTools::opensFiles : page -> true;
      SkinMerge skin =
          new SkinMerge(renderer, context, remedy, descriptor, isAlone, drawing.known()::fails);
      new SkinPages(skin, section, site, log).write(drawing.files(), drawing.known(), progress);
      if (index.isPresent()) {
        index.get().write();
      }
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Gives the templates a tool instead of the skin's own of the same name. */
  private static void give(SearchIndexTool tool, SiteRenderingContext context) {
    Map<String, Object> given = new HashMap<>(context.getTemplateProperties());
    given.put(SearchIndexTool.NAME, tool);
    context.setTemplateProperties(given);
  }

  private static boolean isLasting(SiteModel model, SiteProject site) {
    PublishDate date = model.getPublishDate();
    String format = date == null || date.getFormat() == null ? "" : date.getFormat();
    return !ArtifactUtils.isSnapshot(model.getSkin().getVersion())
        && (site.parameters().timestamp().isPresent() || !TIME_OF_DAY.matcher(format).find());
  }

  private SiteRenderingContext context(
      RenderedSection section, SiteLanguage language, SiteProject site)
      throws IOException, SkinException {
    MavenProject project = site.project();
    SiteModel model = language.descriptor().model();
    if (model.getSkin() == null) {
      model.setSkin(fluido());
    }
    ReportsMenu.of(site)
        .complete(
            model, tool, language.locale(), section(section.pages().get(0), language.section()));
    SiteRenderingContext context;
    try {
      Artifact skin =
          tool.getSkinArtifactFromRepository(
              site.session().getRepositorySession(),
              project.getRemoteProjectRepositories(),
              model.getSkin());
      context =
          renderer.createContextForSkin(
              skin, properties(site), model, project.getName(), drawnLocale(site, language));
    } catch (SiteToolException | RendererException e) {
      throw new SkinException(model.getSkin(), e);
    }
    context.addSiteLocales(language.all());
    context.setInputEncoding(site.parameters().inputEncoding());
    context.setOutputEncoding(site.encoding());
    context.setRootDirectory(project.getBasedir());
    context.addSiteDirectory(new SiteRenderingContext.SiteDirectory(site.sources().toFile(), true));
    site.parameters().timestamp().ifPresent(when -> context.setPublishDate(Date.from(when)));
    return context;
  }

  /**
   * The locale for drawing. For a site without a language, Doxia 1 uses English and Doxia 2 none.
   */
  private static Locale drawnLocale(SiteProject site, SiteLanguage language) {
    boolean none = language.locale().equals(Locale.ROOT);
    return none && site.parameters().isOfDoxia1() ? Locale.ENGLISH : language.locale();
  }

  private Skin fluido() {
    Skin skin = new Skin();
    skin.setGroupId("org.apache.maven.skins");
    skin.setArtifactId("maven-fluido-skin");
    skin.setVersion("2.1.0");
    log.warn(
        "Fieldnotes: site.xml names no skin, so the section uses Fluido "
            + skin.getVersion()
            + ". To choose one, add <skin> with groupId, artifactId and version to site.xml");
    return skin;
  }

  private static WrittenReport section(Route index, String title) {
    return new WrittenReport(
        WrittenReport.CATEGORY_PROJECT_REPORTS, SkinPages.withoutExtension(index), title);
  }

  /** What skins may ask for by name, as the site plugin gives it. */
  private static Map<String, Object> properties(SiteProject site) {
    Map<String, Object> properties = new HashMap<>();
    if (site.parameters().isOfDoxia1()) {
      // Doxia 2 takes it for the authors of a page that names none; Doxia 1 has an empty list then
      properties.put("scmModifiedAuthor", List.of());
    }
    properties.put("project", site.project());
    properties.put("inputEncoding", site.parameters().inputEncoding());
    properties.put("outputEncoding", site.encoding());
    site.project().getProperties().forEach((name, value) -> properties.put(name.toString(), value));
    properties.putAll(site.parameters().attributes());
    return properties;
  }
}
