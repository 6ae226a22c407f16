package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.diag.Severities;
import io.github.fieldnotes.diag.Severity;
import io.github.fieldnotes.model.Declarations;
import io.github.fieldnotes.model.Person;
import io.github.fieldnotes.model.vocabulary.DecisionStatus;
import io.github.fieldnotes.model.vocabulary.KindChange;
import io.github.fieldnotes.model.vocabulary.PlaceRule;
import io.github.fieldnotes.model.vocabulary.StatusChange;
import io.github.fieldnotes.read.diagram.DiagramRenderer;
import io.github.fieldnotes.read.diagram.Drawing;
import io.github.fieldnotes.read.folder.CodeHost;
import io.github.fieldnotes.read.folder.IssueTracker;
import io.github.fieldnotes.read.folder.MediaRules;
import io.github.fieldnotes.read.folder.NoteSelection;
import io.github.fieldnotes.read.folder.NotesFolder;
import io.github.fieldnotes.read.folder.NotesFolders;
import io.github.fieldnotes.read.folder.ProjectContext;
import io.github.fieldnotes.read.folder.Vaults;
import io.github.fieldnotes.read.history.NoteHistories;
import io.github.fieldnotes.read.html.HtmlPolicy;
import io.github.fieldnotes.read.source.Limits;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.store.Variants;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/** Notes that were kept are found again by those who would read them alike, and by no others. */
class ReadOptionsKeyTest {

  private static final NotesFolder NOTES = new NotesFolder(Path.of("/p/notes"), "", "server");
  private static final NotesFolder RECORDS = new NotesFolder(Path.of("/p/adr"), "adr", "core");

  /** What no note is read otherwise for. */
  private static final Set<String> WITHOUT =
      Set.of("limits.clock", "outside.today", "outside.dating.dates");

  @Test
  void eachComponentCountsButDayAndClock() {
    ReadOptions sample = sample(NOTES, RECORDS);
    Map<String, String> keys = new HashMap<>();
    keys.put(sample.key(), "sample");

    new Variants(ReadOptionsKeyTest::own)
        .of(sample)
        .forEach(
            (path, other) -> {
              String key = ((ReadOptions) other).key();
              if (WITHOUT.contains(path.replace(".none", ""))) {
                assertThat(key).as(path).isEqualTo(sample.key());
              } else {
                assertThat(keys.put(key, path)).as(path).isNull();
              }
            });
    assertThat(keys.values())
        .contains(
            "selection.folders.path",
            "selection.media.endings",
            "declarations.kinds.hidden.none",
            "declarations.problems.changed.value.none",
            "declarations.statuses.headings",
            "limits.html.cells",
            "outside.issues.mark")
        .hasSizeGreaterThan(50);
  }

  @Test
  void equalOptionsHaveOneKeyHoweverTheyAreMade() {
    ReadOptions sample = sample(NOTES, RECORDS);
    MediaRules media = sample.selection().media();
    MediaRules reversed =
        new MediaRules(
            media.all(),
            new TreeSet<>(media.endings()).descendingSet(),
            new TreeSet<>(media.builds()).descendingSet());

    assertThat(sample(RECORDS, NOTES).with(reversed).key()).isEqualTo(sample.key());
  }

  private static Optional<Map<String, Object>> own(Object value) {
    if (value instanceof NotesFolders folders) {
      Map<String, Object> found = new LinkedHashMap<>();
      new Variants()
          .of(folders.all().get(0))
          .forEach(
              (path, folder) ->
                  found.put(
                      path, new NotesFolders(List.of((NotesFolder) folder, folders.all().get(1)))));
      found.put("shorter", new NotesFolders(folders.all().subList(0, 1)));
      return Optional.of(found);
    }
    if (value instanceof DiagramRenderer) {
      return Optional.of(Map.of("", renderer("2")));
    }
    if (value instanceof NoteHistories) {
      // notes get their days behind the store
      return Optional.of(Map.of());
    }
    return value instanceof LongSupplier
        ? Optional.of(Map.of("", (LongSupplier) () -> 0))
        : Optional.empty();
  }

  private static DiagramRenderer renderer(String version) {
    return new DiagramRenderer() {

      @Override
      public String version() {
        return version;
      }

      @Override
      public Drawing draw(String source) {
        return new Drawing.Missing();
      }
    };
  }

  private static ReadOptions sample(NotesFolder first, NotesFolder second) {
    return new ReadOptions(
        new NoteSelection(
            new NotesFolders(List.of(first, second)),
            List.of("*.md"),
            List.of("x/**"),
            true,
            MediaRules.of(false, List.of("zip"), List.of(Path.of("/p/out"), Path.of("/p/bin")))),
        true,
        UnknownKinds.ADD,
        HtmlPolicy.SAFE,
        Limits.ORDINARY,
        declarations(),
        new ProjectContext(
            Optional.of(LocalDate.of(2026, 1, 2)),
            Optional.of(new CodeHost(Path.of("/p"), "https://h/blob/", "https://h/tree/")),
            Optional.of(new IssueTracker("#", "https://h/issues/"))),
        new Vaults(List.of("adr", "log")),
        renderer("1"));
  }

  private static Declarations declarations() {
    KindChange kind =
        new KindChange(
            "risk",
            Optional.of("Risk"),
            Optional.of("Risks"),
            List.of("DANGER"),
            List.of("Dangers"),
            Optional.of("#fa0"),
            Optional.of(true),
            false);
    Map<Problem, Optional<Severity>> severities =
        Collections.singletonMap(Problem.DUPLICATE_TITLE, Optional.of(Severity.INFO));
    return new Declarations(
        List.of(kind),
        List.of(new PlaceRule("adr/**", 0, "decision")),
        List.of(new Person("Ada", List.of("@ada"))),
        new Severities(severities),
        new StatusChange(Map.of(DecisionStatus.ACCEPTED, List.of("Carried")), List.of("Outcome")));
  }
}
