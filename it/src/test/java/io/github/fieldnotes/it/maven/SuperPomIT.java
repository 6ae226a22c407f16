package io.github.fieldnotes.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.build.MatrixProject;
import io.github.fieldnotes.it.build.TestProject;
import io.github.fieldnotes.it.build.UnpackedMaven;
import io.github.fieldnotes.it.site.BuiltSite;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A POM without {@code project.build.outputTimestamp} under a Maven whose super POM has one. */
class SuperPomIT {

  @TempDir private Path folder;

  @Test
  void skinsWriteItsDayOnPagesAndPostsArePublishedAllTheSame() throws Exception {
    Path project = folder.resolve("project");
    MatrixProject.ofReadme(project).layOut(SuperPomIT::withoutTimestamp);
    new TestProject(project)
        .writeNote("_posts/2026-05-02-quay.md", "# The quay\n\nHigh water at three.\n");

    UnpackedMaven.candidate().in(project).build("site");

    Path page = project.resolve("target/site/notes/_posts/2026-05-02-quay.html");
    assertThat(Jsoup.parse(BuiltSite.text(page)).select("#publishDate").text())
        .startsWith("Last Published: 1980-02-01");
  }

  private static String withoutTimestamp(String xml) {
    return xml.replaceFirst("<project.build.outputTimestamp>.*", "");
  }
}
