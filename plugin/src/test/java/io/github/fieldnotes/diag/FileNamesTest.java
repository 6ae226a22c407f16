package io.github.fieldnotes.diag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"a.md", "a b/c%20d#e?.md", "Müll/über.md", "日本/会議.md", "\uFFFD.md", "😀/;:,.md"})
  void aNameIsTheSameBothWays(String path) throws IOException {
    Path file = FileNames.resolve(folder, path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "text");

    assertThat(FileNames.below(folder, file)).isEqualTo(path);
    assertThat(FileNames.last(file)).isEqualTo(path.substring(path.indexOf('/') + 1));
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(found -> FileNames.below(folder, found)))
          .containsExactly(path);
    }
  }

  @Test
  void whatNoFileCanBeCalledIsRefused() {
    assertThatThrownBy(() -> FileNames.resolve(folder, "a\0b"))
        .isInstanceOf(InvalidPathException.class);
  }
}
