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
 * The site descriptor of a project in one language, as the site plugin uses it for its own pages:
 * with inherited parts, interpolated expressions, the modules of this build in its menu, and
 * relative links to the project's own site.
 *
 * @param locale {@link Locale#ROOT} for a site that names no language
 * @param model the descriptor; drawing may change it
 */
public record SiteDescriptor(Locale locale, SiteModel model) {

  /**
   * Reads the descriptor.
   *
   * @throws SkinException if a descriptor cannot be read
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

  /** The descriptor as XML, for comparison. */
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
