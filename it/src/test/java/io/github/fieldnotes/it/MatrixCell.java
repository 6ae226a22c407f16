package io.github.fieldnotes.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One Maven with one site plugin on one JDK.
 *
 * @param jdk its feature version
 * @param isRecipe whether the section is made by an execution with an entry in the menu, as the
 *     README has it; else in {@code <reporting>} alone
 */
record MatrixCell(OtherMaven maven, String sitePlugin, int jdk, boolean isRecipe) {

  private static final List<String> GOALS =
      List.of("site", "fieldnotes:list", "fieldnotes:check", "-Dfieldnotes.failOn=never");

  private static final Path PROJECT = Path.of("src/matrix");
  private static final Path CELLS = Path.of("target/matrix").toAbsolutePath();

  /** The last skins for the Doxia of site plugin 3.12 and of the milestones of 4.0. */
  private static final String SKIN_OF_DOXIA_1 = "1.12.0";

  private static final String SKIN_OF_MILESTONES = "2.0.0-M11";

  /** Cells whose pages have to be the same, byte by byte. */
  String group() {
    return sitePlugin + (isRecipe ? " recipe" : " reporting");
  }

  BuiltSite site() {
    return new BuiltSite(folder().toString());
  }

  /** What the other goals wrote about the notes. */
  Path told(String file) {
    return folder().resolve("target/fieldnotes").resolve(file);
  }

  /** Makes the site and runs all other goals; the build has to succeed. */
  void build() throws Exception {
    assertThat(run(Jdk.of(jdk).orElseThrow())).as(this + "\n" + site().log()).isZero();
  }

  /** The same of a build that has to fail; returns its log. */
  String failing() throws Exception {
    assertThat(run(Jdk.of(jdk).orElseThrow())).as(site().log()).isEqualTo(1);
    return site().log();
  }

  private int run(Jdk jdk) throws Exception {
    layOut();
    Process build = maven.builder(jdk, folder(), folder().resolve("build.log"), GOALS).start();
    if (!build.waitFor(5, TimeUnit.MINUTES)) {
      build.descendants().forEach(ProcessHandle::destroyForcibly);
      build.destroyForcibly().waitFor();
    }
    return build.exitValue();
  }

  private Path folder() {
    return CELLS.resolve(maven.version() + " " + group().replace(' ', '-') + " jdk" + jdk);
  }

  private boolean isOfDoxia1() {
    return sitePlugin.startsWith("3.12.");
  }

  private String skin() {
    return isOfDoxia1()
        ? SKIN_OF_DOXIA_1
        : sitePlugin.startsWith("4.0.0-M") ? SKIN_OF_MILESTONES : System.getProperty("matrix.skin");
  }

  private void layOut() throws IOException {
    delete(folder());
    // a root of its own: the options of our build are not a user's
    Files.createDirectories(folder().resolve(".mvn"));
    for (String file : BuiltSite.files(PROJECT)) {
      Path copy = folder().resolve(file);
      Files.createDirectories(copy.getParent());
      if (file.endsWith(".xml")) {
        Files.writeString(copy, filledIn(Files.readString(PROJECT.resolve(file))));
      } else {
        Files.copy(PROJECT.resolve(file), copy);
      }
    }
    if (Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode('ü')) {
      Path notes = folder().resolve("src/notes");
      Files.move(notes.resolve("uebersicht.md"), notes.resolve("übersicht.md"));
    }
    Path site = folder().resolve("src/site");
    if (isOfDoxia1()) {
      Files.delete(site.resolve("site.xml"));
      Files.move(site.resolve("site-doxia-1.xml"), site.resolve("site.xml"));
    } else {
      Files.delete(site.resolve("site-doxia-1.xml"));
    }
  }

  private String filledIn(String xml) {
    String filled =
        xml.replace("@site-plugin.version@", sitePlugin)
            .replace("@project.version@", System.getProperty("fieldnotes.version"))
            .replace("@skin.version@", skin());
    return isRecipe ? filled : filled.replaceFirst("(?s)<executions>.*</executions>", "");
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  @Override
  public String toString() {
    return "Maven " + maven.version() + ", site plugin " + group() + ", JDK " + jdk;
  }
}
