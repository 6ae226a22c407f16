package io.github.fieldnotes.publish;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.LocalArtifactRequest;

/**
 * The skin that the site plugin will put around a section, looked at before it does: by then nobody
 * can keep pages from being published that have the text of the skin's template in place of a note.
 *
 * <p>Loads nothing of Doxia's site tools.
 */
public final class ReportSkin {

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern SKIN = Pattern.compile("<skin>(.*?)</skin>", Pattern.DOTALL);
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]+)}");
  private static final Pattern KEY = Pattern.compile("\\bkey\\s*=\\s*[\"']([^\"']+)[\"']");

  private final Surroundings around;
  private final ClassLoader sitePlugin;
  private final boolean isDoxia1;

  /**
   * Of the site of a project.
   *
   * @param sitePlugin has the site plugin and its dependencies
   * @param isDoxia1 whether these are of Doxia 1
   */
  public ReportSkin(Surroundings around, ClassLoader sitePlugin, boolean isDoxia1) {
    this.around = around;
    this.sitePlugin = sitePlugin;
    this.isDoxia1 = isDoxia1;
  }

  /**
   * Looks at it; a skin that is not on this disk is not looked at.
   *
   * @throws SkinException when its templates call what has no value, so that pages would have their
   *     text
   */
  public void check() throws SkinException, IOException {
    Optional<String> skin = skin();
    Optional<File> jar = skin.flatMap(this::jar);
    if (jar.isPresent()) {
      SkinTemplates templates = SkinTemplates.of(jar.get());
      Set<String> given = given();
      if (isDoxia1) {
        given.addAll(SkinTemplates.OF_DOXIA_1);
      }
      new SkinRemedy(templates, isDoxia1).requireAll(skin.get(), given);
    }
  }

  /** Whether its tools open the files of pictures; not when the skin cannot be looked at. */
  public boolean opensPictures() throws IOException {
    Optional<File> jar = skin().flatMap(this::jar);
    return jar.isPresent() && SkinTemplates.of(jar.get()).looksAtFiles();
  }

  /** Names that the project and the tools of the site plugin give a value. */
  private Set<String> given() throws IOException {
    Set<String> given = new TreeSet<>(around.project().getProperties().stringPropertyNames());
    given.addAll(around.parameters().attributes().keySet());
    for (URL list : Collections.list(sitePlugin.getResources(SkinTools.LIST))) {
      try (var in = list.openStream()) {
        Matcher key = KEY.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        while (key.find()) {
          given.add(key.group(1));
        }
      }
    }
    return given;
  }

  /** The skin that the project's site.xml names, or that of a parent on this disk. */
  private Optional<String> skin() throws IOException {
    Optional<String> skin = skin(around.sources(), around.project());
    MavenProject parent = around.project().getParent();
    while (skin.isEmpty() && parent != null && parent.getBasedir() != null) {
      skin = skin(parent.getBasedir().toPath().resolve("src/site"), parent);
      parent = parent.getParent();
    }
    return skin;
  }

  private Optional<String> skin(Path sources, MavenProject of) throws IOException {
    Path descriptor = sources.resolve("site.xml");
    if (!Files.isRegularFile(descriptor)) {
      return Optional.empty();
    }
    // the names are ASCII in every encoding that a descriptor has
    String xml = Files.readString(descriptor, StandardCharsets.ISO_8859_1);
    Matcher skin = SKIN.matcher(COMMENT.matcher(xml).replaceAll(""));
    return skin.find()
        ? Optional.of(
            value(skin.group(1), "groupId", of)
                + ":"
                + value(skin.group(1), "artifactId", of)
                + ":"
                + value(skin.group(1), "version", of))
        : Optional.empty();
  }

  private String value(String skin, String name, MavenProject of) {
    Matcher value = Pattern.compile("<" + name + ">\\s*(.*?)\\s*</" + name + ">").matcher(skin);
    Properties user = around.session().getUserProperties();
    Properties own = of.getProperties();
    return value.find()
        ? EXPRESSION
            .matcher(value.group(1))
            .replaceAll(
                part ->
                    Matcher.quoteReplacement(
                        user.getProperty(
                            part.group(1), own.getProperty(part.group(1), part.group()))))
        : "";
  }

  /** Its jar, when it is on this disk: the site plugin has fetched it by now. */
  private Optional<File> jar(String skin) {
    String[] parts = skin.split(":", -1);
    RepositorySystemSession repository = around.session().getRepositorySession();
    LocalArtifactRequest request =
        new LocalArtifactRequest(
            new DefaultArtifact(parts[0], parts[1], "jar", parts[2]),
            around.project().getRemoteProjectRepositories(),
            "");
    return Optional.ofNullable(
            repository.getLocalRepositoryManager().find(repository, request).getFile())
        .filter(File::isFile);
  }
}
