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
 * @param session the run it is built in
 * @param sources its site folder, with {@code site.xml}; need not exist
 * @param output where its site is written
 * @param generator who makes the pages, as skins name it: {@code group:artifact:version:goal}
 */
public record SiteProject(
    MavenProject project, MavenSession session, Path sources, Path output, String generator) {

  /** The project that is being built, with the folders that a goal's parameters name. */
  public static SiteProject of(
      MavenSession session, File sources, File output, MojoExecution execution) {
    String generator = execution.getPlugin().getId() + ":" + execution.getGoal();
    return new SiteProject(
        session.getCurrentProject(), session, sources.toPath(), output.toPath(), generator);
  }

  /**
   * Where the site is published, in a language.
   *
   * @return without {@code /} at the end; empty when the project does not say, or not in a form
   *     that holds for readers elsewhere
   */
  public String url(Locale locale) {
    String url = project.getUrl() == null ? "" : project.getUrl().strip().replaceAll("/+$", "");
    boolean own = !locale.toString().isEmpty() && output.endsWith(locale.toString());
    return url.matches("https?://[^/\\s].*") ? url + (own ? "/" + locale : "") : "";
  }

  /** The site folder of the language of this site: {@code src/site/de}, where there is one. */
  public Path localSources() {
    Path local = sources.resolve(output.getFileName().toString());
    return Files.isDirectory(local.resolve("markdown")) ? local : sources;
  }

  /** The day that skins write on pages. */
  public String day() {
    return parameters()
        .timestamp()
        .map(Instant::toString)
        .orElseGet(() -> LocalDate.now().toString());
  }

  /** The same for another folder of the site, such as that of a language. */
  public SiteProject in(Path folder) {
    return new SiteProject(project, session, sources, folder, generator);
  }

  /** What the site plugin is configured to do. */
  public SiteParameters parameters() {
    return new SiteParameters(project, session);
  }

  /** The encoding of pages, as the site plugin takes it. */
  public String encoding() {
    return parameters().outputEncoding();
  }
}
