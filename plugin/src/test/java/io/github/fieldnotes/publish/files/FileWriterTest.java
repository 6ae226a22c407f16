package io.github.fieldnotes.publish.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.FakeSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileWriterTest {

  private static final Route ROUTE = new Route("notes/conf/a.json");
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir Path folder;
  private Path site;
  private Path own;
  private FileWriter writer;

  @BeforeEach
  void writesIntoTheSection() throws IOException {
    site = folder.resolve("site");
    own = folder.resolve("fieldnotes");
    writer = open();
  }

  @AfterEach
  void ends() throws IOException {
    writer.close();
  }

  @Test
  void aNewFileIsWrittenWithItsFolders() throws IOException {
    assertThat(write(ROUTE, "one")).isTrue();
    assertThat(site).doesNotExist();

    commit();
    assertThat(file()).hasContent("one");
  }

  @Test
  void aNameThatTheDiskRefusesIsKnownBeforeAnythingIsWritten() throws IOException {
    writer.close();
    FailingDisk refusing = new FailingDisk(FailingDisk.Failure.REFUSED, Integer.MAX_VALUE, "議");
    try (FileWriter strict =
        FileWriter.open(
            new SectionFolders(site, "notes", own),
            refusing,
            new SectionLock.Patience(java.time.Duration.ZERO, () -> {}))) {
      assertThat(strict.canHold("議.html")).isFalse();
      assertThat(strict.canHold("会.html")).isTrue();
      assertThat(strict.canHold("n".repeat(300))).isFalse();
      assertThat(strict.canHold("a.html")).isTrue();
    }
    writer = open();
    assertThat(site).doesNotExist();
  }

  @Test
  void aFileWithTheSameContentStaysWhatItIs() throws IOException {
    write(ROUTE, "one");
    commit();
    Files.setLastModifiedTime(file(), LONG_AGO);
    Object identity = Files.getAttribute(file(), "unix:ino");

    assertThat(write(ROUTE, "one")).isFalse();
    write(new Route("notes/b.json"), "other");
    commit();
    assertThat(Files.getLastModifiedTime(file())).isEqualTo(LONG_AGO);
    assertThat(Files.getAttribute(file(), "unix:ino")).isEqualTo(identity);
  }

  @Test
  void aSectionThatDoesNotChangeIsNotMoved() throws IOException {
    write(ROUTE, "one");
    commit();
    Object identity = Files.getAttribute(site.resolve("notes"), "unix:ino");

    write(ROUTE, "one");
    commit();
    assertThat(Files.getAttribute(site.resolve("notes"), "unix:ino")).isEqualTo(identity);
  }

  @Test
  void aFileWithOtherContentIsReplaced() throws IOException {
    write(ROUTE, "one");
    commit();

    assertThat(write(ROUTE, "two")).isTrue();
    assertThat(file()).hasContent("one");
    commit();
    assertThat(file()).hasContent("two");
  }

  @Test
  void whatIsWrittenLastCounts() throws IOException {
    write(ROUTE, "one");
    commit();

    write(ROUTE, "two");
    write(ROUTE, "three");
    commit();
    assertThat(file()).hasContent("three");
    write(ROUTE, "four");
    write(ROUTE, "three");
    commit();
    assertThat(file()).hasContent("three");
  }

  @Test
  void whatOthersWroteStaysAsItIs() throws IOException {
    Path theirs = Files.createDirectories(site.resolve("notes/their/own"));
    Files.writeString(theirs.resolve("page.html"), "theirs");
    Files.setLastModifiedTime(theirs.resolve("page.html"), LONG_AGO);
    Files.createDirectory(theirs.resolve("empty"));
    Files.createSymbolicLink(theirs.resolve("link"), Path.of("../nowhere"));
    Files.setPosixFilePermissions(theirs, PosixFilePermissions.fromString("rwx--x--x"));

    write(ROUTE, "one");
    commit();

    assertThat(theirs.resolve("page.html")).hasContent("theirs");
    assertThat(Files.getLastModifiedTime(theirs.resolve("page.html"))).isEqualTo(LONG_AGO);
    assertThat(theirs.resolve("empty")).isEmptyDirectory();
    assertThat(Files.readSymbolicLink(theirs.resolve("link"))).isEqualTo(Path.of("../nowhere"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(theirs)))
        .isEqualTo("rwx--x--x");
  }

  @Test
  void aFolderOfOthersWhereAPageBelongsIsReportedAndStays() throws IOException {
    Files.createDirectories(file().resolve("theirs"));

    write(ROUTE, "one");
    assertThatThrownBy(this::commit).hasMessageContaining("a.json");
    assertThat(file().resolve("theirs")).isDirectory();
  }

  @Test
  void nothingIsLeftBehind() throws IOException {
    write(ROUTE, "one");
    commit();
    write(ROUTE, "two");
    commit();
    writer.close();

    try (Stream<Path> files = Files.list(site.resolve("notes/conf"))) {
      assertThat(files).containsExactly(file());
    }
    try (Stream<Path> files = Files.list(own)) {
      assertThat(files).allMatch(file -> file.toString().endsWith(".lock")).hasSize(1);
    }
  }

  @Test
  void aFailureLeavesTheOldSection() throws IOException {
    write(ROUTE, "one");
    commit();
    write(new Route("notes/b.json"), "new");

    assertThatThrownBy(
            () ->
                writer.write(
                    ROUTE,
                    out -> {
                      out.write('t');
                      throw new IOException("the disk is gone");
                    }))
        .hasMessage("the disk is gone");
    writer.close();
    try (Stream<Path> files = Files.walk(site).filter(Files::isRegularFile)) {
      assertThat(files).containsExactly(file());
    }
    assertThat(file()).hasContent("one");
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
    assertThatThrownBy(() -> commit(new Route(path)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("outside the section's folder");
  }

  @Test
  void theFilesOfASectionAreWrittenUnlessTheyAreThere() throws IOException {
    writer.writeFiles(new FakeSite(), file -> true);
    commit();
    assertThat(site.resolve("notes/notes.json")).doesNotExist();
    writer.writeFiles(new FakeSite());
    commit();

    assertThat(site.resolve("notes/notes.json")).hasContent("{}");
  }

  @Test
  void aFileIsRemovedWithTheFoldersThatItLeavesEmpty() throws IOException {
    write(new Route("notes/a/b/one.html"), "one");
    write(new Route("notes/a/two.html"), "two");
    write(new Route("notes/three.html"), "three");
    commit();

    commit(new Route("notes/a/b/one.html"));
    assertThat(site.resolve("notes/a")).isDirectoryNotContaining("glob:**/b");
    commit(new Route("notes/a/two.html"), new Route("notes/a/never.html"));
    assertThat(site.resolve("notes")).isDirectoryNotContaining("glob:**/a");
    writer.remove(List.of(new Route("notes/three.html"), new Route("notes/never.html")));
    assertThat(site.resolve("notes")).doesNotExist();
    assertThat(site).exists();
  }

  @Test
  void oneByOneTheSectionIsTheSame() throws IOException {
    write(new Route("notes/a/one.html"), "one");
    write(new Route("notes/two.html"), "two");
    commitEach();
    Object identity = Files.getAttribute(site.resolve("notes"), "unix:ino");

    write(new Route("notes/two.html"), "2");
    write(new Route("notes/b/three.html"), "three");
    commitEach(new Route("notes/a/one.html"));
    assertThat(site.resolve("notes/two.html")).hasContent("2");
    assertThat(site.resolve("notes/b/three.html")).hasContent("three");
    assertThat(site.resolve("notes/a")).doesNotExist();
    assertThat(Files.getAttribute(site.resolve("notes"), "unix:ino")).isEqualTo(identity);
  }

  @Test
  void onAnotherDiskThanTheTargetASectionIsMadeBesideItsPlace() throws IOException {
    Path memory = Path.of("/dev/shm");
    assumeTrue(
        Files.isWritable(memory) && !Files.getFileStore(memory).equals(Files.getFileStore(folder)),
        "there is no second disk");
    writer.close();
    own = Files.createTempDirectory(memory, "fieldnotes");
    try {
      writer = open();
      write(ROUTE, "one");
      assertThat(site).isDirectoryContaining("glob:**/.fieldnotes-*");
      commit();
      write(ROUTE, "two");
      commit();
      writer.close();

      assertThat(file()).hasContent("two");
      assertThat(site).isDirectoryNotContaining("glob:**/.fieldnotes-*");
    } finally {
      new DirectoryTree(new RealFileOperations()).delete(own);
    }
  }

  private boolean write(Route route, String text) throws IOException {
    return writer.write(route, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private void commit(Route... gone) throws IOException {
    writer.commit(List.of(gone), (where, record) -> {});
  }

  private void commitEach(Route... gone) throws IOException {
    writer.commitEach(List.of(gone), (where, record) -> {});
  }

  private FileWriter open() throws IOException {
    return FileWriter.open(folders(), () -> {});
  }

  private SectionFolders folders() {
    return new SectionFolders(site, "notes", own);
  }

  private Path file() {
    return site.resolve(ROUTE.path());
  }
}
