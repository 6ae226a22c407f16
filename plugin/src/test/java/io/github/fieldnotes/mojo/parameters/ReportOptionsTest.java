package io.github.fieldnotes.mojo.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fieldnotes.diag.FailurePolicy;
import io.github.fieldnotes.read.folder.NotesFolders;
import io.github.fieldnotes.read.folder.ProjectContext;
import io.github.fieldnotes.read.history.NoteHistories;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportOptionsTest {

  @ParameterizedTest
  @ValueSource(strings = {"docs/notes", "docs/notes/", "docs\\notes"})
  void theSectionMayBeDeeperInTheSite(String name) throws MojoFailureException {
    assertThat(options(name, "error", "add").section()).isEqualTo("docs/notes");
    assertThat(options(name, "error", "add").index()).isEqualTo("docs/notes/index");
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "../notes", "a/../..", "/notes", "C:/notes", ".", "", " ", "a//b"})
  void theSectionStaysInTheSite(String name) {
    assertThatThrownBy(() -> options(name, "error", "add").section())
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "outputDirectoryName is '"
                + name
                + "'; it must be a folder below the site, such as notes or docs/notes");
    assertThat(options(name, "error", "add").index()).isEqualTo("notes/index");
  }

  @Test
  void failOnIsAPolicy() throws MojoFailureException {
    assertThat(options("notes", "warning", "add").policy()).isEqualTo(FailurePolicy.WARNING);
  }

  @Test
  void anUnknownPolicyIsAnsweredWithThoseThereAre() {
    assertThatThrownBy(() -> options("notes", "errors", "add").policy())
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("failOn is 'errors'; it must be one of error, warning, never");
  }

  @Test
  void anUnknownWayWithKindsIsAnsweredWithThoseThereAre() {
    assertThatThrownBy(() -> options("notes", "error", "drop").reading().reading())
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("unknownKinds is 'drop'; it must be one of add, ignore, warn, fail");
  }

  @Test
  void anUnknownWayWithDatesIsAnsweredWithThoseThereAre() {
    assertThatThrownBy(() -> new GitParameter("sometimes", NoteHistories.NONE).dating())
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("gitDates is 'sometimes'; it must be one of missing, always, never");
  }

  @Test
  void listsThatNobodyConfiguredAreEmpty() throws MojoFailureException {
    assertThat(options("notes", "error", "add").reading().reading().selection().includes())
        .isEmpty();
  }

  private static ReportOptions options(String directory, String failOn, String unknownKinds) {
    NotesFiles files =
        new NotesFiles(
            NotesFolders.of(Path.of("src/notes")),
            Optional.empty(),
            List.of(),
            new NotesFiles.NotesFilter(null, null, false));
    MojoExecution none = new MojoExecution(new MojoDescriptor());
    PomDeclarations nothing = new PomDeclarations(null, null, null, null, null, null, none);
    NotesOptions notes =
        new NotesOptions(
            files,
            true,
            "safe",
            new MediaOptions("linked", List.of(), List.of()),
            new NoteLimits(2048, 20000, 200),
            unknownKinds,
            nothing,
            new WikiParameter("auto", Path.of("")),
            new GitParameter("missing", NoteHistories.NONE),
            ProjectContext.UNKNOWN);
    AppearanceOptions look = new AppearanceOptions("default", "auto", 25, true, true, null);
    return new ReportOptions(
        new SectionName(directory, "Field Notes"), notes, look, false, false, failOn, false, true);
  }
}
