package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Media;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.folder.ProjectContext;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.store.NoteStore;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class LibraryReaderTest {

  @TempDir private Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void anAbsentFolderIsAnEmptyLibrary() {
    Library library = read(options(folder.resolve("none")));
    assertThat(library.notes()).isEmpty();
    assertThat(library.media()).isEmpty();
    assertThat(problems()).isEmpty();
  }

  @Test
  void notesAndMediaComeInOrderOfPath() throws IOException {
    write("b/two.markdown", "Two");
    write("b/One & only (#1).MD", "One");
    write("a.md", "![a](b/pic.png) [b](a.pdf)");
    write("b/pic.png", "");
    write("a.pdf", "");
    write(".hidden/x.md", "");
    write(".DS_Store", "");
    Library library = read(options(folder));
    assertThat(library.notes())
        .extracting(Note::file)
        .containsExactly("a.md", "b/One & only (#1).MD", "b/two.markdown");
    assertThat(library.media()).extracting(Media::path).containsExactly("a.pdf", "b/pic.png");
  }

  @Test
  void includesChooseNotesAndExcludesLeaveOutFilesToo() throws IOException {
    write("conf/a.md", "A");
    write("conf/README.md", "Readme");
    write("conf/deep/b.md", "B");
    write("conf/secret/c.md", "C");
    write("conf/secret/c.png", "");
    write("other.md", "Other");
    ReadOptions options =
        new ReadOptions(
            folder,
            List.of("conf/"),
            List.of("**/README.md", "conf/secret/**"),
            false,
            true,
            UnknownKinds.ADD);
    Library library = read(options);
    assertThat(library.notes())
        .extracting(Note::file)
        .containsExactly("conf/a.md", "conf/deep/b.md");
    assertThat(library.media()).isEmpty();
  }

  @Test
  void draftsAreReadOnlyWhenAskedFor() throws IOException {
    write("_drafts/a.md", "A");
    write("_drafts/a.png", "");
    write("b.md", "---\ndraft: true\n---\nB");
    write("c.md", "C");
    assertThat(read(options(folder)).notes()).extracting(Note::file).containsExactly("c.md");
    assertThat(read(options(folder)).media()).isEmpty();
    ReadOptions all = new ReadOptions(folder, List.of(), List.of(), true, true, UnknownKinds.ADD);
    assertThat(read(all).notes())
        .extracting(Note::file)
        .containsExactly("_drafts/a.md", "b.md", "c.md");
  }

  @Test
  void aLinkIntoDraftsLeadsToANoteThatIsNotPublished() throws IOException {
    write("_drafts/a.md", "A");
    write("b.md", "[a](_drafts/a.md) [gone](_drafts/gone.md)");
    assertThat(read(options(folder)).notes().get(0).links())
        .extracting(Link::target)
        .containsExactly(
            new Target.ToNote(new NoteId("_drafts/a"), ""),
            new Target.Dangling("_drafts/gone.md", false));
  }

  @Test
  void draftsCountAmongWhatWasRead() throws IOException {
    write("b.md", "---\ndraft: true\n---\nB");
    write("c.md", "C");
    LibraryReader reader = new LibraryReader(options(folder), diagnostics);

    assertThat(reader.read().notes()).hasSize(1);
    assertThat(reader.all()).isEqualTo(2);
    assertThat(reader.reread()).isEqualTo(2);
  }

  @Test
  void aPostIsPublishedFromItsDayOnAndAnAgendaAtOnce() throws IOException {
    write("sea/_posts/2026-11-30-eel.md", "A");
    write("_posts/2026-11-29-tide.md", "B");
    write("2026-12-24-agenda.md", "C");
    ReadOptions today = on("2026-11-29");

    assertThat(read(today).notes())
        .extracting(Note::file)
        .containsExactly("2026-12-24-agenda.md", "_posts/2026-11-29-tide.md");
    assertThat(problems()).containsExactly("sea/_posts/2026-11-30-eel.md:1:1 post-to-come");
    assertThat(read(on("2026-11-30")).notes()).hasSize(3);
    assertThat(read(options(folder)).notes()).hasSize(3);
  }

  @Test
  void anUndeclaredKindIsReportedOnceAtItsFirstPlace() throws IOException {
    write("a.md", "Text\n\n## BOOTH: One\n\n## BOOTH: Two");
    write("b.md", "## BOOTH: Three");
    read(options(folder));
    assertThat(problems()).containsExactly("a.md:3:1 unknown-kind");
  }

  @Test
  void whatIsNotUtf8IsShownAsFarAsItGoes() throws IOException {
    Files.write(
        folder.resolve("a.md"), "# Caf\u00e9\n\nText".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(read(options(folder)).notes())
        .extracting(note -> note.metadata().title())
        .containsExactly("Caf\uFFFD");
    assertThat(problems()).containsExactly("a.md:1:6 not-utf8");
  }

  @Test
  void aSymbolicLinkIsReportedAndNotFollowed() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside"), "secret");
    Path notes = Files.createDirectory(folder.resolve("notes"));
    Files.createSymbolicLink(notes.resolve("a.md"), outside);
    assertThat(read(options(notes)).notes()).isEmpty();
    assertThat(problems()).containsExactly("a.md:1:1 symbolic-link");
  }

  @Test
  void aFileThatIsGoneIsReportedAndTheOthersAreRead() throws IOException {
    write("gone.md", "Gone");
    write("there.md", "There");
    NoteStore store = storeThat(() -> Files.delete(folder.resolve("gone.md")));
    assertThat(new LibraryReader(options(folder), store, diagnostics, Progress.NONE).read().notes())
        .extracting(Note::file)
        .containsExactly("there.md");
    assertThat(problems()).containsExactly("gone.md:1:1 unreadable-file");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aPipeIsReportedAndNotWaitedFor() throws Exception {
    write("a.md", "A");
    new ProcessBuilder("mkfifo", folder.resolve("b.md").toString()).start().waitFor();
    assertThat(read(options(folder)).notes()).extracting(Note::file).containsExactly("a.md");
    assertThat(problems()).containsExactly("b.md:1:1 unreadable-file");
  }

  @Test
  void aByteOrderMarkAndOldLineEndsDoNotShow() throws IOException {
    write("a.md", "\uFEFF---\r\ntitle: A\r\n---\r\n\r\n## TALK: B\r\n\r\nText\r\n");
    Note note = read(options(folder)).notes().get(0);
    assertThat(note.metadata().title()).isEqualTo("A");
    assertThat(note.annotations())
        .extracting(a -> a.place().toString())
        .containsExactly("a.md:5:1");
    assertThat(Outline.html(note)).doesNotContain("\r").contains("<p>Text</p>");
  }

  @Test
  void readingTwiceGivesEqualLibraries() throws IOException {
    for (int i = 0; i < 40; i++) {
      write(
          "n" + i + ".md",
          "# N" + i + "\n\n## TALK: [T](n1.md#x)\n\n:tada: <b>raw</b> [^1]\n\n[^1]: x");
    }
    assertThat(read(options(folder))).isEqualTo(read(options(folder)));
  }

  /** A store that keeps nothing, and does something between the listing and the reading. */
  private static NoteStore storeThat(Executable beforeReading) {
    return (NoteStore)
        Proxy.newProxyInstance(
            NoteStore.class.getClassLoader(),
            new Class<?>[] {NoteStore.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("begin")) {
                beforeReading.execute();
              }
              return method.invoke(NoteStore.none(), arguments);
            });
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static ReadOptions options(Path folder) {
    return new ReadOptions(folder, List.of(), List.of(), false, true, UnknownKinds.ADD);
  }

  private Library read(ReadOptions options) {
    return new LibraryReader(options, diagnostics).read();
  }

  private List<String> problems() {
    return diagnostics.sorted().stream()
        .map(d -> d.place() + " " + d.problem().code())
        .collect(Collectors.toList());
  }

  private ReadOptions on(String day) {
    return options(folder)
        .with(
            new ProjectContext(
                Optional.of(LocalDate.parse(day)), Optional.empty(), Optional.empty()));
  }
}
