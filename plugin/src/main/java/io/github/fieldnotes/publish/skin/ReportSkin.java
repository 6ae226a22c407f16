package io.github.fieldnotes.publish.skin;

import io.github.fieldnotes.publish.project.SiteProject;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the skin that the site plugin will put around a section before it does so. Later, nothing
 * could prevent the publication of pages that show the text of the skin's template instead of a
 * note.
 *
 * <p>This class loads nothing of Doxia's site tools.
 */
public final class ReportSkin {

  private static final Pattern KEY = Pattern.compile("\\bkey\\s*=\\s*[\"']([^\"']+)[\"']");

  private final SiteProject site;
  private final LocalArtifacts artifacts;
  private final NamedSkin named;
  private final ClassLoader sitePlugin;
  private final boolean isDoxia1;

  /** Whether a site plugin has tools for skins besides Doxia's own. */
  public static boolean hasTools(ClassLoader sitePlugin) {
    return sitePlugin.getResource(SkinTools.LIST) != null;
  }

  /**
   * Creates a check for the site of a project.
   *
   * @param locale the language of the site, as the site plugin has it
   * @param sitePlugin the class loader of the site plugin and its dependencies
   * @param isDoxia1 whether the site plugin uses Doxia 1
   */
  public ReportSkin(SiteProject site, Locale locale, ClassLoader sitePlugin, boolean isDoxia1) {
    this.site = site;
    this.artifacts = LocalArtifacts.of(site);
    this.named = new NamedSkin(site, artifacts, locale, isDoxia1);
    this.sitePlugin = sitePlugin;
    this.isDoxia1 = isDoxia1;
  }

  /**
   * Checks the skin. A skin that is not on this disk is not checked.
   *
   * @throws SkinException if its templates use names without a value, so that pages would show the
   *     template's text
   */
  public void check() throws SkinException, IOException {
    Optional<String> skin = named.coordinates();
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

  /** Whether the tools of the skin open picture files; false if the skin is not on this disk. */
  public boolean opensPictures() throws IOException {
    Optional<File> jar = named.coordinates().flatMap(this::jar);
    return jar.isPresent() && SkinTemplates.of(jar.get()).looksAtFiles();
  }

  /** The texts of the site descriptors, in which menus are. */
  public String siteDescriptors() throws IOException {
    return named.siteDescriptors();
  }

  /** The names to which the project and the tools of the site plugin give a value. */
  private Set<String> given() throws IOException {
    Set<String> given = new TreeSet<>(site.project().getProperties().stringPropertyNames());
    given.addAll(site.parameters().attributes().keySet());
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

  /** The jar of the skin, if it is on this disk. By now the site plugin has downloaded it. */
  private Optional<File> jar(String skin) {
    String[] parts = skin.split(":", -1);
    return artifacts.jar(parts[0], parts[1], parts[2]);
  }
}
