package io.github.fieldnotes.publish.project;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * The project whose site a section joins.
 *
 * @param project it
 * @param session the Maven session that builds it
 * @param sources the folder with {@code site.xml}; it need not exist
 * @param output the folder of the generated site
 * @param generator the generator of the pages, as skins show it: {@code
 *     group:artifact:version:goal}
 */
public record SiteProject(
    MavenProject project, MavenSession session, Path sources, Path output, String generator) {

  /** The current project, with the folders from a goal's parameters. */
  public static SiteProject of(
      MavenSession session, File sources, File output, MojoExecution execution) {
    String generator = execution.getPlugin().getId() + ":" + execution.getGoal();
    return new SiteProject(
        session.getCurrentProject(), session, sources.toPath(), output.toPath(), generator);
  }

  /**
   * The address of the published site, in a language.
   *
   * @return without {@code /} at the end; empty if the project has no address, or none that works
   *     for readers elsewhere
   */
  public String url(Locale locale) {
    String url = project.getUrl() == null ? "" : project.getUrl().strip().replaceAll("/+$", "");
    boolean own = !locale.toString().isEmpty() && output.endsWith(locale.toString());
    return url.matches("https?://[^/\\s].*") ? url + (own ? "/" + locale : "") : "";
  }

  /**
   * The site sources in the language of this site: {@code src/site/de}, if it exists, or {@code
   * src/site}.
   */
  public Path localSources() {
    Path local = sources.resolve(output.getFileName().toString());
    return Files.isDirectory(local.resolve("markdown")) ? local : sources;
  }

  /** The day that skins show on pages. */
  public String day() {
    return parameters()
        .timestamp()
        .map(Instant::toString)
        .orElseGet(() -> LocalDate.now().toString());
  }

  /** Returns this project with another output folder, such as that of a language. */
  public SiteProject in(Path folder) {
    return new SiteProject(project, session, sources, folder, generator);
  }

  /** The parameters of the site plugin. */
  public SiteParameters parameters() {
    return new SiteParameters(project, session);
  }

  /** The encoding of pages, as configured for the site plugin. */
  public String encoding() {
    return parameters().outputEncoding();
  }
}
