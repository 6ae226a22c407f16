package io.github.fieldnotes.it.build;

import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A copy of the project that is built with many Mavens, site plugins and skins.
 *
 * @param folder where it is laid out
 * @param sitePlugin the version of its site plugin
 */
public record MatrixProject(Path folder, String sitePlugin) {

  /**
   * The site plugins: the oldest that is supported, the one of the README, the newest, and a
   * milestone of the next.
   */
  public static final List<String> SITE_PLUGINS =
      List.of(System.getProperty("matrix.site-plugins").split(","));

  /** The oldest site plugin that is supported; it has Doxia 1. */
  public static final String OLDEST_SITE_PLUGIN = SITE_PLUGINS.get(0);

  /** The site plugin of the README; it has Doxia 2. */
  public static final String SITE_PLUGIN_OF_README = SITE_PLUGINS.get(1);

  public static final String NEWEST_SITE_PLUGIN = SITE_PLUGINS.get(2);

  /** A milestone of the next site plugin. */
  public static final String MILESTONE_SITE_PLUGIN = SITE_PLUGINS.get(3);

  private static final String EXTENSION = "<extensions>true</extensions>";

  private static final String EXECUTION =
      """
      <executions>
        <execution>
          <goals>
            <goal>report</goal>
          </goals>
        </execution>
      </executions>
      """;

  private static final String REPORT =
      """
      <plugins>
        <plugin>
          <groupId>io.github.fieldnotes</groupId>
          <artifactId>fieldnotes-maven-plugin</artifactId>
          <version>@project.version@</version>
        </plugin>
      </plugins>
      """;

  private static final Path SOURCES = Path.of("src/matrix");

  /** The last Fluido skins for the Doxia of site plugin 3.12 and of the milestones of 4.0. */
  private static final String FLUIDO_OF_DOXIA_1 = "1.12.0";

  private static final String FLUIDO_OF_MILESTONES = "2.0.0-M11";

  /** A project with the versions of the README. */
  public static MatrixProject ofReadme(Path folder) {
    return new MatrixProject(folder, SITE_PLUGIN_OF_README);
  }

  /** Lays it out anew as the README has it, with one entry in {@code <build>}. */
  public void layOut() throws IOException {
    layOut(UnaryOperator.identity());
  }

  /**
   * Lays it out anew.
   *
   * @param changes changes its POM and its site.xml before versions are filled in
   */
  public void layOut(UnaryOperator<String> changes) throws IOException {
    delete();
    // a root of its own: the options of our build are not a user's
    Files.createDirectories(folder.resolve(".mvn"));
    for (String file : BuiltSite.files(SOURCES)) {
      Path copy = folder.resolve(file);
      Files.createDirectories(copy.getParent());
      if (file.endsWith(".xml")) {
        String xml = changes.apply(Files.readString(SOURCES.resolve(file)));
        Files.writeString(copy, filledIn(xml));
      } else {
        Files.copy(SOURCES.resolve(file), copy);
      }
    }
    if (Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode('ü')) {
      Path notes = folder.resolve("src/notes");
      Files.move(notes.resolve("uebersicht.md"), notes.resolve("übersicht.md"));
    }
    Path site = folder.resolve("src/site");
    if (isOfDoxia1()) {
      Files.delete(site.resolve("site.xml"));
      Files.move(site.resolve("site-doxia-1.xml"), site.resolve("site.xml"));
    } else {
      Files.delete(site.resolve("site-doxia-1.xml"));
    }
  }

  /** A change of the POM: the section is made in {@code <reporting>} alone. */
  public static String inReportingAlone(String pom) {
    return withReport(pom).replaceFirst("(?s)<executions>.*</executions>|" + EXTENSION, "");
  }

  /**
   * A change of the POM: an execution makes the section, and a second entry adds it to the menu.
   */
  public static String withTwoEntries(String pom) {
    return withReport(pom).replace(EXTENSION, EXECUTION);
  }

  private static String withReport(String pom) {
    return pom.replace("<plugins/>", REPORT);
  }

  /** The site after a build. */
  public BuiltSite site() {
    return new BuiltSite(folder.toString());
  }

  private boolean isOfDoxia1() {
    return sitePlugin.startsWith("3.12.");
  }

  private String filledIn(String xml) {
    return xml.replace("@site-plugin.version@", sitePlugin)
        .replace("@project.version@", System.getProperty("fieldnotes.version"))
        .replace("@skin.version@", fluido());
  }

  private String fluido() {
    if (isOfDoxia1()) {
      return FLUIDO_OF_DOXIA_1;
    }
    return sitePlugin.startsWith("4.0.0-M")
        ? FLUIDO_OF_MILESTONES
        : System.getProperty("matrix.skin");
  }

  private void delete() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
