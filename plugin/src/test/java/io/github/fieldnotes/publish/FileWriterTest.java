package io.github.fieldnotes.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fieldnotes.plan.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileWriterTest {

  private static final Route ROUTE = new Route("notes/conf/a.json");
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir Path site;
  private FileWriter writer;

  @BeforeEach
  void writesIntoTheSection() {
    writer = new FileWriter(site, "notes");
  }

  @Test
  void aNewFileIsWrittenWithItsFolders() throws IOException {
    assertThat(write(ROUTE, "one")).isTrue();
    assertThat(site.resolve(ROUTE.path())).hasContent("one");
  }

  @Test
  void aFileWithTheSameContentIsLeftAlone() throws IOException {
    write(ROUTE, "one");
    Files.setLastModifiedTime(site.resolve(ROUTE.path()), LONG_AGO);

    assertThat(write(ROUTE, "one")).isFalse();
    assertThat(Files.getLastModifiedTime(site.resolve(ROUTE.path()))).isEqualTo(LONG_AGO);
  }

  @Test
  void aFileWithOtherContentIsReplaced() throws IOException {
    write(ROUTE, "one");

    assertThat(write(ROUTE, "two")).isTrue();
    assertThat(site.resolve(ROUTE.path())).hasContent("two");
  }

  @Test
  void nothingElseIsLeftInTheFolder() throws IOException {
    write(ROUTE, "one");
    write(ROUTE, "one");

    try (Stream<Path> files = Files.list(site.resolve("notes/conf"))) {
      assertThat(files).containsExactly(site.resolve(ROUTE.path()));
    }
  }

  @Test
  void aFailureLeavesTheOldFile() throws IOException {
    write(ROUTE, "one");

    assertThatThrownBy(
            () ->
                writer.write(
                    ROUTE,
                    out -> {
                      out.write('t');
                      throw new IOException("the disk is gone");
                    }))
        .hasMessage("the disk is gone");
    try (Stream<Path> files = Files.list(site.resolve("notes/conf"))) {
      assertThat(files).containsExactly(site.resolve(ROUTE.path()));
    }
    assertThat(site.resolve(ROUTE.path())).hasContent("one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "notes",
        "notes2/a.html",
        "notes/../index.html",
        "../notes/a.html",
        "/etc/notes"
      })
  void aRouteOutsideTheSectionIsRefused(String path) {
    assertThatThrownBy(() -> write(new Route(path), "one"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("outside the section's folder");
  }

  @Test
  void theFilesOfASectionAreWritten() throws IOException {
    writer.writeFiles(new FakeSite());

    assertThat(site.resolve("notes/notes.json")).hasContent("{}");
  }

  @Test
  void aFileIsRemovedWithTheFoldersThatItLeavesEmpty() throws IOException {
    write(new Route("notes/a/b/one.html"), "one");
    write(new Route("notes/a/two.html"), "two");

    writer.remove(new Route("notes/a/b/one.html"));
    assertThat(site.resolve("notes/a")).isDirectoryNotContaining("glob:**/b");
    writer.remove(new Route("notes/a/two.html"));
    writer.remove(new Route("notes/a/never.html"));
    assertThat(site.resolve("notes")).isEmptyDirectory();
    assertThatThrownBy(() -> writer.remove(new Route("notes/../index.html")))
        .hasMessageContaining("outside the section's folder");
  }

  private boolean write(Route route, String text) throws IOException {
    return writer.write(route, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
