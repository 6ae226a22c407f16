package io.github.fieldnotes.serve.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which changes are reported, with the events of the file system and without. */
class FileWatchTest {

  @TempDir private Path folder;
  private final BlockingQueue<Path> reported = new LinkedBlockingQueue<>();
  private Path notes;

  /** A way to start a watch. */
  private interface Start extends BiFunction<WatchedFolders, Consumer<Path>, FileWatch> {}

  static List<Named<Start>> ways() {
    return List.of(
        Named.of("with events", FileWatch::start),
        Named.of("without events", FileWatch::startWithoutEvents));
  }

  private FileWatch watch;

  @AfterEach
  void isClosed() {
    watch.close();
  }

  @BeforeEach
  void aNote() throws IOException {
    notes = Files.createDirectory(folder.resolve("notes"));
    Files.writeString(notes.resolve("tides.md"), "# Tides\n");
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aFileThatChanges(Start start) throws Exception {
    watch = start.apply(watched(notes), reported::add);
    Files.writeString(notes.resolve("tides.md"), "# Tides\n\nHigh water at 3.\n");

    assertThat(isReported(notes.resolve("tides.md"))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aFileThatComesAndOneThatGoes(Start start) throws Exception {
    watch = start.apply(watched(notes), reported::add);
    Files.writeString(notes.resolve("wells.md"), "# Wells\n");
    assertThat(isReported(notes.resolve("wells.md"))).isTrue();

    reported.clear();
    Files.delete(notes.resolve("tides.md"));
    assertThat(isReported(notes.resolve("tides.md"))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aFileInANewFolder(Start start) throws Exception {
    watch = start.apply(watched(notes), reported::add);
    Path deep = Files.createDirectories(notes.resolve("2024/may"));
    assertThat(isReported(notes.resolve("2024"))).isTrue();
    Files.writeString(deep.resolve("ebb.md"), "# Ebb\n");
    assertThat(isReported(deep.resolve("ebb.md"))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aFolderThatComesLater(Start start) throws Exception {
    Path later = folder.resolve("later");
    watch = start.apply(watched(notes, later), reported::add);
    Files.createDirectory(later);
    assertThat(isReported(later)).isTrue();
    Files.writeString(later.resolve("ebb.md"), "# Ebb\n");

    assertThat(isReported(later.resolve("ebb.md"))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aFileThatIsMovedIntoThePlaceOfAnother(Start start) throws Exception {
    Path written = Files.writeString(folder.resolve("new.md"), "# Tides\n\nNew.\n");
    watch = start.apply(watched(notes), reported::add);
    Files.move(written, notes.resolve("tides.md"), StandardCopyOption.REPLACE_EXISTING);

    assertThat(isReported(notes.resolve("tides.md"))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void hiddenFilesAndCopiesAndBuildOutputAreLeftOut(Start start) throws Exception {
    Path build = Files.createDirectory(notes.resolve("target"));
    watch = start.apply(watched(notes), reported::add);
    Files.writeString(notes.resolve(".tides.md.swp"), "");
    Files.writeString(notes.resolve("tides.md~"), "");
    Files.writeString(build.resolve("page.md"), "");
    Files.writeString(notes.resolve("last.md"), "# Last\n");

    assertThat(isReported(notes.resolve("last.md"))).isTrue();
    assertThat(reported).containsOnly(notes.resolve("last.md"));
  }

  private static WatchedFolders watched(Path... folders) {
    return new WatchedFolders(List.of(folders), path -> path.endsWith("target"));
  }

  /** Waits for the report of a path; the reports before it are dropped. */
  private boolean isReported(Path path) throws InterruptedException {
    for (Path one = next(); one != null; one = next()) {
      if (one.equals(path)) {
        reported.add(path);
        return true;
      }
      assertThat(one).as("reported besides").isNotNull();
    }
    return false;
  }

  private Path next() throws InterruptedException {
    return reported.poll(10, TimeUnit.SECONDS);
  }
}
