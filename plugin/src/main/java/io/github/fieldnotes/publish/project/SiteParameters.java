package io.github.fieldnotes.publish.project;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The parameters of the project's site plugin that affect every page, so that pages made without
 * the site plugin look like its own.
 *
 * <p>As for any plugin, the POM comes first, then the property on the command line, then the
 * property of the project.
 */
public record SiteParameters(MavenProject project, MavenSession session) {

  /** The site plugin's key in a POM. */
  public static final String PLUGIN = "org.apache.maven.plugins:maven-site-plugin";

  /** The execution that Maven binds to the phase {@code site}. */
  private static final String EXECUTION = "default-site";

  private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");
  private static final String UTF_8 = "UTF-8";

  /** The site plugin of the build; empty if the build has none. */
  public Optional<Plugin> plugin() {
    return Optional.ofNullable(project.getPlugin(PLUGIN));
  }

  /**
   * Whether the site plugin uses Doxia 1, as versions before 3.20 do; false if the version is
   * unknown.
   */
  public boolean isOfDoxia1() {
    Matcher version =
        VERSION.matcher(plugin().map(Plugin::getVersion).map(String::valueOf).orElse(""));
    return version.matches()
        && Integer.parseInt(version.group(1)) <= 3
        && (Integer.parseInt(version.group(1)) < 3 || Integer.parseInt(version.group(2)) < 20);
  }

  /**
   * The value of a parameter; empty if it is not configured.
   *
   * @param name its name in the configuration
   * @param property the property used if the configuration does not have it
   */
  public Optional<String> value(String name, String property) {
    return configuration(name)
        .map(Xpp3Dom::getValue)
        .map(String::strip)
        .filter(value -> !value.isEmpty() && !value.contains("${"))
        .or(() -> property(property));
  }

  /** Whether links to the project's own site are made relative, in menus, banners and so on. */
  public boolean relativizesLinks() {
    String name = isOfDoxia1() ? "relativizeDecorationLinks" : "relativizeSiteLinks";
    return is(name, name);
  }

  /** Whether the site has reports at all. */
  public boolean hasReports() {
    return is("generateReports", "generateReports");
  }

  /** The encoding of pages. */
  String outputEncoding() {
    return value("outputEncoding", "outputEncoding")
        .or(() -> property("project.reporting.outputEncoding"))
        .orElse(UTF_8);
  }

  /** The encoding of sources, which matters only to skins that print it. */
  public String inputEncoding() {
    return value("inputEncoding", "encoding")
        .or(() -> property("project.build.sourceEncoding"))
        .orElse(UTF_8);
  }

  /**
   * The time of the build for reproducible builds; empty if the project does not set it.
   *
   * <p>It is read as Maven's own plugins do: ISO 8601 or seconds since the epoch; a single
   * character that is not a digit switches it off.
   *
   * @see <a href="https://maven.apache.org/guides/mini/guide-reproducible-builds.html">Configuring
   *     for Reproducible Builds</a>
   */
  public Optional<Instant> timestamp() {
    return value("outputTimestamp", "project.build.outputTimestamp")
        .flatMap(SiteParameters::instant);
  }

  /** The values that skins can look up by name, besides the properties of the project. */
  public Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    configuration("attributes")
        .ifPresent(
            all -> {
              for (Xpp3Dom one : all.getChildren()) {
                attributes.put(one.getName(), one.getValue());
              }
            });
    return attributes;
  }

  private boolean is(String name, String property) {
    return value(name, property).map(Boolean::parseBoolean).orElse(true);
  }

  /** The configuration of the execution already includes that of the plugin. */
  private Optional<Xpp3Dom> configuration(String name) {
    return plugin()
        .map(
            plugin -> {
              PluginExecution own = plugin.getExecutionsAsMap().get(EXECUTION);
              return (Xpp3Dom)
                  (own == null || own.getConfiguration() == null ? plugin : own).getConfiguration();
            })
        .map(configuration -> configuration.getChild(name));
  }

  private Optional<String> property(String name) {
    return Optional.ofNullable(
            session
                .getUserProperties()
                .getProperty(name, project.getProperties().getProperty(name)))
        .filter(value -> !value.isEmpty());
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(
          text.chars().allMatch(Character::isDigit)
              ? Instant.ofEpochSecond(Long.parseLong(text))
              : OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException | NumberFormatException e) {
      // the packaging plugins report an invalid value; pages need not fail for it
      return Optional.empty();
    }
  }
}
