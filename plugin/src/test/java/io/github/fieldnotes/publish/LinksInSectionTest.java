package io.github.fieldnotes.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fieldnotes.plan.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A symbolic link within a section, to a folder that is not of the section. */
class LinksInSectionTest {

  private static final Route THROUGH = new Route("notes/conf/a.html");

  @TempDir private Path folder;
  private Path elsewhere;
  private SectionFolders folders;

  @BeforeEach
  void aFolderOfTheSectionLeadsElsewhere() throws IOException {
    elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("a.html"), "theirs");
    Files.createDirectories(folder.resolve("site/notes"));
    Files.createSymbolicLink(folder.resolve("site/notes/conf"), elsewhere);
    folders = new SectionFolders(folder.resolve("site"), "notes", folder.resolve("own"));
  }

  @Test
  void nothingIsWrittenThroughIt() throws IOException {
    try (FileWriter writer = FileWriter.open(folders, () -> {})) {
      assertThatThrownBy(() -> writer.write(THROUGH, out -> out.write('x')))
          .isInstanceOf(IOException.class)
          .hasMessage(
              "'notes/conf/a.html' is outside the section's folder, by a symbolic link in it");
    }
    assertThat(elsewhere.resolve("a.html")).hasContent("theirs");
  }

  @Test
  void nothingIsRemovedThroughIt() throws IOException {
    try (FileWriter writer = FileWriter.open(folders, () -> {})) {
      writer.write(new Route("notes/b.html"), out -> out.write('x'));
      writer.commitEach(List.of(THROUGH), (where, record) -> {});
      writer.remove(List.of(THROUGH));
    }
    assertThat(elsewhere.resolve("a.html")).hasContent("theirs");
    assertThat(folder.resolve("site/notes/conf")).isSymbolicLink();
  }
}
