package io.github.fieldnotes.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.store.RunManifest.Made;
import io.github.fieldnotes.store.RunManifest.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run remembers of what it wrote. */
class RunManifestTest {

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
    RunManifest record = record();
    record.write(file);
    assertThat(RunManifest.read(file)).contains(record);

    Files.writeString(file, "something else");
    assertThat(RunManifest.read(file)).isEmpty();
  }

  @Test
  void whatIsNoLongerWrittenIsGone() throws IOException {
    assertThat(gone(record(), "notes/index.html")).containsExactly("notes/day/a.html");
    assertThat(gone(record(), "notes/index.html", "notes/day/a.html")).isEmpty();
  }

  @Test
  void whatSomebodyElseHasWrittenIsNot() throws IOException {
    RunManifest record = record();
    Files.writeString(site.resolve("notes/day/a.html"), "by hand");

    assertThat(gone(record)).containsExactly("notes/index.html");
  }

  @Test
  void aFileThatWasLinkedAndMovedIsStillTheSame() throws IOException {
    RunManifest record = record();
    Files.createLink(site.resolve("link"), site.resolve("notes/day/a.html"));
    Files.delete(site.resolve("notes/day/a.html"));
    Files.move(site.resolve("link"), site.resolve("notes/day/a.html"));

    assertThat(gone(record)).containsExactly("notes/day/a.html", "notes/index.html");
  }

  @Test
  void aPageThatOthersWroteIsGoneWhenItIsSuchAPage() throws IOException {
    List<Made> made =
        List.of(
            new Made("notes/day/a.html", RunManifest.HANDED_OVER),
            new Made("notes/index.html", RunManifest.HANDED_OVER));
    RunManifest record = new RunManifest("", "", List.of(), made, List.of(), 1, 2, 3);

    assertThat(record.gone(Set.of(), site, page -> page.endsWith("a.html")))
        .containsExactly("notes/day/a.html");
  }

  private List<String> gone(RunManifest record, String... now) throws IOException {
    return record.gone(Set.of(now), site, page -> false);
  }

  private RunManifest record() throws IOException {
    List<Made> made = List.of(new Made("notes/day/a.html", "k"), new Made("notes/index.html", ""));
    List<Output> files = RunManifest.files(made, site::resolve);
    return new RunManifest("all", "frame", files, made, List.of(), 1, 2, 3);
  }
}
