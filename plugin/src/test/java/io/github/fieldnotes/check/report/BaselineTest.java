package io.github.fieldnotes.check.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fieldnotes.check.report.Baseline.Compared;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {

  private static final Diagnostic BROKEN = broken("a.md", 3, "x.md");

  @Test
  void aProblemIsALineWithoutItsPlaceInTheFile() {
    Diagnostic anchor =
        new Diagnostic(
            Problem.BROKEN_ANCHOR, new Location("b.md", 1, 9), List.of("c.md", "x", "y, z"));

    assertThat(Baseline.lines(List.of(anchor, BROKEN, BROKEN)))
        .as("sorted, and without what the hint alone names")
        .containsExactly(
            "a.md [broken-link] x.md", "a.md [broken-link] x.md", "b.md [broken-anchor] c.md, x");
  }

  @Test
  void aProblemThatMovedToAnotherLineIsKnown() {
    Compared compared = read("a.md [broken-link] x.md").compare(List.of(BROKEN));

    assertThat(compared.fresh()).isEmpty();
    assertThat(compared.known()).isEqualTo(1);
    assertThat(compared.gone()).isZero();
  }

  @Test
  void aSecondOneOfTheSameKindIsNew() {
    Diagnostic second = broken("a.md", 9, "x.md");

    Compared compared = read("a.md [broken-link] x.md").compare(List.of(BROKEN, second));

    assertThat(compared.fresh()).containsExactly(second);
  }

  @Test
  void whatIsNotFoundAgainIsGone() {
    Compared compared =
        read("# known", "", "a.md [broken-link] x.md", "b.md [link-to-draft] y")
            .compare(List.of(broken("c.md", 1, "x.md")));

    assertThat(compared.fresh()).hasSize(1);
    assertThat(compared.gone()).isEqualTo(2);
  }

  @Test
  void aBaselineOfAllProblemsKnowsThemAll() {
    Diagnostic odd = broken("o d [x] #1.md", 1, "tab\t[y]\n# z");

    Compared compared =
        Baseline.read(Baseline.lines(List.of(odd, BROKEN))).compare(List.of(BROKEN, odd));

    assertThat(compared.fresh()).isEmpty();
    assertThat(compared.gone()).isZero();
  }

  @Test
  void oddNamesOfFilesAreKnownAgain() {
    List<Diagnostic> odd =
        List.of(
            broken("# a.md", 1, "x"),
            broken("#b.md", 1, "x"),
            broken("c\nd.md", 1, "x"),
            broken(" e.md", 1, "x"));

    Compared compared = Baseline.read(Baseline.lines(odd)).compare(odd);

    assertThat(Baseline.lines(odd)).contains("./# a.md [broken-link] x");
    assertThat(compared.fresh()).isEmpty();
    assertThat(compared.gone()).isZero();
  }

  @Test
  void aSizeOrAnAnswerOfAServerMayChange() {
    Location place = Location.of("a.md");
    Diagnostic gone =
        new Diagnostic(Problem.BROKEN_WEB_LINK, place, List.of("http://a/", "its server says 404"));
    Diagnostic large = new Diagnostic(Problem.NOTE_TOO_LARGE, place, List.of("3000", "2048"));

    assertThat(Baseline.lines(List.of(gone, large)))
        .containsExactly("a.md [broken-web-link] http://a/", "a.md [note-too-large]");
    assertThat(Baseline.read(Baseline.lines(List.of(large))).compare(List.of(large)).fresh())
        .isEmpty();
  }

  @Test
  void aByteOrderMarkSaysNothing() {
    Compared compared = read("\uFEFF# known", "a.md [broken-link] x.md").compare(List.of(BROKEN));

    assertThat(compared.fresh()).isEmpty();
  }

  @Test
  void aLineThatIsNoProblemIsReported() {
    assertThatThrownBy(() -> read("# ok", "<<<<<<< HEAD"))
        .isInstanceOf(BaselineException.class)
        .hasMessage(
            "line 2 does not describe a problem: \"<<<<<<< HEAD\"; write \"path [code] subject\","
                + " or write the file again with -Dfieldnotes.writeBaseline");
  }

  @Test
  void linesThatAnotherBaselineDoesNotHaveAreThoseThatWereAdded() {
    Baseline now = read("c [x] 1", "a [x] 1", "b [x] 1", "b [x] 1", "b [x] 1");

    assertThat(now.beside(read("b [x] 1", "c [x] 1", "d [x] 1")))
        .containsExactly("a [x] 1", "b [x] 1", "b [x] 1");
    assertThat(now.beside(now)).isEmpty();
  }

  private static Baseline read(String... lines) {
    return Baseline.read(List.of(lines));
  }

  private static Diagnostic broken(String path, int line, String written) {
    return new Diagnostic(Problem.BROKEN_LINK, new Location(path, line, 1), List.of(written));
  }
}
