package io.github.fieldnotes.publish.skin;

import io.github.fieldnotes.publish.project.SiteProject;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.project.MavenProject;

/**
 * Finds the skin that a site's descriptor names, or else the descriptor of the nearest parent that
 * names one. Descriptors are looked up in the site plugin's order:
 *
 * <ol>
 *   <li>the project's {@code site_de.xml}, else its {@code site.xml};
 *   <li>its parent's, in the folder of the same name when the parent has a folder, else the
 *       parent's artifact of type {@code xml} with the classifier {@code site_de}, else {@code
 *       site}, in the local repository;
 *   <li>likewise for the parent's parent, until a descriptor has {@code combine.self="override"}.
 * </ol>
 *
 * <p>This class loads nothing of Doxia's site tools.
 *
 * @see <a href="https://maven.apache.org/plugins/maven-site-plugin/examples/sitedescriptor.html">
 *     Configuring the Site Descriptor</a>
 */
final class NamedSkin {

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern SKIN = Pattern.compile("<skin>(.*?)</skin>", Pattern.DOTALL);
  private static final Pattern OVERRIDE =
      Pattern.compile("<(?:site|project)\\b[^>]*\\scombine\\.self\\s*=\\s*[\"']override[\"']");
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]+)}");

  /** The text of a project's descriptor. */
  private record Descriptor(MavenProject of, String xml) {}

  private final SiteProject site;
  private final LocalArtifacts artifacts;
  private final Locale locale;
  private final boolean isDoxia1;

  /**
   * Creates a lookup for the site of a project.
   *
   * @param locale the language of the site, as the site plugin has it
   * @param isDoxia1 whether the site plugin uses Doxia 1
   */
  NamedSkin(SiteProject site, LocalArtifacts artifacts, Locale locale, boolean isDoxia1) {
    this.site = site;
    this.artifacts = artifacts;
    this.locale = locale;
    this.isDoxia1 = isDoxia1;
  }

  /**
   * The group, artifact and version of the skin, separated by colons; empty if no descriptor names
   * one.
   *
   * @throws IOException if a descriptor of the project, or of a parent on this disk, cannot be read
   */
  Optional<String> coordinates() throws IOException {
    for (Descriptor one : descriptors()) {
      Matcher skin = SKIN.matcher(one.xml());
      if (skin.find()) {
        return Optional.of(coordinates(skin.group(1), one.of()));
      }
    }
    return Optional.empty();
  }

  /**
   * The texts of all descriptors that make up the project's, without comments.
   *
   * @throws IOException as {@link #coordinates}
   */
  String siteDescriptors() throws IOException {
    return descriptors().stream().map(Descriptor::xml).collect(Collectors.joining("\n"));
  }

  private List<Descriptor> descriptors() throws IOException {
    List<Descriptor> descriptors = new ArrayList<>();
    boolean isLast = false;
    for (MavenProject of = site.project(); of != null && !isLast; of = of.getParent()) {
      String xml = COMMENT.matcher(descriptor(of)).replaceAll("");
      descriptors.add(new Descriptor(of, xml));
      isLast = OVERRIDE.matcher(xml).find();
    }
    return descriptors;
  }

  /** The text of a project's descriptor; empty if it has none. */
  private String descriptor(MavenProject of) throws IOException {
    for (String suffix : suffixes()) {
      if (of.getBasedir() != null) {
        Path file = sources(of).resolve("site" + suffix + ".xml");
        if (Files.isRegularFile(file)) {
          return text(file);
        }
      } else {
        // an empty file marks a descriptor that no repository has
        Optional<File> file =
            artifacts.find(of, "site" + suffix, "xml").filter(found -> found.length() > 0);
        if (file.isPresent()) {
          return inherited(file.get());
        }
      }
    }
    return "";
  }

  /** The site sources of a parent, which are at the same relative path as those of the project. */
  private Path sources(MavenProject of) {
    if (of == site.project()) {
      return site.sources();
    }
    Path project = site.project().getBasedir().toPath();
    return of.getBasedir().toPath().resolve(project.relativize(site.sources()));
  }

  private static String inherited(File file) {
    try {
      return text(file.toPath());
    } catch (IOException e) {
      // the site plugin has already read it, or reports that it could not
      return "";
    }
  }

  /**
   * Reads a descriptor. The names that matter are ASCII in every encoding that a descriptor may
   * have.
   */
  private static String text(Path descriptor) throws IOException {
    return Files.readString(descriptor, StandardCharsets.ISO_8859_1);
  }

  /** The suffixes after {@code site} in the names of descriptors, most specific first. */
  private List<String> suffixes() {
    List<String> suffixes = new ArrayList<>();
    String language = "_" + locale.getLanguage();
    String country = language + "_" + locale.getCountry();
    // Doxia 1 supports languages only
    if (!isDoxia1 && !locale.getVariant().isEmpty()) {
      suffixes.add(country + "_" + locale.getVariant());
    }
    if (!isDoxia1 && !locale.getCountry().isEmpty()) {
      suffixes.add(country);
    }
    if (!locale.getLanguage().isEmpty()) {
      suffixes.add(language);
    }
    suffixes.add("");
    return suffixes;
  }

  private String coordinates(String skin, MavenProject of) {
    return element(skin, "groupId", of)
        + ":"
        + element(skin, "artifactId", of)
        + ":"
        + element(skin, "version", of);
  }

  private String element(String skin, String name, MavenProject of) {
    Matcher element = Pattern.compile("<" + name + ">\\s*(.*?)\\s*</" + name + ">").matcher(skin);
    return element.find()
        ? EXPRESSION
            .matcher(element.group(1))
            .replaceAll(
                part -> Matcher.quoteReplacement(value(part.group(1), of).orElse(part.group())))
        : "";
  }

  /**
   * The value of an expression. {@code this} stands for the project whose descriptor contains it;
   * all other expressions refer to the project whose site is made.
   */
  private Optional<String> value(String expression, MavenProject of) {
    if (expression.startsWith("this.")) {
      String name = expression.substring("this.".length());
      return ofModel(name, of).or(() -> Optional.ofNullable(of.getProperties().getProperty(name)));
    }
    MavenProject project = site.project();
    if (expression.startsWith("project.")) {
      Optional<String> own = ofModel(expression.substring("project.".length()), project);
      if (own.isPresent()) {
        return own;
      }
    }
    String own = project.getProperties().getProperty(expression);
    // Doxia 1 ignores properties of the command line
    return Optional.ofNullable(
        isDoxia1 ? own : site.session().getUserProperties().getProperty(expression, own));
  }

  private static Optional<String> ofModel(String name, MavenProject project) {
    return switch (name) {
      case "groupId" -> Optional.of(project.getGroupId());
      case "version" -> Optional.of(project.getVersion());
      case "parent.groupId" ->
          Optional.ofNullable(project.getParent()).map(MavenProject::getGroupId);
      case "parent.version" ->
          Optional.ofNullable(project.getParent()).map(MavenProject::getVersion);
      default -> Optional.empty();
    };
  }
}
