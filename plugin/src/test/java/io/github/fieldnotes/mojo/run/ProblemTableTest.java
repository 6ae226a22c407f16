package io.github.fieldnotes.mojo.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTableTest {

  @Test
  void theSeverestAndOfTheseTheMostFrequentProblemComesFirst() {
    Location place = new Location("a.md", 3, 1);
    List<Diagnostic> problems = new ArrayList<>();
    problems.addAll(
        Collections.nCopies(
            30, new Diagnostic(Problem.ACTION_WITHOUT_OWNER, place, List.of("buy rope"))));
    problems.addAll(
        Collections.nCopies(2, new Diagnostic(Problem.INVALID_DATE, place, List.of("31 Mai"))));
    problems.addAll(
        Collections.nCopies(
            9, new Diagnostic(Problem.DUPLICATE_TITLE, place, List.of("b.md", "Harbour"))));

    ProblemTable table = new ProblemTable(problems, path -> "notes/" + path);

    assertThat(table.isNeeded()).isTrue();
    assertThat(table.lines().stream().map(line -> line.replaceFirst(";.*", "")))
        .containsExactly(
            "Fieldnotes: 41 problems by code, in the order in which to correct them:",
            "  warning     9  duplicate-title       first at notes/a.md:3:1",
            "  warning     2  invalid-date          first at notes/a.md:3:1",
            "  info       30  action-without-owner  first at notes/a.md:3:1",
            "Fieldnotes: -Dfieldnotes.writeBaseline accepts all of them, so that the check reports"
                + " only new ones");
  }

  @Test
  void fewProblemsNeedNoTable() {
    Diagnostic one = new Diagnostic(Problem.INVALID_DATE, Location.of("a.md"), List.of("31 Mai"));

    assertThat(new ProblemTable(Collections.nCopies(40, one), path -> path).isNeeded()).isFalse();
  }
}
