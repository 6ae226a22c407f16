package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.Page.Entry;
import io.github.fieldnotes.plan.SectionOptions;
import io.github.fieldnotes.plan.SectionOptions.Actions;
import io.github.fieldnotes.plan.SectionPlanner;
import io.github.fieldnotes.read.LibraryReader;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Actions that are carried over from note to note, in notes as people write them. */
class CarriedActionsTest {

  private static final Path PAIRS = Path.of("src/test/resources/carried/pairs.txt");
  private static final Path REFERENCE = Path.of("ACTIONS.md");
  private static final String HEAD =
      "# Weekly\n\n## Attendees\n\n- Ana Example (@ana)\n- Ben Otter (@ben)\n\n## Actions\n\n";

  @TempDir private Path folder;

  private record Meeting(String file, String text) {}

  private record Pair(boolean same, String first, String second) {

    @Override
    public String toString() {
      return first + " / " + second;
    }
  }

  @Test
  void labelledPairsAreJoinedAsTheirLabelsSay() throws IOException {
    List<Pair> pairs = pairs(Files.readString(PAIRS, StandardCharsets.UTF_8));
    assertThat(pairs).filteredOn(Pair::same).hasSize(60);
    assertThat(pairs).filteredOn(pair -> !pair.same()).hasSize(60);

    List<Pair> joined = pairs.stream().filter(this::isJoined).toList();
    List<Pair> right = joined.stream().filter(Pair::same).toList();
    double precision = (double) right.size() / joined.size();
    double recall = right.size() / 60.0;

    System.out.printf("carried actions: precision %.3f, recall %.3f%n", precision, recall);
    joined.stream().filter(pair -> !pair.same()).forEach(p -> System.out.println("false: " + p));
    pairs.stream()
        .filter(pair -> pair.same() && !right.contains(pair))
        .forEach(pair -> System.out.println("missed: " + pair));
    assertThat(precision).isGreaterThanOrEqualTo(0.97);
    assertThat(recall).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void theExamplesOfTheReferenceAreAsItSays() throws IOException {
    String text = Files.readString(REFERENCE, StandardCharsets.UTF_8);
    List<Pair> examples = pairs(text.replace("### ", "# ").replaceAll("(?m)^#{2,} .*$", ""));

    assertThat(examples).hasSizeGreaterThan(8);
    assertThat(examples)
        .allSatisfy(pair -> assertThat(isJoined(pair)).as("%s", pair).isEqualTo(pair.same()));
  }

  @Test
  void anActionHasItsEarlierMentionsAndTheStateOfTheLatest() {
    List<Entry> shown =
        shown(
            true,
            meeting("01-05", "- [ ] Ana: buy new rope"),
            meeting("01-12", "- [ ] Ana: buy the new rope"),
            meeting("01-19", "- [x] Ana: buy new rope"));

    assertThat(shown).hasSize(1);
    assertThat(shown.get(0).note().file()).isEqualTo("weekly/2026-01-19.md");
    assertThat(shown.get(0).annotation().value("done")).isEqualTo("true");
    assertThat(shown.get(0).earlier())
        .extracting(entry -> entry.note().file())
        .containsExactly("weekly/2026-01-05.md", "weekly/2026-01-12.md");
  }

  @Test
  void whatWasDoneAndIsToBeDoneAgainIsAnotherAction() {
    assertThat(
            shown(
                true,
                meeting("01-05", "- [x] Ana: water the plants upstairs"),
                meeting("01-12", "- [ ] Ana: water the plants upstairs")))
        .hasSize(2);
  }

  @Test
  void twoActionsOfANoteAreTwo() {
    assertThat(
            shown(true, meeting("01-05", "- [ ] Ana: call the harbour\n- [ ] Ana: call harbour")))
        .hasSize(2);
  }

  @Test
  void notesOfOtherFoldersAndTitlesDoNotContinueAnAction() {
    Meeting other =
        new Meeting("ops/2026-01-12.md", HEAD.replace("Weekly", "Ops") + "- Ana: buy new rope\n");

    assertThat(shown(true, meeting("01-05", "- Ana: buy new rope"), other)).hasSize(2);
  }

  @Test
  void notesOfTheSameTitleContinueAnActionInAnyFolder() {
    Meeting other = new Meeting("2027/2027-01-12.md", HEAD + "- Ana: buy new rope\n");

    assertThat(shown(true, meeting("01-05", "- Ana: buy new rope"), other)).hasSize(1);
  }

  @Test
  void everyMentionIsAnActionOfItsOwnIfJoiningIsSwitchedOff() {
    assertThat(
            shown(
                false,
                meeting("01-05", "- Ana: buy new rope"),
                meeting("01-12", "- Ana: buy new rope")))
        .hasSize(2);
  }

  @Test
  void overdueComesFirstThenRecentThenStaleThenDone() {
    assertThat(
            shown(
                true,
                meeting("01-05", "- [ ] Ana: paint the old boat"),
                meeting(
                    "06-01",
                    "- [x] Ana: lock the gate\n- [ ] Ben: oil the winch\n"
                        + "- [ ] Ben: sell tickets (due 2026-05-01)")))
        .extracting(entry -> entry.annotation().title())
        .containsExactly(
            "sell tickets (due 2026-05-01)",
            "oil the winch",
            "paint the old boat",
            "lock the gate");
  }

  @Test
  void manyActionsAreDividedIntoPages() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      lines.append("- [ ] Ana: count the buoys of row ").append(i).append('\n');
    }

    assertThat(pages(true, meeting("01-05", lines.toString())))
        .extracting(page -> page.shown().size())
        .containsExactly(150, 150, 100);
  }

  private static List<Pair> pairs(String text) {
    List<Pair> pairs = new ArrayList<>();
    boolean same = false;
    String first = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith("# ")) {
        same = line.startsWith("# Same");
      } else if (line.startsWith("- [")) {
        if (!first.isEmpty()) {
          pairs.add(new Pair(same, first, line));
        }
        first = first.isEmpty() ? line : "";
      }
    }
    return pairs;
  }

  /** Whether the page has one action when the second line is in a note a week after the first. */
  private boolean isJoined(Pair pair) {
    return shown(true, meeting("01-05", pair.first()), meeting("01-12", pair.second())).size() == 1;
  }

  private static Meeting meeting(String day, String actions) {
    return new Meeting("weekly/2026-" + day + ".md", HEAD + actions + "\n");
  }

  private List<Entry> shown(boolean joined, Meeting... notes) {
    return pages(joined, notes).get(0).entries();
  }

  private List<Page.KindPage> pages(boolean joined, Meeting... notes) {
    SectionOptions options =
        new SectionOptions(
            "notes",
            "Notes",
            25,
            false,
            false,
            List.of(),
            name -> true,
            new Actions(joined, Optional.empty()));
    return new SectionPlanner(options, new Diagnostics())
        .plan(new LibraryReader(reading(notes), new Diagnostics()).read()).pages().stream()
            .map(page -> page instanceof Page.FurtherKindPage further ? further.page() : page)
            .filter(Page.KindPage.class::isInstance)
            .map(Page.KindPage.class::cast)
            .filter(page -> page.kind().is("action"))
            .toList();
  }

  private ReadOptions reading(Meeting... notes) {
    try {
      Path own = Files.createTempDirectory(folder, "notes");
      for (Meeting note : notes) {
        Path file = own.resolve(note.file());
        Files.createDirectories(file.getParent());
        Files.writeString(file, note.text());
      }
      return new ReadOptions(own, List.of("**/*.md"), List.of(), true, true, UnknownKinds.ADD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
