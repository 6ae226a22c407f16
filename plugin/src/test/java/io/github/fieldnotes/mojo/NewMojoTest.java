package io.github.fieldnotes.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import javax.inject.Singleton;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The goal that writes new notes. */
@MojoTest
@MojoParameter(name = "notesDirectory", value = "${basedir}/target/new-mojo/notes")
@MojoParameter(name = "siteDirectory", value = "${basedir}/target/new-mojo/site")
class NewMojoTest {

  private static final String RECORD = "# 12. Use ropes\n\n## Status\n\nAccepted\n";

  private final Lines lines = new Lines();
  private final TrialProject project = TrialProject.of("new-mojo");

  @Provides
  @Singleton
  Log log() {
    return lines;
  }

  @BeforeEach
  void anEmptyFolder() throws IOException {
    project.clear();
  }

  @Test
  @InjectMojo(goal = "new")
  @MojoParameter(name = "kind", value = "decision")
  @MojoParameter(name = "noteTitle", value = " Use\tchains ")
  @MojoParameter(name = "supersedes", value = "12")
  void bothSidesOfADecisionAreWrittenAndLogged(NewMojo mojo) throws Exception {
    project.write("notes/adr/0012-use-ropes.md", RECORD);

    mojo.execute();

    assertThat(lines.all)
        .containsExactly(
            "[info] Fieldnotes: wrote target/new-mojo/notes/adr/0013-use-chains.md",
            "[info] Fieldnotes: the status of target/new-mojo/notes/adr/0012-use-ropes.md is now:"
                + " Superseded by [13. Use chains](0013-use-chains.md)");
    assertThat(project.folder().resolve("notes/adr/0013-use-chains.md"))
        .content()
        .startsWith("# 13. Use chains\n");
  }

  @Test
  @InjectMojo(goal = "new")
  @MojoParameter(name = "kind", value = "note")
  @MojoParameter(name = "noteTitle", value = "Tides")
  @MojoParameter(name = "folder", value = "target/new-mojo/notes/pier")
  void theFolderMayBeNamedFromTheProjectAndTheDayIsToday(NewMojo mojo) throws Exception {
    LocalDate before = LocalDate.now();
    mojo.execute();

    assertThat(lines.all).hasSize(1).first().isIn(wrote(before), wrote(LocalDate.now()));
  }

  private static String wrote(LocalDate day) {
    return "[info] Fieldnotes: wrote target/new-mojo/notes/pier/" + day + "-tides.md";
  }

  @Test
  @InjectMojo(goal = "new")
  @MojoParameter(name = "kind", value = "decision")
  @MojoParameter(name = "noteTitle", value = "Use chains")
  @MojoParameter(name = "folder", value = "../elsewhere")
  void aFolderThatHasNoNotesIsRefused(NewMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "the folder \"../elsewhere\" is in no folder of notes; the notes are in "
                + project.folder().resolve("notes"));
  }

  @Test
  @InjectMojo(goal = "new")
  @MojoParameter(name = "noteTitle", value = "Use chains")
  void aKindIsNeeded(NewMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("say which kind of note to write: -Dkind=decision, meeting, talk or note");
  }

  @Test
  @InjectMojo(goal = "new")
  @MojoParameter(name = "kind", value = "record")
  @MojoParameter(name = "noteTitle", value = "Use chains")
  void anotherKindIsRefused(NewMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .hasMessage("kind is 'record'; it must be one of decision, meeting, talk, note");
  }

  @Test
  @InjectMojo(goal = "new")
  @MojoParameter(name = "kind", value = "note")
  @MojoParameter(name = "noteTitle", value = "Tides")
  void aMistakeInATemplateIsReportedWithItsPlace(NewMojo mojo) throws Exception {
    project.write("site/fieldnotes/new/note.md", "# ${title}\n\n${titel}\n");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            project.folder().resolve("site/fieldnotes/new/note.md").toString().replace('\\', '/')
                + ":3:3: there is no titel here; a template of a new note can use actions, date,"
                + " kind, number, slug, status, supersedes, title");
    assertThat(Files.exists(project.folder().resolve("notes"))).isFalse();
  }
}
