package io.github.fieldnotes.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.files.DirectoryTree;
import io.github.fieldnotes.publish.files.FileWriter;
import io.github.fieldnotes.publish.files.SectionFolders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Symbolic links in the section's folder lead to what is not the section's. */
class SectionLinksTest {

  private static final Route PAGE = new Route("notes/conf/a.html");

  @TempDir private Path folder;
  private Path site;
  private Path elsewhere;

  @BeforeEach
  void aFolderElsewhere() throws IOException {
    site = Files.createDirectories(folder.resolve("site"));
    elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("a.html"), "theirs");
  }

  @Test
  void aLinkInPlaceOfTheSectionIsReportedAndNotFollowed() throws IOException {
    Files.createSymbolicLink(site.resolve("notes"), elsewhere);

    assertThatThrownBy(() -> open("notes"))
        .hasMessage(site.resolve("notes") + ": a symbolic link, which is not followed; remove it");
    assertThatElsewhereIsAsItWas();
    assertThat(site.resolve("notes")).isSymbolicLink();
  }

  @Test
  void aLinkOnTheWayToTheSectionIsNotFollowedEither() throws IOException {
    Files.createSymbolicLink(site.resolve("docs"), elsewhere);

    assertThatThrownBy(() -> open("docs/notes"))
        .hasMessageStartingWith(site.resolve("docs") + ": a symbolic link");
    assertThatElsewhereIsAsItWas();
  }

  @Test
  void aLinkWhereAFolderOfTheSectionBelongsIsReportedAndNotFollowed() throws IOException {
    Path link = Files.createDirectories(site.resolve("notes")).resolve("conf");
    Files.createSymbolicLink(link, elsewhere);

    try (FileWriter writer = open("notes")) {
      write(writer);
      assertThatThrownBy(() -> writer.commit(List.of(), (where, record) -> {}))
          .hasMessageStartingWith(link + ": a symbolic link");
    }
    try (FileWriter writer = open("notes")) {
      write(writer);
      assertThatThrownBy(() -> writer.commitEach(List.of(), (where, record) -> {}))
          .hasMessageStartingWith(link + ": a symbolic link");
    }
    assertThatElsewhereIsAsItWas();
  }

  @Test
  void whatIsBehindALinkIsNotRemoved() throws IOException {
    Path link = Files.createDirectories(site.resolve("notes")).resolve("conf");
    Files.createSymbolicLink(link, elsewhere);

    try (FileWriter writer = open("notes")) {
      writer.commitEach(List.of(PAGE), (where, record) -> {});
      writer.remove(List.of(PAGE));
    }

    assertThatElsewhereIsAsItWas();
    assertThat(link).isSymbolicLink();
  }

  @Test
  void aLinkInPlaceOfAPageIsReplacedAndNotFollowed() throws IOException {
    Path link = Files.createDirectories(site.resolve("notes/conf")).resolve("a.html");
    Files.createSymbolicLink(link, elsewhere.resolve("a.html"));

    try (FileWriter writer = open("notes")) {
      write(writer);
      writer.commit(List.of(), (where, record) -> {});
    }

    assertThatElsewhereIsAsItWas();
    assertThat(link).isRegularFile().hasContent("ours");
  }

  private void assertThatElsewhereIsAsItWas() throws IOException {
    assertThat(DirectoryTree.entries(elsewhere)).containsExactly(elsewhere.resolve("a.html"));
    assertThat(elsewhere.resolve("a.html")).hasContent("theirs");
  }

  private FileWriter open(String section) throws IOException {
    return FileWriter.open(
        new SectionFolders(site, section, folder.resolve("fieldnotes")), () -> {});
  }

  private static void write(FileWriter writer) throws IOException {
    writer.write(PAGE, out -> out.write("ours".getBytes(StandardCharsets.UTF_8)));
  }
}
