package io.github.fieldnotes.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.build.Jdk;
import io.github.fieldnotes.it.build.MatrixProject;
import io.github.fieldnotes.it.build.OtherMaven;
import io.github.fieldnotes.it.site.BuiltSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A POM without {@code project.build.outputTimestamp} under a Maven whose super POM has one. */
class SuperPomIT {

  @TempDir private Path folder;

  @Test
  void skinsWriteItsDayOnPagesAndPostsArePublishedAllTheSame() throws Exception {
    Path project = folder.resolve("project");
    new MatrixProject(project).layOut(false, SuperPomIT::filledIn);
    Path post = project.resolve("src/notes/_posts/2026-05-02-quay.md");
    Files.createDirectories(post.getParent());
    Files.writeString(post, "# The quay\n\nHigh water at three.\n");
    Path log = folder.resolve("build.log");

    List<OtherMaven> mavens = OtherMaven.all();
    Jdk jdk = Jdk.of(Runtime.version().feature()).orElseThrow();
    Process build =
        mavens.get(mavens.size() - 1).builder(jdk, project, log, List.of("site")).start();
    assertThat(build.waitFor()).as(Files.readString(log)).isZero();

    Path page = project.resolve("target/site/notes/_posts/2026-05-02-quay.html");
    assertThat(Jsoup.parse(BuiltSite.text(page)).select("#publishDate").text())
        .startsWith("Last Published: 1980-02-01");
  }

  private static String filledIn(String xml) {
    return MatrixProject.recipe(xml).replaceFirst("<project.build.outputTimestamp>.*", "");
  }
}
