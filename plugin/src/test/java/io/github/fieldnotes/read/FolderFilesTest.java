package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFilesTest {

  @TempDir private Path folder;

  @Test
  void whatIsNotPublishedCountsByItsNameAlone() throws IOException {
    write("pom.xml");
    write("a.md");
    write("doc/b.png");
    write("src/A.java");
    write("target/site/c.md");
    write("target/site/c.png");
    write(".git/index");
    write(".hidden.png");

    FolderFiles files =
        FolderFiles.of(
            new ReadOptions(folder, List.of(), List.of(), false, true, UnknownKinds.ADD));

    assertThat(files.notes()).containsExactly(folder.resolve("a.md"));
    assertThat(files.others())
        .containsExactly(
            folder.resolve("fieldnotes.yml"),
            folder.resolve("fieldnotes.yaml"),
            folder.resolve("doc/b.png"));
    assertThat(files.refused())
        .containsExactly(
            Map.entry("pom.xml", "a .xml file could run"),
            Map.entry("src/A.java", "a .java file could run"));
    assertThat(files.unread())
        .containsExactly(
            Map.entry(".git", "a name that begins with a dot is hidden"),
            Map.entry(".hidden.png", "a name that begins with a dot is hidden"),
            Map.entry("target", "the folder target belongs to a build or to version control"));
  }

  private void write(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x");
  }
}
