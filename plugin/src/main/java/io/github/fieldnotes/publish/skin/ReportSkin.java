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
 * The skin that the site plugin will put around a section, looked at before it does: by then nobody
 * can keep pages from being published that have the text of the skin's template in place of a note.
 *
 * <p>Loads nothing of Doxia's site tools.
 */
public final class ReportSkin {

  private static final Pattern KEY = Pattern.compile("\\bkey\\s*=\\s*[\"']([^\"']+)[\"']");

  private final SiteProject site;
  private final LocalArtifacts artifacts;
  private final NamedSkin named;
  private final ClassLoader sitePlugin;
  private final boolean isDoxia1;

  /**
   * Of the site of a project.
   *
   * @param locale the language of the site, as the site plugin has it
   * @param sitePlugin has the site plugin and its dependencies
   * @param isDoxia1 whether these are of Doxia 1
   */
  public ReportSkin(SiteProject site, Locale locale, ClassLoader sitePlugin, boolean isDoxia1) {
    this.site = site;
    this.artifacts = LocalArtifacts.of(site);
    this.named = new NamedSkin(site, artifacts, locale, isDoxia1);
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

  /** Whether its tools open the files of pictures; not when the skin cannot be looked at. */
  public boolean opensPictures() throws IOException {
    Optional<File> jar = named.coordinates().flatMap(this::jar);
    return jar.isPresent() && SkinTemplates.of(jar.get()).looksAtFiles();
  }

  /** Names that the project and the tools of the site plugin give a value. */
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

  /** Its jar, when it is on this disk: the site plugin has fetched it by now. */
  private Optional<File> jar(String skin) {
    String[] parts = skin.split(":", -1);
    return artifacts.jar(parts[0], parts[1], parts[2]);
  }
}
