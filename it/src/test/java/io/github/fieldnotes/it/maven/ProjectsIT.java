package io.github.fieldnotes.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.site.BuiltSite;
import io.github.fieldnotes.it.site.VelocityRemnants;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** How the projects' builds ended. */
class ProjectsIT {

  private static final Path REPORTS = Path.of("target", "invoker-reports");

  @Test
  void everyBuildEndsAsItsProjectExpects() {
    List<Element> builds =
        BuiltSite.files(REPORTS).stream()
            .filter(file -> file.startsWith("BUILD-"))
            .map(file -> BuiltSite.text(REPORTS.resolve(file)))
            .map(xml -> Jsoup.parse(xml, "", Parser.xmlParser()).selectFirst("build-job"))
            .toList();

    assertThat(builds).extracting(build -> build.attr("project")).contains("way-a/pom.xml");
    assertThat(builds)
        .filteredOn(build -> !build.attr("result").equals("success"))
        .extracting(build -> build.attr("project") + ": " + build.text())
        .isEmpty();
  }

  @Test
  void noSiteHasAPartOfASkinsTemplate() {
    try (Stream<Path> projects = Files.list(Path.of("target", "it"))) {
      projects
          .map(project -> project.getFileName().toString())
          .forEach(project -> VelocityRemnants.assertNone(new BuiltSite(project)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
