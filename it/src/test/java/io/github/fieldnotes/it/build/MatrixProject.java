package io.github.fieldnotes.it.build;

import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A copy of the project that is built with many Mavens, site plugins and skins.
 *
 * @param folder where it is
 */
public record MatrixProject(Path folder) {

  private static final Path SOURCES = Path.of("src/matrix");

  /**
   * Lays it out anew.
   *
   * @param isOfDoxia1 whether its site.xml is for Doxia 1
   * @param filledIn fills in its POM and its site.xml
   */
  public void layOut(boolean isOfDoxia1, UnaryOperator<String> filledIn) throws IOException {
    delete();
    // a root of its own: the options of our build are not a user's
    Files.createDirectories(folder.resolve(".mvn"));
    for (String file : BuiltSite.files(SOURCES)) {
      Path copy = folder.resolve(file);
      Files.createDirectories(copy.getParent());
      if (file.endsWith(".xml")) {
        Files.writeString(copy, filledIn.apply(Files.readString(SOURCES.resolve(file))));
      } else {
        Files.copy(SOURCES.resolve(file), copy);
      }
    }
    if (Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode('ü')) {
      Path notes = folder.resolve("src/notes");
      Files.move(notes.resolve("uebersicht.md"), notes.resolve("übersicht.md"));
    }
    Path site = folder.resolve("src/site");
    if (isOfDoxia1) {
      Files.delete(site.resolve("site.xml"));
      Files.move(site.resolve("site-doxia-1.xml"), site.resolve("site.xml"));
    } else {
      Files.delete(site.resolve("site-doxia-1.xml"));
    }
  }

  /** Fills in the versions that the README has. */
  public static String recipe(String xml) {
    return xml.replace("@site-plugin.version@", "3.21.0")
        .replace("@project.version@", System.getProperty("fieldnotes.version"))
        .replace("@skin.version@", System.getProperty("matrix.skin"));
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
