package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.read.folder.CodeHost;
import io.github.fieldnotes.read.folder.Folder;
import io.github.fieldnotes.read.folder.IssueTracker;
import io.github.fieldnotes.read.folder.ProjectContext;
import io.github.fieldnotes.read.folder.UnpublishedFiles;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links to what is not among the notes. */
class OutsideTest {

  private static final String BLOB = "https://github.com/o/r/blob/main/";

  @TempDir private Path root;
  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @CsvSource({
    "../../../pom.xml, " + BLOB + "pom.xml",
    "../../../pom.xml#L10, " + BLOB + "pom.xml#L10",
    "../../../pom.xml?plain=1#L3-L5, " + BLOB + "pom.xml?plain=1#L3-L5",
    "../../main/a%20b%23.java, " + BLOB + "src/main/a%20b%23.java",
    "../../main, https://github.com/o/r/tree/main/src/main",
    "../../main/, https://github.com/o/r/tree/main/src/main",
    "../../../, https://github.com/o/r/tree/main/",
    "../../../.github/ci.yml, " + BLOB + ".github/ci.yml",
  })
  void aFileOfTheRepositoryIsReadOnTheCodeHost(String address, String expected) throws IOException {
    write("pom.xml");
    write("src/main/a b#.java");
    write(".github/ci.yml");

    assertThat(link(address)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "/src/notes/b.md#part, b#part",
    "/src/notes/sea/note.md, sea/note",
    "/src/notes/gate.png?raw=true, gate.png?raw=true",
    "/pom.xml#L3, " + BLOB + "pom.xml#L3",
    "/src/main/, https://github.com/o/r/tree/main/src/main",
    "/none.md, /none.md",
    "/../above.txt, /../above.txt",
    "/, /",
    "//example.org/pom.xml, https://example.org/pom.xml",
    "/target/site/index.html, /target/site/index.html",
  })
  void aPathThatBeginsWithASlashIsOneOfTheRepository(String address, String expected)
      throws IOException {
    write("pom.xml");
    write("src/main/a.java");
    write("src/notes/b.md");
    write("src/notes/gate.png");
    write("target/site/index.html");

    assertThat(link(address)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "../../notes/b.md#part, b#part",
    "../../../src/notes/sea/note.md, sea/note",
    "../../notes/gate.png, gate.png",
    "../../notes/none.md, ../../notes/none.md",
  })
  void anAddressMayLeaveTheNotesAndComeBack(String address, String expected) throws IOException {
    write("src/notes/b.md");
    write("src/notes/gate.png");

    assertThat(link(address)).isEqualTo(expected);
  }

  @Test
  void aPictureIsFoundFromTheRootOfTheRepository() throws IOException {
    write("src/notes/gate.png");
    write("docs/gate.png");

    assertThat(Outline.html(notes("![a](/src/notes/gate.png) ![b](/docs/gate.png)\n")))
        .contains("src=\"media:gate.png\"")
        .contains("src=\"/docs/gate.png\"");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "../../../none.md",
    "../../../../above.txt",
    "../../../target/site/index.html",
    "../../../.git/config",
    "../../../a%00b"
  })
  void whatIsNotInTheRepositoryStaysAsWritten(String address) throws IOException {
    write("target/site/index.html");
    write(".git/config");

    assertThat(link(address)).isEqualTo(address);
  }

  @Test
  void aFolderOfNotesWithoutANoteOfItsOwnIsListedOnTheCodeHost() throws IOException {
    write("src/notes/sea/fish/eel.md");

    assertThat(target("fish/"))
        .isEqualTo(
            new io.github.fieldnotes.model.Target.ToFolder(
                "sea/fish", "https://github.com/o/r/tree/main/src/notes/sea/fish"));
  }

  @Test
  void aPictureIsNotTakenFromTheCodeHost() throws IOException {
    write("docs/gate.png");
    Note note = notes("![gate](../../../docs/gate.png) ![fish](fish/)\n");

    assertThat(Outline.html(note))
        .contains("src=\"dangling:../../../docs/gate.png\"")
        .doesNotContain("github.com");
    assertThat(diagnostics.sorted())
        .extracting(problem -> problem.place() + " " + problem.problem().code())
        .containsExactly("sea/note.md:1:1 missing-picture", "sea/note.md:1:33 missing-picture");
  }

  @Test
  void aNumberIsALinkToItsIssue() {
    assertThat(html("Mend #12, (#3) and #4.\n", new IssueTracker("#", "https://x.org/i/")))
        .isEqualTo(
            "<p>Mend <a href=\"https://x.org/i/12\">#12</a>, (<a href=\"https://x.org/i/3\">#3</a>)"
                + " and <a href=\"https://x.org/i/4\">#4</a>.</p>\n");
  }

  @Test
  void aKeyOfJiraIsALinkToItsIssue() {
    assertThat(
            html(
                "- ABC-7: see ABC-8. Not XABC-7, ABC-7-fix, ABC-x, abc-7, a/ABC-7 or ABC-7.md\n",
                new IssueTracker("ABC-", "https://x.org/browse/ABC-")))
        .isEqualTo(
            "<ul>\n<li><a href=\"https://x.org/browse/ABC-7\">ABC-7</a>: see <a"
                + " href=\"https://x.org/browse/ABC-8\">ABC-8</a>. Not XABC-7, ABC-7-fix, ABC-x,"
                + " abc-7, a/ABC-7 or ABC-7.md</li>\n</ul>\n");
  }

  @ParameterizedTest
  @CsvSource({
    "`#12`",
    "[see #12](a.md)",
    "o/r#12",
    "a#12",
    "#12a",
    "#x",
    "'\\#12'",
    "&#12345;",
    "https://example.org/a#12",
    "##12"
  })
  void otherNumbersAreNone(String text) {
    assertThat(html("See " + text + "\n", new IssueTracker("#", "https://x.org/i/")))
        .doesNotContain("x.org/i");
  }

  @Test
  void theIdOfAHeadingStays() {
    Note note =
        read(
            "# A\n\nText\n\n## Mend #12\n\n```\n#13\n```\n",
            new IssueTracker("#", "https://x.org/i/"));

    assertThat(note.headings().get(0).id()).isEqualTo("mend-12");
    assertThat(Outline.html(note)).doesNotContain("i/13");
  }

  private String html(String text, IssueTracker issues) {
    return Outline.html(read(text, issues)).replaceAll(" +", " ");
  }

  private Note read(String text, IssueTracker issues) {
    ProjectContext outside =
        new ProjectContext(Optional.empty(), Optional.empty(), Optional.of(issues));
    ReadOptions options =
        new ReadOptions(root, List.of(), List.of(), false, false, UnknownKinds.ADD).with(outside);
    Folder folder =
        new Folder(
            options.selection().folders(), outside, List.of(), List.of(), new UnpublishedFiles());
    return new NoteReader(options, folder, diagnostics)
        .read("note.md", text.getBytes(StandardCharsets.UTF_8));
  }

  private String link(String address) throws IOException {
    return target(address).address();
  }

  private io.github.fieldnotes.model.Target target(String address) throws IOException {
    return notes("[a](<" + address + ">)\n").links().get(0).target();
  }

  /** Reads the folder of notes, and gives the one of this text. */
  private Note notes(String text) throws IOException {
    Path note = root.resolve("src/notes/sea/note.md");
    Files.createDirectories(note.getParent());
    Files.writeString(note, text);
    CodeHost host = new CodeHost(root, BLOB, "https://github.com/o/r/tree/main/");
    ReadOptions options =
        new ReadOptions(
                root.resolve("src/notes"), List.of(), List.of(), false, true, UnknownKinds.ADD)
            .with(new ProjectContext(Optional.empty(), Optional.of(host), Optional.empty()));
    return new LibraryReader(options, diagnostics)
        .read().notes().stream()
            .filter(one -> one.file().equals("sea/note.md"))
            .findFirst()
            .orElseThrow();
  }

  private void write(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "text");
  }
}
