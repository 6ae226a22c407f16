package io.github.fieldnotes.mojo.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.FailurePolicy;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.mojo.Lines;
import io.github.fieldnotes.read.folder.NotesFolders;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class MojoLogTest {

  private final Lines lines = new Lines();
  private final Path started = Path.of("project").toAbsolutePath();
  private final MojoLog log = new MojoLog(lines, started);

  @Test
  void aProblemIsPrintedAtItsSeverityWithAPathToOpen() {
    log.problems(problems(), NotesFolders.of(started.resolve("src/notes")));

    assertThat(lines.all)
        .containsExactly(
            "[error] src/notes/a.md:3:7: the front matter is not valid YAML: a tab"
                + " [broken-front-matter];"
                + " correct this line; the note is published with what could be read",
            "[warn] src/notes/a.md:9:1: \"soon\" is not a date; it is ignored"
                + " [invalid-date]; write the date as 2020-09-06 or 2020-09-06 10:00:00 +0100",
            "[info] src/notes/b.md:1:1: \"FOO\" is not a declared label; it becomes a kind of its"
                + " own,"
                + " foo [unknown-kind]; correct it, declare it in fieldnotes.yml, or"
                + " switch it off there: \"foo: off\"");
  }

  @Test
  void notesElsewhereAreShownByTheirWholePath() {
    Path notes = started.resolveSibling("notes");

    assertThat(log.relative(notes)).isEqualTo(notes.toString().replace('\\', '/'));
  }

  @Test
  void notesWhereMavenWasStartedHaveNoFolder() {
    log.problems(problems(), NotesFolders.of(started));

    assertThat(lines.all.get(0)).startsWith("[error] a.md:3:7: ");
  }

  @Test
  void aNameOfAFileBeginsNoLine() {
    Diagnostics found = new Diagnostics();
    found.report(Problem.NOT_UTF8, Location.of("a\n[ERROR] b\u001B[2J.md"));

    log.problems(found.sorted(), NotesFolders.of(started.resolve("notes")));

    assertThat(lines.all)
        .singleElement()
        .asString()
        .startsWith("[warn] notes/a [ERROR] b [2J.md:1:1: ");
  }

  @Test
  void aFailureCountsErrorsAndSaysHowToGoOn() {
    assertThatThrownBy(() -> MojoLog.fail(problems(), FailurePolicy.ERROR, "or not"))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("The notes have 1 error, listed above." + " Correct them, or not");
  }

  @Test
  void whenWarningsFailTheyAreCountedToo() {
    assertThatThrownBy(() -> MojoLog.fail(problems(), FailurePolicy.WARNING, "or not"))
        .hasMessageStartingWith("The notes have 1 error and 1 warning, listed above.");
  }

  @Test
  void neverMeansNever() {
    assertThatCode(() -> MojoLog.fail(problems(), FailurePolicy.NEVER, "or not"))
        .doesNotThrowAnyException();
  }

  private static List<Diagnostic> problems() {
    Diagnostics found = new Diagnostics();
    found.report(Problem.UNKNOWN_KIND, new Location("b.md", 1, 1), "FOO", "foo");
    found.report(Problem.INVALID_DATE, new Location("a.md", 9, 1), "soon");
    found.report(Problem.BROKEN_FRONT_MATTER, new Location("a.md", 3, 7), "a tab");
    found.report(Problem.BROKEN_FRONT_MATTER, new Location("a.md", 3, 7), "a tab");
    return found.sorted();
  }
}
