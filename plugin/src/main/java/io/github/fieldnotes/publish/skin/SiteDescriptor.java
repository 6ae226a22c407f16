package io.github.fieldnotes.publish.skin;

import io.github.fieldnotes.publish.project.SiteProject;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.site.inheritance.DefaultSiteModelInheritanceAssembler;
import org.apache.maven.doxia.site.io.xpp3.SiteXpp3Writer;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.doxia.tools.SiteToolException;

/**
 * The site descriptor of a project in one language, as the site plugin has it for its own pages:
 * with what it inherits, its expressions filled in, the modules of this build in its menu, and
 * links to the project's own site relative.
 *
 * @param locale {@link Locale#ROOT} for a site that names no language
 * @param model may be changed by the one that draws with it
 */
public record SiteDescriptor(Locale locale, SiteModel model) {

  /**
   * Reads it.
   *
   * @throws SkinException when a descriptor cannot be read
   */
  public static SiteDescriptor of(SiteTool tool, SiteProject site, Locale locale)
      throws SkinException {
    SiteModel model;
    try {
      model =
          tool.getSiteModel(
              site.sources().toFile(),
              locale,
              site.session().getRequest(),
              site.project(),
              site.session().getProjects(),
              site.session().getRepositorySession(),
              site.project().getRemoteProjectRepositories());
    } catch (SiteToolException e) {
      throw new SkinException("could not use site.xml", e);
    }
    String url = site.project().getUrl();
    if (url != null && site.parameters().relativizesLinks()) {
      boolean own = !locale.equals(SiteTool.DEFAULT_LOCALE);
      String folder = url.endsWith("/") ? url : url + "/";
      new DefaultSiteModelInheritanceAssembler().resolvePaths(model, own ? folder + locale : url);
    }
    return new SiteDescriptor(locale, model);
  }

  /** All of it as XML, for comparison. */
  public String text() {
    StringWriter text = new StringWriter();
    try {
      new SiteXpp3Writer().write(text, model);
    } catch (IOException e) {
      throw new IllegalStateException("a descriptor cannot be written to memory", e);
    }
    return text.toString();
  }
}
