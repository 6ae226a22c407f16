package io.github.fieldnotes.publish.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.fieldnotes.plan.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A disk that sees no difference between capitals, as most of macOS and Windows do. */
class CapitalsTest {

  private FileSystem disk;
  private Path site;

  @BeforeEach
  void isInMemory() {
    disk = Jimfs.newFileSystem(Configuration.osX());
    site = disk.getPath("/quay/site");
  }

  @AfterEach
  void goes() throws IOException {
    disk.close();
  }

  @Test
  void aFileThatIsRenamedInCapitalsOnlyIsNotLost() throws IOException {
    commit(List.of("notes/Pic.png"), List.of());
    assertThat(Files.exists(site.resolve("notes/pic.png"))).isTrue();

    commit(List.of("notes/pic.png"), List.of("notes/Pic.png"));
    assertThat(names()).containsExactly("notes/pic.png");
  }

  @Test
  void aFolderThatIsRenamedInCapitalsOnlyIsNotLost() throws IOException {
    commit(List.of("notes/Adr/one.html", "notes/a.html"), List.of());
    commit(List.of("notes/adr/one.html", "notes/a.html"), List.of("notes/Adr/one.html"));
    assertThat(names()).containsExactly("notes/a.html", "notes/adr/one.html");
  }

  @Test
  void itHasItsNewNameWhereNothingIsKnownOfTheOldOne() throws IOException {
    commit(List.of("notes/Pic.png"), List.of());
    commit(List.of("notes/pic.png"), List.of());
    assertThat(names()).containsExactly("notes/pic.png");
  }

  @Test
  void oneByOneItIsNotLostEither() throws IOException {
    commit(List.of("notes/Pic.png"), List.of());
    try (FileWriter writer = open()) {
      write(writer, "notes/pic.png");
      writer.commitEach(routes(List.of("notes/Pic.png")), (where, record) -> {});
    }
    assertThat(site.resolve("notes/pic.png")).hasContent("text");
  }

  @Test
  void aFileThatKeepsItsNameStaysAsItIs() throws IOException {
    commit(List.of("notes/Caf\u00e9/Pic.png"), List.of());
    try (FileWriter writer = open()) {
      assertThat(write(writer, "notes/Caf\u00e9/Pic.png")).isFalse();
      assertThat(write(writer, "notes/Caf\u00e9/pic.png")).isTrue();
    }
  }

  private void commit(List<String> made, List<String> gone) throws IOException {
    try (FileWriter writer = open()) {
      for (String path : made) {
        write(writer, path);
      }
      writer.commit(routes(gone), (where, record) -> {});
    }
  }

  private FileWriter open() throws IOException {
    return FileWriter.open(
        new SectionFolders(site, "notes", site.resolveSibling("fieldnotes")), () -> {});
  }

  private static boolean write(FileWriter writer, String path) throws IOException {
    return writer.write(new Route(path), out -> out.write("text".getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Route> routes(List<String> paths) {
    return paths.stream().map(Route::new).toList();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> site.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
