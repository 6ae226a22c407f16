package io.github.fieldnotes.publish.skin;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.menu.ReportsMenu;
import io.github.fieldnotes.publish.menu.WrittenReport;
import io.github.fieldnotes.publish.project.SiteProject;
import java.io.IOException;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.site.Skin;
import org.apache.maven.doxia.siterenderer.RendererException;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.doxia.tools.SiteToolException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** Makes what Doxia needs to draw pages of a site: its skin, its menus, and their settings. */
record SkinContext(SiteTool tool, SiteRenderer renderer, Log log) {

  /**
   * Makes the context of a site.
   *
   * @param index the route of the section's index, to which the menu of reports leads
   * @throws SkinException if the site has no usable skin
   */
  SiteRenderingContext of(Route index, SiteLanguage language, SiteProject site)
      throws IOException, SkinException {
    MavenProject project = site.project();
    SiteModel model = language.descriptor().model();
    if (model.getSkin() == null) {
      model.setSkin(fluido());
    }
    ReportsMenu.of(site)
        .complete(model, tool, language.locale(), section(index, language.section()));
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
