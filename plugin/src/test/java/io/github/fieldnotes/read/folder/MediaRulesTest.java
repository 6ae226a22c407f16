package io.github.fieldnotes.read.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaRulesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.png",
        "a/b.JPG",
        "a.php/b.png",
        "Screenshot 2021-04-05 at 10.11.12.png",
        "v1.2 of Ann's diagram.pdf",
        "chart.drawio.svg",
        "chart.drawio.svg.png",
        "A. Adams, B. Brown et al. Tides.pdf",
        "talk.mp4",
        "data.csv",
        "page.html",
        "a.svg",
      })
  void whatCannotRunIsPublished(String path) {
    assertThat(MediaRules.ORDINARY.refusal(path)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.js | a .js file could run",
        "a.xhtml | a .xhtml file could run",
        "a.SVGZ | a .svgz file could run",
        "a.xml | a .xml file could run",
        "a.php | a .php file could run",
        "a.jks | a .jks file could run",
        "a.png. | a . file could run",
        "a.php.png | a server could treat it as a .php file",
        "a.PHP.png | a server could treat it as a .php file",
        "a.asp;.png | a server could treat it as a .asp file",
        "a.html.png | a server could treat it as a .html file",
        "a.cgi.tar.gz.txt | a server could treat it as a .cgi file",
        "LICENSE | its name has no extension",
      })
  void whatCouldRunIsNot(String path, String why) {
    assertThat(MediaRules.ORDINARY.refusal(path)).contains(why);
  }

  @Test
  void theDocumentNamesTheTypes() throws IOException {
    String text = Files.readString(Path.of("../SECURITY.md"));
    int from = text.indexOf("Types of files beside notes");
    String named = text.substring(from, text.indexOf("These files are copied", from));

    assertThat(Pattern.compile("`(\\w+)`").matcher(named).results().map(found -> found.group(1)))
        .containsExactlyInAnyOrderElementsOf(MediaRules.ORDINARY.endings());
  }

  @Test
  void aProjectAddsTypesAndTakesThemAway() {
    MediaRules rules = MediaRules.of(false, List.of("PPTX", " .zip", "-txt", ""), List.of());

    assertThat(rules.refusal("a.pptx")).isEmpty();
    assertThat(rules.refusal("a.zip")).isEmpty();
    assertThat(rules.refusal("a.zip.png")).isEmpty();
    assertThat(rules.refusal("a.txt")).contains("a .txt file could run");
    assertThat(rules.refusal("a.png")).isEmpty();
  }

  @Test
  void aFolderThatABuildFillsIsKnown() throws IOException {
    Path module = Files.createDirectories(folder.resolve("module/target"));
    Files.createDirectories(folder.resolve("target"));
    Files.writeString(folder.resolve("module/pom.xml"), "<project/>");
    MediaRules rules = MediaRules.of(false, List.of(), List.of(folder.resolve("x/../out")));

    assertThat(rules.isBuild(module)).isTrue();
    assertThat(rules.isBuild(folder.resolve("out"))).isTrue();
    assertThat(rules.isBuild(folder.resolve("target"))).isFalse();
  }
}
