package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Lowering;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.diag.Severities;
import io.github.fieldnotes.diag.Severity;
import io.github.fieldnotes.model.Declarations;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.vocabulary.DecisionStatus;
import io.github.fieldnotes.model.vocabulary.KindChange;
import io.github.fieldnotes.model.vocabulary.StatusChange;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a configuration of the notes cannot lower, and what it can is listed. */
class LoweringsTest {

  @TempDir private Path folder;

  private final Diagnostics diagnostics = new Diagnostics();
  private Declarations pom = Declarations.NONE;
  private UnknownKinds unknownKinds = UnknownKinds.ADD;

  @Test
  void problemsAboutSafetyStayAsTheyAre() throws IOException {
    Configuration read =
        read(
            """
            problems:
              broken-link: info
              dropped-html: off
              note-too-slow: warning
              dropped-class: off
              unsafe-link: error
              active-file: warning
            """);

    assertThat(read.declarations().problems().changed())
        .isEqualTo(
            Map.of(
                Problem.BROKEN_LINK,
                Optional.of(Severity.INFO),
                Problem.UNSAFE_LINK,
                Optional.of(Severity.ERROR),
                Problem.ACTIVE_FILE,
                Optional.of(Severity.WARNING)));
    assertThat(diagnostics.sorted().stream().map(one -> one.text("")))
        .containsExactly(
            "fieldnotes.yml:3:3: \"dropped-html\" is about safety and can be lowered only in the"
                + " POM; it stays warning [protected-problem]; remove it, or write"
                + " <problems><dropped-html>off</dropped-html></problems> in the POM",
            "fieldnotes.yml:4:3: \"note-too-slow\" is about safety and can be lowered only in"
                + " the POM; it stays error [protected-problem]; remove it, or write"
                + " <problems><note-too-slow>warning</note-too-slow></problems> in the POM",
            "fieldnotes.yml:5:3: \"dropped-class\" is about safety and can be lowered only in"
                + " the POM; it stays info [protected-problem]; remove it, or write"
                + " <problems><dropped-class>off</dropped-class></problems> in the POM");
  }

  @ParameterizedTest
  @EnumSource(Problem.class)
  void noProblemAboutSafetyCanBeSwitchedOff(Problem problem) throws IOException {
    Configuration read = read("problems: {" + problem.code() + ": off}\n");

    assertThat(read.declarations().problems().changed().containsKey(problem))
        .isEqualTo(!problem.isAboutSafety());
    assertThat(read.lowered(List.of())).hasSize(problem.isAboutSafety() ? 0 : 1);
  }

  @Test
  void problemsThatAreLoweredAreListed() throws IOException {
    assertThat(
            lowered(
                """
                problems:
                  duplicate-title: off
                  broken-link: warning
                  missing-picture: info
                  broken-anchor: error
                  moved-web-link: off
                """))
        .containsExactly("missing-picture: info", "moved-web-link: off", "duplicate-title: off");
  }

  @Test
  void whatThePomSaysOfAProblemIsNotListed() throws IOException {
    pom =
        new Declarations(
            List.of(),
            List.of(),
            List.of(),
            new Severities(Map.of(Problem.BROKEN_LINK, Optional.of(Severity.ERROR))));

    assertThat(lowered("problems: {broken-link: off, broken-anchor: off}\n"))
        .containsExactly("broken-anchor: off");
  }

  @Test
  void kindsThatAreSwitchedOffAndWordsThatAreTakenFromCheckedOnesAreListed() throws IOException {
    assertThat(
            lowered(
                """
                kinds:
                  quote: off
                  booth: {off: true}
                  retro: {labels: [todo, look back, question], sections: [next steps, ideas]}
                  risk: {hidden: true, labels: [hazard]}
                  decision: {labels: [agreed], name: Choice}
                """))
        .containsExactly(
            "kinds.quote: off",
            "kinds.booth: off",
            "kinds.retro.labels: todo",
            "kinds.retro.sections: next steps");
  }

  @Test
  void headingsOfAStatusAndWordsThatAreTakenFromAnotherOneAreListed() throws IOException {
    assertThat(
            lowered(
                """
                statuses:
                  accepted: [superseded, carried, approved]
                  proposed: [rejected]
                statusHeadings: [Status, Context]
                """))
        .containsExactly(
            "statusHeadings: Context",
            "statuses.proposed: rejected",
            "statuses.accepted: superseded");
  }

  @Test
  void whatThePomSaysOfAStatusIsNotListed() throws IOException {
    Map<DecisionStatus, List<String>> words =
        Map.of(
            DecisionStatus.REJECTED, List.of("replaced"), DecisionStatus.ACCEPTED, List.of("wip"));
    pom =
        new Declarations(
            List.of(),
            List.of(),
            List.of(),
            Severities.BUILT_IN,
            new StatusChange(words, List.of("Outcome")));

    assertThat(
            lowered("statuses: {accepted: [replaced, wip, obsolete]}\nstatusHeadings: [Outcome]\n"))
        .containsExactly("statuses.accepted: obsolete");
  }

  @Test
  void whatThePomSaysOfAKindIsNotListed() throws IOException {
    KindChange off = change("quote", true);
    KindChange on = change("action", false);
    pom = new Declarations(List.of(off, on), List.of(), List.of());

    assertThat(lowered("kinds: {quote: off, action: off, risk: off}\n"))
        .containsExactly("kinds.risk: off");
  }

  @ParameterizedTest
  @EnumSource(
      value = UnknownKinds.class,
      names = {"WARN", "FAIL"})
  void kindsAreListedWhereNobodyIsToInventThem(UnknownKinds policy) throws IOException {
    unknownKinds = policy;

    assertThat(lowered("kinds:\n  retro: {labels: [look back]}\n  risk: {labels: [hazard, q]}\n"))
        .containsExactly("kinds.retro", "kinds.risk.labels: hazard");
  }

  @Test
  void placesThatMakeSomethingElseOfDecisionRecordsAreListed() throws IOException {
    write("adr/ropes.md", "# Use ropes\n");
    write("adr/index.md", "# All of them\n");
    write("design/0002-chains.md", "# Use chains\n\n## Status\n\nAccepted\n");
    write("conf/01-tides.md", "# Tides\n");
    write("conf/2020.md", "# May\n\n## Status\n");

    assertThat(
            lowered(
                """
                place:
                  - {pattern: conf/0*, kind: talk}
                  - {pattern: adr/index.md, kind: talk}
                  - {pattern: adr/**, kind: idea, headings: 2}
                  - {pattern: adr/0002*, kind: idea}
                  - {pattern: adr/**, kind: risk}
                  - {pattern: "a*/**", kind: talk}
                  - {pattern: design/*, kind: idea}
                """))
        .containsExactly("place adr/**: risk", "place design/*: idea");
    assertThat(lowered("place:\n  - {pattern: \"**\", kind: decision}\n")).isEmpty();
  }

  @Test
  void aListStaysOneLine() throws IOException {
    assertThat(lowered("kinds:\n  action: off\n  retro: {labels: [\"to\\ndo\"]}\n"))
        .containsExactly("kinds.action: off", "kinds.retro.labels: to do");
  }

  @Test
  void whatTheFileSaidBeforeIsReadTheSameWay() throws IOException {
    pom = new Declarations(List.of(change("quote", true)), List.of(), List.of());
    Configuration now = read("problems: {broken-link: off}\n");
    byte[] then = "kinds: {risk: off, quote: off}\nproblems: {unsafe-link: off}\n".getBytes();

    Configuration before =
        now.before(file -> file.endsWith("fieldnotes.yaml") ? Optional.of(then) : Optional.empty());

    assertThat(before.lowered(List.of()))
        .containsExactly(new Lowering("fieldnotes.yaml", "kinds.risk: off"));
    assertThat(now.before(file -> Optional.empty()).lowered(List.of())).isEmpty();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  private static KindChange change(String id, boolean off) {
    return new KindChange(
        id,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        off);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> lowered(String yaml) throws IOException {
    Configuration read = read(yaml);
    List<Note> notes = new LibraryReader(read.options(), new Diagnostics()).read().notes();
    List<Lowering> lowered = read.lowered(notes);
    assertThat(lowered).allMatch(one -> one.file().equals("fieldnotes.yml"));
    return lowered.stream().map(Lowering::text).toList();
  }

  private Configuration read(String yaml) throws IOException {
    write("fieldnotes.yml", yaml);
    ReadOptions options = new ReadOptions(folder, List.of(), List.of(), false, true, unknownKinds);
    return Configuration.of(options.declaring(pom), diagnostics);
  }
}
