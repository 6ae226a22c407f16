package io.github.fieldnotes.publish.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectionLockTest {

  @TempDir Path folder;

  @Test
  void oneRunAtATimeHasASection() throws IOException {
    List<String> waited = new ArrayList<>();
    SectionLock.Patience patience =
        new SectionLock.Patience(Duration.ofMillis(300), () -> waited.add("waited"));

    try (FileWriter first = open(patience)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> open(patience))
          .isInstanceOf(IOException.class)
          .hasMessage("another build is still writing " + folder.resolve("site").resolve("notes"));
      assertThat(waited).containsExactly("waited");
    }
    open(patience).close();
    assertThat(waited).hasSize(1);
  }

  private FileWriter open(SectionLock.Patience patience) throws IOException {
    SectionFolders folders =
        new SectionFolders(folder.resolve("site"), "notes", folder.resolve("fieldnotes"));
    return FileWriter.open(folders, new RealFileOperations(), patience);
  }
}
