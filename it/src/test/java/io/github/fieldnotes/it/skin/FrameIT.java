package io.github.fieldnotes.it.skin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.build.TestProject;
import io.github.fieldnotes.it.site.BuiltSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is around a page of the section is what the site plugin puts around its own. */
class FrameIT {

  private static final List<String> LINKS =
      List.of("href=\"../index.html\"", "src=\"../images/banner.png\"");

  @TempDir private Path folder;

  @Test
  void linksToTheSiteAreRelativeAsOnItsOtherPages() throws Exception {
    Path site = new BuiltSite("frame").folder();

    assertThat(frame(site.resolve("notes/ropes.html")))
        .isEqualTo(frame(site.resolve("beside/page.html")))
        .contains(LINKS)
        .contains("https://example.com/")
        .doesNotContain("https://example.org/frame")
        .contains("Tidewatch Gates", "Tidewatch Lights", "Project Reports");
  }

  @Test
  void whatTheSitePluginIsAskedForIsDoneHereToo() throws Exception {
    TestProject project = TestProject.copyOf("frame", folder.resolve("project"));
    Path page = project.section().resolve("ropes.html");
    Path other = project.section().resolveSibling("beside/page.html");
    project.build("site", "-DrelativizeSiteLinks=false");
    assertThat(frame(page))
        .isEqualTo(frame(other))
        .contains("https://example.org/frame/index.html");

    // the site plugin itself leaves pages as they are whose sources have not changed
    Files.delete(other);
    project.build("site", "-DgenerateReports=false");
    assertThat(frame(page))
        .isEqualTo(frame(other))
        .contains(LINKS)
        .doesNotContain("Project Reports");
  }

  @Test
  void aModuleThatLeavesTheBuildLeavesTheMenu() throws Exception {
    TestProject project = TestProject.copyOf("frame", folder.resolve("project"));
    Path page = project.section().resolve("ropes.html");
    project.build("site");
    assertThat(project.build("site")).contains("nothing has changed");

    Path other = project.section().resolveSibling("beside/page.html");
    Files.delete(other);
    assertThat(project.build("site", "-pl", "!lights")).doesNotContain("nothing has changed");
    assertThat(frame(page))
        .isEqualTo(frame(other))
        .contains("Tidewatch Gates")
        .doesNotContain("Tidewatch Lights");
  }

  /** A page without its head, which says who made it, and without what it is about. */
  private static String frame(Path page) throws Exception {
    return Files.readString(page)
        .replaceFirst("(?s)^.*</head>", "")
        .replaceFirst("(?s)(<main [^>]*>).*</main>", "$1")
        .replaceFirst("<li class=\"active\">[^<]*</li>", "<li class=\"active\"></li>");
  }
}
