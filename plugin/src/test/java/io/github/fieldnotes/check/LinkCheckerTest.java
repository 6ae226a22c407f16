package io.github.fieldnotes.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Suggestions;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteFixture;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.plan.SectionOptions;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.plan.SectionPlanner;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkCheckerTest {

  private static final Note TARGET =
      NoteFixture.note("a.md")
          .titleId("title")
          .anchors("raw")
          .headings("monitoring", "decisions", "decision-log", "agenda")
          .build();

  @Test
  void linksThatLeadSomewhereAreFine() {
    assertThat(
            problems(
                to("a", ""),
                to("a", "title"),
                to("a", "agenda"),
                to("a", "raw"),
                to("a", "Top"),
                new Target.ToMedia("x.pdf", "#page=2"),
                new Target.ToWeb("https://example.org/#x")))
        .isEmpty();
  }

  @Test
  void anAnchorThatIsNotThereIsReportedWithTheNearestOnes() {
    assertThat(problems(to("a", "decision")))
        .containsExactly(
            "b.md:1:1: the note a.md has no heading with the id \"decision\""
                + " [broken-anchor]; link to one of: decisions, decision-log, monitoring");
  }

  @Test
  void beyondALimitTheFirstHeadingsAreNamedInsteadOfTheNearest() {
    int once = "monitoringdecisionsdecision-logagenda".length() * "decision".length();

    assertThat(problems(once, to("a", "decision"), to("a", "logs")))
        .containsExactly(
            "b.md:1:1: the note a.md has no heading with the id \"decision\""
                + " [broken-anchor]; link to one of: decisions, decision-log, monitoring",
            "b.md:1:1: the note a.md has no heading with the id \"logs\""
                + " [broken-anchor]; link to one of: monitoring, decisions, decision-log");
  }

  @Test
  void aNoteWithoutHeadingsHasItsTop() {
    assertThat(problems(to("b", "x")))
        .containsExactly(
            "b.md:1:1: the note b.md has no heading with the id \"x\" [broken-anchor];"
                + " link to one of: top");
  }

  @Test
  void aLinkToNothingIsReported() {
    assertThat(problems(new Target.Dangling("c.md", false)))
        .containsExactly(
            "b.md:1:1: there is no note or file at \"c.md\" [broken-link];"
                + " correct the link; it is left as written");
  }

  @Test
  void aLinkOutOfTheNotesIsReported() {
    assertThat(problems(new Target.Dangling("../src/A.java", true)))
        .containsExactly(
            "b.md:1:1: \"../src/A.java\" leads out of the notes folder, to an unknown page or file"
                + " [link-out-of-folder]; correct the link; links to files of the project need a"
                + " Git checkout and <scm> in the POM");
  }

  @Test
  void aNoteThatIsNotPublishedIsADraft() {
    assertThat(problems(to("secret", "part")))
        .containsExactly(
            "b.md:1:1: \"secret\" is a draft or a future post, which is not published"
                + " [link-to-draft]; publish it or remove the link, which now leads to the index");
  }

  @Test
  void aPageOfTheSiteIsLookedForFromThePageOfTheNote() {
    assertThat(
            problems(
                new Target.Dangling("../../guide.html?x#part", true),
                new Target.Dangling("../news/", true)))
        .isEmpty();
    assertThat(problems(new Target.Dangling("../../gide.html", true)))
        .containsExactly(
            "b.md:1:1: the site has no page gide.html [broken-site-link]; correct the link;"
                + " a page made by another tool is found only after that tool has run");
    assertThat(problems(new Target.Dangling("../../../guide.html", true)))
        .as("out of the site")
        .singleElement()
        .asString()
        .contains("[link-out-of-folder]");
  }

  private static SitePages.Answer site(String path) {
    if (List.of("guide.html", "docs/news/").contains(path)) {
      return SitePages.Answer.THERE;
    }
    return path.endsWith(".html") ? SitePages.Answer.MISSING : SitePages.Answer.NO_PAGE;
  }

  private static Target to(String note, String anchor) {
    return new Target.ToNote(new NoteId(note), anchor);
  }

  private static List<String> problems(Target... targets) {
    return problems(Long.MAX_VALUE, targets);
  }

  private static List<String> problems(long mostCompared, Target... targets) {
    List<Link> links =
        Stream.of(targets).map(to -> new Link(to, "x", new Location("b.md", 1, 1))).toList();
    Note source = NoteFixture.note("b.md").titleId("title").links(links).build();
    Diagnostics diagnostics = new Diagnostics();
    Library library = new Library(List.of(TARGET, source), List.of());
    SectionPlan plan =
        new SectionPlanner(new SectionOptions("docs/notes", "Notes", 25, List.of()), diagnostics)
            .plan(library);
    new LinkChecker(LinkCheckerTest::site, diagnostics, new Suggestions(mostCompared))
        .check(library, plan);
    return diagnostics.sorted().stream().map(d -> d.text("")).toList();
  }
}
