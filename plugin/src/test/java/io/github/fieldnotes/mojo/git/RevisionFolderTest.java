package io.github.fieldnotes.mojo.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a revision in a folder of their own. */
class RevisionFolderTest {

  @TempDir private Path checkout;
  @TempDir private Path folder;
  private TrialGit git;

  @BeforeEach
  void aCheckout() throws Exception {
    git = TrialGit.in(checkout);
  }

  @Test
  void notesAreThereAsTheyWere() throws Exception {
    write("docs/notes/a b.md", "then\n");
    write("docs/notes/ü/leer.md", "");
    write("docs/notes/pic.png", "bytes");
    write("docs/notes-other.md", "not in the folder");
    git.commit();
    write("docs/notes/a b.md", "now");
    write("docs/notes/new.md", "now");

    RevisionFolder made = make("HEAD");

    assertThat(files())
        .containsExactly("docs/notes/a b.md", "docs/notes/pic.png", "docs/notes/ü/leer.md");
    assertThat(made.at(checkout.resolve("docs/notes"))).isEqualTo(folder.resolve("docs/notes"));
    assertThat(made.at(checkout.resolveSibling("else"))).isEqualTo(checkout.resolveSibling("else"));
    assertThat(folder.resolve("docs/notes/a b.md")).hasContent("then\n");
    assertThat(folder.resolve("docs/notes/pic.png")).as("nobody reads it").isEmptyFile();
  }

  @Test
  void ofOtherFilesThoseAreThereThatAreGoneNow() throws Exception {
    write("docs/notes/a.md", "a");
    write("src/Kept.java", "kept");
    write("src/Gone.java", "gone");
    git.commit();
    Files.delete(checkout.resolve("src/Gone.java"));

    make("HEAD");

    assertThat(files()).containsExactly("docs/notes/a.md", "src/Gone.java");
    assertThat(folder.resolve("src/Gone.java")).isEmptyFile();
  }

  @Test
  void symbolicLinksLeadNowhere() throws Exception {
    Files.createDirectories(checkout.resolve("docs/notes"));
    Files.createSymbolicLink(checkout.resolve("docs/notes/a.md"), checkout.resolve("b.md"));
    git.commit();

    make("HEAD");

    Path link = folder.resolve("docs/notes/a.md");
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.exists(link)).isFalse();
    assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../a", "a/../../b", "a/./b", "/a", "a//b", ".git/config", "a/.GIT/b", ""})
  void aPathThatNoCheckoutCanHaveIsLeftOut(String path) {
    assertThat(RevisionFolder.file(folder, path)).isEmpty();
    assertThat(RevisionFolder.file(folder, "a/..b/c.md")).contains(folder.resolve("a/..b/c.md"));
  }

  @Test
  void aFilterOfTheCheckoutChangesNothing() throws Exception {
    write(".gitattributes", "*.md text eol=crlf ident export-ignore export-subst\n");
    write("docs/notes/a.md", "$Format:%H$\n$Id$\n");
    git.commit();

    make("HEAD");

    assertThat(Files.readString(folder.resolve("docs/notes/a.md")))
        .isEqualTo("$Format:%H$\n$Id$\n");
  }

  @Test
  void aBranchIsComparedFromWhereItBegan() throws Exception {
    write("docs/notes/a.md", "first");
    git.commit();
    git.run("branch", "other");
    write("docs/notes/a.md", "second");
    git.commit();
    git.run("checkout", "--quiet", "other");
    write("docs/notes/b.md", "of the branch");
    git.commit();

    GitRevision common = GitRevision.of("@{-1}", checkout).common();

    assertThat(common.content(checkout.resolve("docs/notes/a.md")).map(String::new))
        .contains("first");
    assertThat(common.content(checkout.resolve("docs/notes/b.md"))).isEmpty();
    assertThat(common.name()).isEqualTo("@{-1}");
  }

  @Test
  void withoutACommonRevisionTheNamedOneCounts() throws Exception {
    write("docs/notes/a.md", "first");
    git.commit();
    git.run("branch", "other");
    git.run("checkout", "--quiet", "--orphan", "alone");
    git.commit();

    GitRevision other = GitRevision.of("other", checkout);

    assertThat(other.common()).isEqualTo(other);
  }

  private RevisionFolder make(String revision) throws Exception {
    return RevisionFolder.write(
        GitRevision.of(revision, checkout),
        List.of(checkout.resolve("docs/notes"), checkout.resolveSibling("else")),
        folder,
        path -> path.endsWith(".md"));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = checkout.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
