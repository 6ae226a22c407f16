package io.github.fieldnotes.check.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import io.github.fieldnotes.check.change.Change.NewStatus;
import io.github.fieldnotes.check.report.Leniency.Since;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Lowering;
import io.github.fieldnotes.diag.Problem;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exact text of what is reported of a change. */
class ChangeReportTest {

  private static final Change CHANGE =
      new Change(
          List.of(noted("adr/2.md", 1, "2 Chains", "proposed")),
          List.of(
              new NewStatus(noted("adr/1.md", 1, "1 Ropes", "superseded"), "accepted"),
              new NewStatus(noted("adr/0.md", 1, "0 Nets", "proposed"), "")),
          List.of(
              noted("may.md", 5, "Pay the rent", "Ana Example, under way"),
              noted("may.md", 6, "Buy rope", "")),
          List.of(problem(Problem.BROKEN_LINK, "may.md", 7, "gone.md")),
          List.of(problem(Problem.INVALID_DATE, "may.md", 2, "soon")));

  private static final ChangeReport REPORT =
      new ChangeReport(
          CHANGE,
          new Since(
              "origin/main",
              List.of("may.md [broken-link] old.md"),
              List.of(new Lowering("fieldnotes.yml", "broken-link: info"))),
          "known.txt");

  private static final ChangeReport NOTHING =
      new ChangeReport(
          new Change(List.of(), List.of(), List.of(), List.of(), List.of()),
          new Since("origin/main", List.of(), List.of()),
          "known.txt");

  @Test
  void theCommentHasAListOfEach() {
    assertThat(ChangeMarkdown.of(REPORT, path -> "notes/" + path))
        .isEqualTo(
            """
            <!-- fieldnotes -->
            ## Notes

            Since `origin/main`: 1 new decision, 2 changed statuses, 2 new actions, 1 new broken \
            link, 1 other new problem.

            ### New decisions

            - `2 Chains` (`proposed`), `notes/adr/2.md:1`

            ### Changed decisions

            - `1 Ropes`: `accepted` → `superseded`, `notes/adr/1.md:1`
            - `0 Nets`: no status → `proposed`, `notes/adr/0.md:1`

            ### New actions

            - `Pay the rent` (`Ana Example, under way`), `notes/may.md:5`
            - `Buy rope`, `notes/may.md:6`

            ### New broken links

            - `notes/may.md:7`: `there is no note or file at "gone.md"`

            ### New problems

            - `notes/may.md:2`: `"soon" is not a date; it is ignored`

            ### What makes the check report less

            - `notes/fieldnotes.yml` has `broken-link: info`

            ### New lines of the baseline

            - `known.txt` has `may.md [broken-link] old.md`
            """);
  }

  @Test
  void aChangeWithoutAnythingNewSaysSo() {
    assertThat(ChangeMarkdown.of(NOTHING, path -> path))
        .isEqualTo(
            "<!-- fieldnotes -->\n## Notes\n\nNo new decisions, actions or problems since `origin/main`.\n");
    assertThat(new ChangeLines(NOTHING, path -> path).lines("changes.md"))
        .containsExactly("Fieldnotes: nothing in the notes is new since origin/main");
  }

  @Test
  void theLogHasALineForEach() {
    assertThat(new ChangeLines(REPORT, path -> "notes/" + path).lines("target/changes.md"))
        .containsExactly(
            "Fieldnotes: since origin/main: 1 new decision, 2 changed statuses, 2 new actions,"
                + " 1 new broken link, 1 other new problem; see target/changes.md",
            "  new decision: notes/adr/2.md:1:1 \"2 Chains\" (proposed)",
            "  changed status: notes/adr/1.md:1:1 \"1 Ropes\": accepted -> superseded",
            "  changed status: notes/adr/0.md:1:1 \"0 Nets\": no status -> proposed",
            "  new action: notes/may.md:5:1 \"Pay the rent\" (Ana Example, under way)",
            "  new action: notes/may.md:6:1 \"Buy rope\"",
            "  new broken link: notes/may.md:7:1 there is no note or file at \"gone.md\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@ana and #12",
        "[a](https://example.org) <b>x</b>",
        "a `code` b",
        "`",
        "``x",
        "x```",
        "*a* _b_ ~c~ $d$ \\e",
        "a\nb\u001b[31m",
      })
  void aTextOfANoteIsOneCodeSpan(String text) {
    Change change =
        new Change(List.of(), List.of(), List.of(noted("a.md", 1, text, "")), List.of(), List.of());
    String markdown =
        ChangeMarkdown.of(new ChangeReport(change, NOTHING.since(), ""), path -> path);

    String html = HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));

    String shown =
        text.replaceAll("[\\n\\u001b]", " ")
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;");
    assertThat(html).contains("<li><code>" + shown + "</code>, <code>a.md:1</code></li>");
  }

  @Test
  void aLongListEndsWithHowManyMoreThereAre() {
    List<Noted> many = Collections.nCopies(70, noted("a.md", 1, "x".repeat(500), ""));
    ChangeReport report =
        new ChangeReport(
            new Change(many, List.of(), many, List.of(), List.of()), NOTHING.since(), "");

    assertThat(new ChangeLines(report, path -> path).lines("c.md"))
        .hasSize(52)
        .endsWith("  and 90 more");
    assertThat(ChangeMarkdown.of(report, path -> path))
        .contains("- `" + "x".repeat(199) + "…`, `a.md:1`\n- and 20 more\n\n### New actions");
  }

  @Test
  void aCommentIsNeverLongerThanGitHubAllows() {
    List<Noted> many =
        Collections.nCopies(500, noted("a/".repeat(800) + "a.md", 1, "x".repeat(500), ""));
    ChangeReport report =
        new ChangeReport(
            new Change(many, List.of(), many, List.of(), List.of()), NOTHING.since(), "");
    String prefix = "deep/".repeat(300);

    assertThat(ChangeMarkdown.of(report, path -> prefix + path))
        .hasSizeLessThan(65_536)
        .contains("- and 450 more\n");
  }

  private static Noted noted(String file, int line, String title, String remark) {
    return new Noted(new Location(file, line, 1), title, remark, false);
  }

  private static Diagnostic problem(Problem problem, String file, int line, String... arguments) {
    return new Diagnostic(problem, new Location(file, line, 1), List.of(arguments));
  }
}
