package io.github.fieldnotes.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.store.RunRecord.Made;
import io.github.fieldnotes.store.RunRecord.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run remembers of what it wrote. */
class RunRecordTest {

  @TempDir private Path site;

  @BeforeEach
  void threeFiles() throws IOException {
    Files.createDirectories(site.resolve("notes/day"));
    Files.writeString(site.resolve("notes/index.html"), "index");
    Files.writeString(site.resolve("notes/day/a.html"), "a");
    Files.writeString(site.resolve("notes/mine.txt"), "mine");
  }

  @Test
  void itComesBackFromItsFile() throws IOException {
    Path file = site.resolve("record");
    RunRecord record = record();
    record.write(file);
    assertThat(RunRecord.read(file)).contains(record);

    Files.writeString(file, "something else");
    assertThat(RunRecord.read(file)).isEmpty();
  }

  @Test
  void whatIsNoLongerWrittenIsGone() throws IOException {
    assertThat(record().gone(Set.of("notes/index.html"), there()))
        .containsExactly("notes/day/a.html");
    assertThat(record().gone(Set.of("notes/index.html", "notes/day/a.html"), there())).isEmpty();
  }

  @Test
  void whatSomebodyElseHasWrittenIsNot() throws IOException {
    RunRecord record = record();
    Files.writeString(site.resolve("notes/day/a.html"), "by hand");

    assertThat(record.gone(Set.of(), there())).containsExactly("notes/index.html");
  }

  private RunRecord record() throws IOException {
    List<Made> made = List.of(new Made("notes/day/a.html", "k"), new Made("notes/index.html", ""));
    return new RunRecord("all", "frame", there(), made, List.of(), 1, 2, 3);
  }

  private List<Output> there() throws IOException {
    return RunRecord.files(site, List.of("notes", "css"));
  }
}
