package io.github.fieldnotes.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What the manual says to other tools. */
class BuildsTest {

  private static final String PARAMETERS =
      "mojo:has(> goal:containsOwn(check)) > configuration > *";

  @Test
  void theBuildCacheComparesAllThatCanStandOnTheCommandLine() throws Exception {
    Document descriptor =
        xml(Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml")));
    List<String> parameters =
        descriptor.select(PARAMETERS).stream()
            .filter(parameter -> parameter.text().startsWith("${fieldnotes."))
            .map(parameter -> parameter.tagName())
            // whether what was read is used again changes nothing in what is found
            .filter(name -> !name.equals("cache"))
            .toList();

    assertThat(compared()).isNotEmpty().containsExactlyInAnyOrderElementsOf(parameters);
  }

  /** It reads them by reflection, and compares nothing where there is no such field. */
  @Test
  void eachOfThemIsAFieldOfTheGoal() throws Exception {
    for (String name : compared()) {
      assertThat(hasField(CheckMojo.class, name)).as(name).isTrue();
    }
  }

  private static boolean hasField(Class<?> type, String name) {
    if (type == AbstractMojo.class) {
      return false;
    }
    return List.of(type.getDeclaredFields()).stream().anyMatch(f -> f.getName().equals(name))
        || hasField(type.getSuperclass(), name);
  }

  private static List<String> compared() throws Exception {
    String manual = Files.readString(Path.of("BUILDS.md"));
    int start = manual.indexOf("<cache xmlns=");
    return xml(manual.substring(start, manual.indexOf("```", start)))
        .select("plugin[artifactId=fieldnotes-maven-plugin][goal=check] reconcile")
        .eachAttr("propertyName");
  }

  private static Document xml(String text) {
    return Jsoup.parse(text, "", Parser.xmlParser());
  }
}
