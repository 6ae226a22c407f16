package io.github.fieldnotes.mojo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.codehaus.plexus.util.FileUtils;

/**
 * What a test lays out for a goal, and what the goal makes of it.
 *
 * @param folder absolute
 */
record TrialProject(Path folder) {

  private static final String SITE =
      """
      <site name="Harbour">
        %s
        <body>
          <breadcrumbs><item name="Harbour" href="index.html"/></breadcrumbs>
          <menu name="Main"><item name="Home" href="index.html"/></menu>
          <menu ref="reports"/>
        </body>
      </site>
      """;
  private static final String SKIN =
      """
      <skin>
        <groupId>org.apache.maven.skins</groupId>
        <artifactId>maven-fluido-skin</artifactId>
        <version>2.1.0</version>
      </skin>
      """;

  /** A folder of its own for each test class. */
  static TrialProject of(String name) {
    return new TrialProject(Path.of("target", name).toAbsolutePath());
  }

  /** Begins with nothing. */
  void clear() throws IOException {
    FileUtils.deleteDirectory(folder.toFile());
  }

  /** Begins with a site in the real skin. */
  void clear(MavenSession session) throws IOException {
    // where Maven has put the skin for this very test
    session.getRequest().setLocalRepositoryPath(System.getProperty("localRepository"));
    clear();
    write("src/site.xml", SITE.formatted(SKIN));
  }

  /** A site that does not say what its skin is. */
  void writeSiteWithoutSkin() throws IOException {
    write("src/site.xml", SITE.formatted(""));
  }

  void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
