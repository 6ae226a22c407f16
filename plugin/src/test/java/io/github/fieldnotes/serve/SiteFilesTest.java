package io.github.fieldnotes.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a site are found. */
class SiteFilesTest {

  @TempDir private Path site;

  @Test
  void aFileOutsideTheSiteIsNotServedThroughALink() throws Exception {
    Path built = Files.createDirectory(site.resolve("built"));
    Path outside = Files.writeString(site.resolve("outside.txt"), "tides");
    Files.createSymbolicLink(built.resolve("inside.txt"), outside);
    Files.writeString(built.resolve("real.txt"), "wells");

    SiteFiles files = new SiteFiles(List.of(built));

    assertThat(files.find("inside.txt")).isEmpty();
    assertThat(files.find("real.txt")).isPresent();
    assertThat(files.find("")).isEmpty();
    assertThat(files.find("no\0name")).isEmpty();
  }
}
