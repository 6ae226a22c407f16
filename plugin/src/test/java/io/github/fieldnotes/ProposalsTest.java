package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.Fieldnotes.Explained;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is proposed for a folder, and that it does what it says. */
class ProposalsTest {

  @TempDir private Path folder;

  @Test
  void labelsSectionsPlacesAndPeopleAreProposedWithTheirReasons() throws IOException {
    teamNotes();

    assertThat(String.join("\n", explain().proposals()))
        .isEqualTo(
            """
            kinds:
              # 3 times "booth:" in 2 notes, first at june.md:3
              booth:
                labels: ["booth"]
              action:
                # 3 checkboxes below "errands" in 2 notes, first at june.md:7
                sections: ["errands"]
            place:
              # 3 notes in a folder named like a conference, none of which is a talk yet
              - pattern: "harbour-conf/**"
                kind: talk
              # 3 numbered notes with a heading "Decision"
              - pattern: "log/**"
                kind: decision
            people:
              # 2 times "@ana"
              - name: "Ana Example"
                aliases: ["@ana"]\
            """);
  }

  @Test
  void whatIsProposedTakesEffectAndIsNotProposedAgain() throws IOException {
    teamNotes();
    int before = annotations();

    Files.write(folder.resolve("fieldnotes.yml"), explain().proposals());

    assertThat(explain().diagnostics()).isEmpty();
    assertThat(explain().proposals()).isEmpty();
    assertThat(annotations()).isEqualTo(before + 3 + 3 + 3 + 3);
  }

  @Test
  void ordinaryWordsAndSingleUsesAreNotProposed() throws IOException {
    note("a.md", "# A\n\n## Note: x\n\n## Note: y\n\n## Note: z\n\n## Stall: one\n");
    note("b.md", "# B\n\n- [ ] buy rope\n- [ ] paint\n\nTODO: @ana to row\n\nTODO: @ana to sail\n");
    note("conf/a.md", "# Ebb\n");
    note("conf/b.md", "# Flow\n\n## TALK: Tides\n");
    note("conf/c.md", "# Neap\n");

    assertThat(explain().proposals()).isEmpty();
  }

  private void teamNotes() throws IOException {
    note(
        "may.md",
        """
        # May

        ## Booth: The rope maker

        ## Booth: The bell foundry

        ## Errands

        - [ ] buy rope
        """);
    note(
        "june.md",
        """
        # June

        ## Booth: The sail maker

        ## Errands

        - [ ] buy paint
        - [x] buy brushes

        ## Actions

        - @ana to row
        - @ana to sail
        - Ana Example to rest
        """);
    for (String name : List.of("ebb", "flow", "neap")) {
      note("harbour-conf/" + name + ".md", "# The " + name + " tide\n");
    }
    for (String name : List.of("001-ropes", "002-knots", "003-sails")) {
      note("log/" + name + ".md", "# " + name + "\n\n## Decision\n\nHemp.\n");
    }
  }

  private int annotations() {
    return explain().explanation().lines(path -> path).stream()
        .mapToInt(line -> line.matches("  \\S+:\\d+:\\d+ +[a-z].*") ? 1 : 0)
        .sum();
  }

  private Explained explain() {
    return Fieldnotes.explain(
        new ReadOptions(folder, List.of(), List.of(), false, true, UnknownKinds.ADD));
  }

  private void note(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text.replace("\\\n", "\n"));
  }
}
