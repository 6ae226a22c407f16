package io.github.fieldnotes.it.skin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.build.MatrixProject;
import io.github.fieldnotes.it.build.MavenRun;
import io.github.fieldnotes.it.build.UnpackedMaven;
import io.github.fieldnotes.it.site.BuiltSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * A skin with a site plugin.
 *
 * @param skin its group, artifact and version
 * @param hasTools whether the site plugin has the tools of the Sentry skin
 * @param failure what a build that fails says; empty for one that succeeds
 */
record SkinCell(String sitePlugin, String skin, boolean hasTools, Way way, String failure) {

  /** Who makes the section, and who names the skin. */
  enum Way {
    /** An execution makes it. */
    RECIPE,
    /** It is in {@code <reporting>} alone. */
    REPORTING,
    /**
     * It is in {@code <reporting>} alone, and a parent names the skin that comes from the local
     * repository.
     */
    INHERITED
  }

  static final String FLUIDO = "org.apache.maven.skins:maven-fluido-skin:";
  static final String SENTRY = "org.sentrysoftware.maven:sentry-maven-skin:";

  private static final Path CELLS = Path.of("target/skins").toAbsolutePath();
  private static final String TOOLS =
      "<dependencies><dependency><groupId>org.sentrysoftware.maven</groupId>"
          + "<artifactId>maven-skin-tools</artifactId><version>1.3.00</version></dependency>"
          + "</dependencies>";

  /** Makes the site, as it is expected to be made. */
  void build() throws Exception {
    build(Map.of());
  }

  /**
   * The same with more notes and files beside them.
   *
   * @param notes what is in them, by their paths
   */
  void build(Map<String, byte[]> notes) throws Exception {
    if (way == Way.INHERITED) {
      installParent();
    }
    project().layOut(xml -> belowParent(inSkin(xml)));
    if (skin.startsWith(SENTRY)) {
      // its tools end the site at a picture that is not there, as at one that is not made of dots
      Path note = folder().resolve("src/notes/2026-03-19-harbour-days.md");
      Files.writeString(note, Files.readString(note) + "\n![Gone](gone.png)\n");
    }
    for (Map.Entry<String, byte[]> note : notes.entrySet()) {
      Path file = folder().resolve("src/notes").resolve(note.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, note.getValue());
    }
    MavenRun maven = UnpackedMaven.newestRelease().in(folder());
    if (failure.isEmpty()) {
      maven.build("site");
    } else {
      assertThat(maven.failing("site")).contains(failure);
    }
  }

  /**
   * Has a project in the local repository, as the child's build finds it, whose site.xml is all.
   */
  private void installParent() throws Exception {
    Path parent = CELLS.resolve(name() + "-parent");
    new MatrixProject(parent, sitePlugin).layOut(this::inSkin);
    Files.writeString(
        parent.resolve("pom.xml"),
        """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>org.example.parents</groupId>
          <artifactId>%s</artifactId>
          <version>1.0.0</version>
          <packaging>pom</packaging>
          <build><plugins><plugin>
            <artifactId>maven-site-plugin</artifactId>
            <version>%s</version>
            <executions><execution>
              <goals><goal>attach-descriptor</goal></goals>
            </execution></executions>
          </plugin></plugins></build>
        </project>
        """
            .formatted(name(), sitePlugin));
    UnpackedMaven.newestRelease().in(parent).build("install");
  }

  private String belowParent(String xml) {
    return way == Way.INHERITED
        ? xml.replaceFirst("(?s)<skin>.*</skin>", "")
            .replace(
                "<modelVersion>4.0.0</modelVersion>",
                """
                <modelVersion>4.0.0</modelVersion>
                <parent>
                  <groupId>org.example.parents</groupId>
                  <artifactId>%s</artifactId>
                  <version>1.0.0</version>
                  <relativePath/>
                </parent>
                """
                    .formatted(name()))
        : xml;
  }

  boolean isRecipe() {
    return way == Way.RECIPE;
  }

  BuiltSite site() {
    return project().site();
  }

  private MatrixProject project() {
    return new MatrixProject(folder(), sitePlugin);
  }

  private Path folder() {
    return CELLS.resolve(name());
  }

  private String name() {
    return toString().replaceAll("[^A-Za-z0-9.]+", "-");
  }

  private String inSkin(String xml) {
    String[] parts = skin.split(":");
    String version = "<version>@site-plugin.version@</version>";
    String filled =
        xml.replace(version, version + (hasTools ? TOOLS : ""))
            .replaceFirst(
                "(?s)<skin>.*</skin>",
                "<skin><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></skin>"
                    .formatted((Object[]) parts));
    return isRecipe()
        ? MatrixProject.withTwoEntries(filled)
        : MatrixProject.inReportingAlone(filled);
  }

  @Override
  public String toString() {
    return "site plugin %s, %s%s, %s"
        .formatted(
            sitePlugin,
            skin.substring(skin.indexOf(':') + 1),
            hasTools ? " with its tools" : "",
            way.name().toLowerCase(Locale.ROOT));
  }
}
