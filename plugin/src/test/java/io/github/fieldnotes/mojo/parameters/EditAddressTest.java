package io.github.fieldnotes.mojo.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.publish.project.SiteProject;
import io.github.fieldnotes.read.folder.NotesFolder;
import io.github.fieldnotes.read.folder.NotesFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Model;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditAddressTest {

  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource({
    "https://github.com/o/r, https://github.com/o/r/edit/main/app/src/notes/{path}",
    "https://github.com/o/r.git, https://github.com/o/r/edit/main/app/src/notes/{path}",
    "https://github.com/o/r/tree/trunk, https://github.com/o/r/edit/trunk/app/src/notes/{path}",
    "https://github.com/o/r/app, https://github.com/o/r/edit/main/app/src/notes/{path}",
    "scm:git:git@github.com:o/r.git, https://github.com/o/r/edit/main/app/src/notes/{path}",
    "scm:git:ssh://git@github.com/o/r.git, https://github.com/o/r/edit/main/app/src/notes/{path}",
    "https://gitlab.com/g/s/r/-/tree/dev, https://gitlab.com/g/s/r/-/edit/dev/app/src/notes/{path}",
    "https://bitbucket.org/o/r/src/main, https://bitbucket.org/o/r/src/main/app/src/notes/{path}",
    "https://example.org/o/r, ''",
    "https://github.com/o, ''",
  })
  void itIsFoundInScm(String url, String address) throws IOException {
    assertThat(EditAddress.of(null, site(url), notes()).getOrDefault("", "")).isEqualTo(address);
  }

  @Test
  void thePomMaySayItOtherwiseOrNowhere() throws IOException {
    SiteProject site = site("https://github.com/o/r");

    assertThat(EditAddress.of("https://x.org/{path}?edit", site, notes()))
        .isEqualTo(Map.of("", "https://x.org/{path}?edit"));
    assertThat(EditAddress.of("none", site, notes())).isEmpty();
  }

  @Test
  void inAnArchiveOfTheSourcesTheTopmostProjectIsTheRepository() throws IOException {
    SiteProject site = site("https://github.com/o/r");
    MavenProject parent = new MavenProject();
    parent.setFile(root.resolve("pom.xml").toFile());
    site.project().setParent(parent);
    site.project().setFile(root.resolve("app/pom.xml").toFile());
    NotesFolders notes = NotesFolders.of(Files.createDirectories(root.resolve("app/src/notes")));

    assertThat(EditAddress.of(null, site, notes))
        .isEqualTo(Map.of("", "https://github.com/o/r/edit/main/app/src/notes/{path}"));
  }

  @Test
  void eachFolderHasItsOwn() throws IOException {
    NotesFolders both =
        new NotesFolders(
            List.of(notes().all().get(0), new NotesFolder(root.resolve("my docs/adr"), "adr", "")));

    assertThat(EditAddress.of("https://x.org/{folder}/{path}", site("https://x.org"), both))
        .isEqualTo(
            Map.of(
                "", "https://x.org/app/src/notes/{path}",
                "adr/", "https://x.org/my%20docs/adr/{path}"));
  }

  private NotesFolders notes() throws IOException {
    Files.createDirectories(root.resolve(".git"));
    return NotesFolders.of(Files.createDirectories(root.resolve("app/src/notes")));
  }

  private SiteProject site(String url) {
    Model model = new Model();
    model.setScm(new Scm());
    model.getScm().setUrl(url);
    return new SiteProject(new MavenProject(model), null, root, root, "test");
  }
}
