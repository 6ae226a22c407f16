package io.github.fieldnotes.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

  @Test
  void problemsComeOutByPlaceEachOnce() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.report(Problem.INVALID_DATE, new Location("b.md", 2, 1), "soon");
    diagnostics.report(Problem.SYMBOLIC_LINK, Location.of("b.md"));
    diagnostics.report(Problem.INVALID_DATE, new Location("b.md", 10, 1), "soon");
    diagnostics.report(Problem.INVALID_DATE, new Location("a.md", 2, 7), "soon");
    diagnostics.report(Problem.INVALID_DATE, new Location("a.md", 2, 7), "soon");
    assertThat(diagnostics.sorted())
        .extracting(d -> d.place().toString())
        .containsExactly("a.md:2:7", "b.md:1:1", "b.md:2:1", "b.md:10:1");
  }

  @Test
  void aLineSaysWhereWhatAndWhatToDo() {
    Diagnostic diagnostic =
        new Diagnostic(Problem.INVALID_DATE, new Location("a.md", 2, 7), List.of("soon"));
    assertThat(diagnostic.text("src/notes/"))
        .isEqualTo(
            "src/notes/a.md:2:7: \"soon\" is not a date; it is ignored"
                + " [invalid-date]; write the date as 2020-09-06 or 2020-09-06 10:00:00 +0100");
  }

  @Test
  void whatWasFoundIsNotFilledInAgain() {
    Diagnostic diagnostic =
        new Diagnostic(Problem.UNKNOWN_KIND, Location.of("a.md"), List.of("{1} ROOM", "demo-room"));
    assertThat(diagnostic.message())
        .isEqualTo("\"{1} ROOM\" is not a declared label; it becomes a kind of its own, demo-room");
  }

  @Test
  void aPolicyFailsFromItsSeverityOn() {
    List<Diagnostic> warning = of(Problem.INVALID_DATE);
    List<Diagnostic> error = of(Problem.UNREADABLE_FILE);
    List<Diagnostic> info = of(Problem.UNKNOWN_KIND);
    assertThat(FailurePolicy.ERROR.fails(error)).isTrue();
    assertThat(FailurePolicy.ERROR.fails(warning)).isFalse();
    assertThat(FailurePolicy.WARNING.fails(warning)).isTrue();
    assertThat(FailurePolicy.WARNING.fails(error)).isTrue();
    assertThat(FailurePolicy.WARNING.fails(info)).isFalse();
    assertThat(FailurePolicy.NEVER.fails(error)).isFalse();
  }

  private static List<Diagnostic> of(Problem problem) {
    return List.of(new Diagnostic(problem, Location.of("a.md"), List.of()));
  }
}
