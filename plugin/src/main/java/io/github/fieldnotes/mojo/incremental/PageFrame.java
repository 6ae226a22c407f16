package io.github.fieldnotes.mojo.incremental;

import io.github.fieldnotes.publish.menu.WrittenReport;
import io.github.fieldnotes.publish.project.SiteProject;
import io.github.fieldnotes.publish.skin.SiteDescriptor;
import io.github.fieldnotes.read.folder.NotesFolder;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.io.xpp3.MavenXpp3Writer;

/**
 * What each page of a section depends on beside what stands on it, and beside files.
 *
 * @param program that makes it; empty when it cannot be known
 * @param artifacts of the plugin, among which themes can be; empty when Maven does not say
 * @param configuration of the goal's execution; empty when it has none
 * @param project whose section it is
 * @param site which the section joins
 * @param notes the folders
 */
record PageFrame(
    Optional<Program> program,
    Optional<List<PluginArtifact>> artifacts,
    Optional<ConfiguredElement> configuration,
    Project project,
    Site site,
    List<NotesFolder> notes) {

  PageFrame {
    artifacts = artifacts.map(List::copyOf);
    notes = List.copyOf(notes);
  }

  /**
   * An artifact of the plugin's realm.
   *
   * @param classifier empty for none
   */
  record PluginArtifact(
      String groupId, String artifactId, String version, String type, Optional<String> classifier) {

    static PluginArtifact of(Artifact artifact) {
      return new PluginArtifact(
          artifact.getGroupId(),
          artifact.getArtifactId(),
          artifact.getVersion(),
          artifact.getType(),
          Optional.ofNullable(artifact.getClassifier()));
    }
  }

  /**
   * What Maven knows of the project.
   *
   * @param pom the effective one, as XML; empty when it cannot be written
   * @param userProperties of the command line
   * @param systemProperties those whose names begin with {@code fieldnotes.}
   */
  record Project(
      Optional<String> pom,
      Map<String, String> userProperties,
      Map<String, String> systemProperties) {

    Project {
      userProperties = Map.copyOf(userProperties);
      systemProperties = Map.copyOf(systemProperties);
    }

    static Project of(SiteProject site, Properties system) {
      return new Project(
          pom(site),
          properties(site.session().getUserProperties(), ""),
          properties(system, "fieldnotes."));
    }

    private static Optional<String> pom(SiteProject site) {
      StringWriter pom = new StringWriter();
      try {
        new MavenXpp3Writer().write(pom, site.project().getModel());
        return Optional.of(pom.toString());
      } catch (IOException e) {
        return Optional.empty();
      }
    }

    private static Map<String, String> properties(Properties all, String prefix) {
      Map<String, String> some = new HashMap<>();
      all.stringPropertyNames().stream()
          .filter(name -> name.startsWith(prefix))
          .forEach(name -> some.put(name, all.getProperty(name)));
      return some;
    }
  }

  /**
   * What is known of the site before a page is drawn.
   *
   * @param output where it is written
   * @param locale its language
   * @param descriptor the effective {@code site.xml}, as XML
   * @param reports the reports that its menu lists; empty when the lists cannot be read
   * @param day that skins write on pages
   */
  record Site(
      Path output,
      Locale locale,
      String descriptor,
      Optional<List<WrittenReport>> reports,
      String day) {

    static Site of(
        SiteProject site, SiteDescriptor descriptor, Optional<List<WrittenReport>> reports) {
      return new Site(site.output(), descriptor.locale(), descriptor.text(), reports, site.day());
    }
  }

  /** Whether nothing of it is unknown: else two that are equal may not be the same. */
  boolean isKnown() {
    return program.isPresent()
        && artifacts.isPresent()
        && project.pom().isPresent()
        && site.reports().isPresent();
  }
}
