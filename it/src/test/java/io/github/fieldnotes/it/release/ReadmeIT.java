package io.github.fieldnotes.it.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.site.BuiltSite;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The README says what is so. */
class ReadmeIT {

  private static final Path ROOT = Path.of("..");
  private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)\n```", Pattern.DOTALL);
  private static final Pattern XML = Pattern.compile("```xml\n(.*?)\n```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)\\s]+)");

  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

  private final String readme = BuiltSite.text(ROOT.resolve("README.md"));

  @Test
  void itsTwoCommandsAreTheOnesTheBuildMachineRuns() {
    List<String> commands = all(SHELL).toList();
    List<String> run =
        BuiltSite.text(ROOT.resolve(".ci/run"))
            .lines()
            .filter(line -> line.startsWith("mvn "))
            .toList();

    assertThat(commands).containsExactly("mvn -B -P example package site", "mvn -B verify");
    assertThat(run).isEqualTo(commands);
  }

  @Test
  void itsLinesAreThoseOfTheExample() {
    String example = squeezed(BuiltSite.text(ROOT.resolve("src/site-example/pom.xml")));
    String lines = squeezed(all(XML).findFirst().orElseThrow());

    assertThat(lines).startsWith("<build><plugins><plugin>");
    assertThat(example).contains(lines.substring("<build><plugins>".length()));
  }

  @Test
  void itsTableHasThePluginsParametersAndTheirDefaults() {
    Path descriptor = Path.of("../plugin/target/classes/META-INF/maven/plugin.xml");
    Document plugin = Jsoup.parse(BuiltSite.text(descriptor), "", Parser.xmlParser());

    assertThat(plugin.select("mojo:has(> goal:containsOwn(report)) > configuration > *"))
        .filteredOn(parameter -> parameter.text().startsWith("${fieldnotes."))
        .isNotEmpty()
        .allSatisfy(
            parameter -> {
              String name = parameter.tagName();
              String start = "| `%s` | `fieldnotes.%s` | ".formatted(name, name);
              String value = parameter.attr("default-value");
              assertThat(readme).contains(value.isEmpty() ? start : start + "`" + value + "`");
            });
  }

  @Test
  void itsVersionsAreThoseThatAreTried() {
    Document pom = Jsoup.parse(BuiltSite.text(ROOT.resolve("pom.xml")), "", Parser.xmlParser());
    String table = readme.substring(readme.indexOf("## Maven versions"));

    assertThat(
            pom.select("project > properties > *").stream()
                .filter(
                    version -> version.tagName().matches("(maven|site-plugin)\\.\\w+(-[\\d.]+)?"))
                .map(version -> version.text()))
        .hasSize(9)
        .allSatisfy(
            version ->
                assertThat(table.split("\n\n")[2]).containsPattern("[ ,]" + version + "[ ,]"));
  }

  @Test
  void itsLinksLeadToFilesAndToItsOwnParts() {
    assertThat(LINK.matcher(readme).results().map(link -> link.group(1)))
        .isNotEmpty()
        .allSatisfy(
            link -> {
              String[] parts = link.split("#", 2);
              Path file = parts[0].isEmpty() ? ROOT.resolve("README.md") : ROOT.resolve(parts[0]);
              assertThat(file).exists();
              if (parts.length > 1) {
                assertThat(all(HEADING, BuiltSite.text(file)).map(ReadmeIT::id)).contains(parts[1]);
              }
            });
  }

  private Stream<String> all(Pattern pattern) {
    return all(pattern, readme);
  }

  private static Stream<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
  }

  /** The id that code hosts give a heading. */
  private static String id(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-');
  }

  private static String squeezed(String xml) {
    return xml.replaceAll("(?s)<!--.*?-->|\\s+", "");
  }
}
