package io.github.fieldnotes.check.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.check.change.Earlier.WebLink;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is new is told apart from what has only moved. */
class ChangeTest {

  private static final Noted ROPES = record("adr/0001-ropes.md", "1 Ropes", "accepted");
  private static final Noted RENT = action("may.md", 5, "Pay the rent");

  @Test
  void whatIsOnAnotherLineIsNotNew() {
    Change change =
        Change.of(
            then(List.of(ROPES), List.of(RENT), broken("may.md", 7, "gone.md")),
            now(List.of(ROPES), List.of(action("may.md", 9, "Pay  the RENT")), "may.md"),
            List.of(broken("may.md", 11, "gone.md")));

    assertThat(change.isNothing()).isTrue();
  }

  @Test
  void whatHasMovedToAnotherFileIsNotNew() {
    Change change =
        Change.of(
            then(List.of(ROPES), List.of(RENT), broken("may.md", 7, "gone.md")),
            now(
                List.of(record("docs/1.md", "1 Ropes", "accepted")),
                List.of(action("old/may.md", 5, "Pay the rent")),
                "docs/1.md",
                "old/may.md"),
            List.of(broken("old/may.md", 7, "gone.md")));

    assertThat(change.isNothing()).isTrue();
  }

  @Test
  void anActionThatIsCarriedOverToAnotherNoteIsNewThere() {
    Noted again = action("june.md", 3, "Pay the rent");

    Change change =
        Change.of(
            then(List.of(), List.of(RENT)),
            now(List.of(), List.of(again, RENT), "may.md", "june.md"),
            List.of());

    assertThat(change.actions()).containsExactly(again);
  }

  @Test
  void whatANoteHasOnceMoreIsNewOnce() {
    Noted second = action("may.md", 6, "Pay the rent");

    Change change =
        Change.of(
            then(List.of(), List.of(RENT), broken("may.md", 7, "gone.md")),
            now(List.of(), List.of(RENT, second), "may.md"),
            List.of(broken("may.md", 7, "gone.md"), broken("may.md", 8, "gone.md")));

    assertThat(change.actions()).containsExactly(second);
    assertThat(change.links()).containsExactly(broken("may.md", 8, "gone.md"));
  }

  @Test
  void aRecordStaysTheSameWithAnotherTitleAndStatus() {
    Noted renamed = record("adr/0001-ropes.md", "1 Hemp ropes", "superseded");

    Change change =
        Change.of(then(List.of(ROPES), List.of()), now(List.of(renamed), List.of()), List.of());

    assertThat(change.decisions()).isEmpty();
    assertThat(change.statuses()).containsExactly(new Change.NewStatus(renamed, "accepted"));
  }

  @Test
  void aDecisionInTheTextIsNoRecordOfTheSameTitle() {
    Noted inText = new Noted(new Location("may.md", 3, 1), "1 Ropes", "", false);

    Change change =
        Change.of(
            then(List.of(ROPES), List.of()), now(List.of(ROPES, inText), List.of()), List.of());

    assertThat(change.decisions()).containsExactly(inText);
  }

  @Test
  void aLinkThatIsMendedInOneNoteAndBrokenInAnotherIsNew() {
    Diagnostic june = broken("june.md", 3, "gone.md");

    Change change =
        Change.of(
            then(List.of(), List.of(), broken("may.md", 7, "gone.md")),
            now(List.of(), List.of(), "may.md", "june.md"),
            List.of(june));

    assertThat(change.links()).containsExactly(june);
  }

  @Test
  void aLinkToAnotherHostThatThereAlreadyWasIsNotNewWhateverItsServerSays() {
    Diagnostic old =
        problem(Problem.BROKEN_WEB_LINK, "may.md", 4, "https://example.org/a", "status 404");
    Diagnostic fresh =
        problem(Problem.BROKEN_WEB_LINK, "may.md", 5, "https://example.org/b", "status 404");
    Earlier then =
        new Earlier(
            new Snapshot(List.of(), List.of(), Set.of("may.md")),
            List.of(),
            Set.of(new WebLink("may.md", "https://example.org/a")));

    Change change = Change.of(then, now(List.of(), List.of(), "may.md"), List.of(old, fresh));

    assertThat(change.links()).containsExactly(fresh);
  }

  @Test
  void otherProblemsAreToldApartFromThoseOfLinks() {
    Diagnostic date = problem(Problem.INVALID_DATE, "may.md", 2, "soon");
    Diagnostic link = broken("may.md", 7, "gone.md");

    Change change =
        Change.of(then(List.of(), List.of()), now(List.of(), List.of()), List.of(date, link));

    assertThat(change.problems()).containsExactly(date);
    assertThat(change.links()).containsExactly(link);
    assertThat(change.allProblems()).containsExactly(link, date);
  }

  private static Earlier then(List<Noted> decisions, List<Noted> actions, Diagnostic... problems) {
    Snapshot snapshot = new Snapshot(decisions, actions, Set.of("may.md"));
    return new Earlier(snapshot, List.of(problems), Set.of());
  }

  private static Snapshot now(List<Noted> decisions, List<Noted> actions, String... files) {
    return new Snapshot(decisions, actions, Set.of(files));
  }

  private static Noted record(String file, String title, String status) {
    return new Noted(Location.of(file), title, status, true);
  }

  private static Noted action(String file, int line, String title) {
    return new Noted(new Location(file, line, 1), title, "", false);
  }

  private static Diagnostic broken(String file, int line, String address) {
    return problem(Problem.BROKEN_LINK, file, line, address);
  }

  private static Diagnostic problem(Problem problem, String file, int line, String... arguments) {
    return new Diagnostic(problem, new Location(file, line, 1), List.of(arguments));
  }
}
