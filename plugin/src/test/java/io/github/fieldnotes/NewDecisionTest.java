package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fieldnotes.draft.DraftException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new decision record looks like those that are there. */
class NewDecisionTest {

  private static final String SECTIONS =
      """
      # %d. %s

      Date: 2020-01-02

      ## Status

      Accepted

      ## Context

      Boats drift.

      ## Decision

      We tie them.
      """;

  @TempDir private Path folder;
  private NewNoteFixture notes;

  @BeforeEach
  void noNotes() {
    notes = new NewNoteFixture(folder);
  }

  @Test
  void withoutRecordsItIsTheFirstOfTheBuiltInForm() throws IOException {
    assertThat(notes.decision("Use ropes").path()).isEqualTo("adr/0001-use-ropes.md");
    assertThat(notes.text("adr/0001-use-ropes.md"))
        .isEqualTo(
            """
            # 1. Use ropes

            - Status: proposed
            - Date: 2026-05-12

            ## Context

            <!-- What makes a decision necessary, and what it has to respect -->

            ## Decision

            <!-- What we will do, and why rather than something else -->

            ## Consequences

            <!-- What becomes easier, and what becomes harder -->
            """);
    assertThat(notes.problems()).isEmpty();
  }

  @Test
  void recordsWithSectionsGiveOneWithSections() throws IOException {
    notes.with("adr/0009-use-ropes.md", SECTIONS.formatted(9, "Use ropes"));
    notes.with("adr/0010-use-hooks.md", SECTIONS.formatted(10, "Use hooks"));

    assertThat(notes.decision("Don't use chains!").path()).isEqualTo("adr/0011-dont-use-chains.md");
    assertThat(notes.text("adr/0011-dont-use-chains.md"))
        .isEqualTo(
            """
            # 11. Don't use chains!

            Date: 2026-05-12

            ## Status

            Proposed

            ## Context

            ## Decision
            """);
  }

  @Test
  void bulletsFrontMatterAndTheirConstantValuesAreKept() throws IOException {
    for (int i = 1; i <= 3; i++) {
      notes.with(
          "adr/ADR-00" + i + "_Use_Ropes_" + i + ".markdown",
          """
          ---
          layout: post
          title: "ADR-00%1$d: Use ropes %1$d"
          date: 2020-01-0%1$d
          status: accepted
          tags: [ropes, n%1$d]
          deciders:
            - Ana Example
          ---

          ## Context and Problem Statement

          Boat %1$d drifts.

          ## Links %1$d

          ## Decision Outcome

          Rope %1$d.
          """
              .formatted(i));
    }

    assertThat(notes.decision("Use: chains").path()).isEqualTo("adr/ADR-004_Use_Chains.markdown");
    assertThat(notes.text("adr/ADR-004_Use_Chains.markdown"))
        .isEqualTo(
            """
            ---
            layout: post
            title: "ADR-004: Use: chains"
            date: 2026-05-12
            status: proposed
            tags: []
            deciders:
              - Ana Example
            ---

            ## Context and Problem Statement

            ## Decision Outcome
            """);
  }

  @Test
  void aHeadOfBulletsIsKept() throws IOException {
    notes.with(
        "adr/20200102-use-ropes.md",
        """
        # Use ropes

        * Status: accepted
        * Deciders: Ana Example
        * Date: 2020-01-02

        ## Context

        Boats drift.
        """);

    assertThat(notes.decision("Use chains").path()).isEqualTo("adr/20260512-use-chains.md");
    assertThat(notes.text("adr/20260512-use-chains.md"))
        .isEqualTo(
            """
            # Use chains

            * Status: proposed
            * Deciders:
            * Date: 2026-05-12

            ## Context
            """);
  }

  @Test
  void aTableIsKept() throws IOException {
    notes.with(
        "adr/7-nails.md",
        """
        # ADR 7 - Nails

        | Status | Approved |
        |---|---|
        | Date | 3 March 2020 |
        | Deciders | Ana Example |

        ## Why
        """);

    assertThat(notes.decision("Screws").path()).isEqualTo("adr/8-screws.md");
    assertThat(notes.text("adr/8-screws.md"))
        .isEqualTo(
            """
            # ADR 8 - Screws

            | Status | Proposed |
            |---|---|
            | Date | 12 May 2026 |
            | Deciders | |

            ## Why
            """);
  }

  @Test
  void lineEndingsOfTheOthersAreKept() throws IOException {
    notes.with("adr/0001-a.md", SECTIONS.formatted(1, "A").replace("\n", "\r\n"));

    notes.decision("B");

    assertThat(notes.text("adr/0002-b.md"))
        .startsWith("# 2. B\r\n\r\nDate: 2026-05-12\r\n")
        .doesNotContainPattern("[^\r]\n");
  }

  @Test
  void theFolderOfARecordIsNamedLikeTheOthers() throws IOException {
    notes.with("adr/0001-a/README.md", SECTIONS.formatted(1, "A"));
    notes.with("adr/0001-a/sketch.md", "# Sketch\n");

    assertThat(notes.decision("B").path()).isEqualTo("adr/0002-b/README.md");
  }

  @Test
  void aFormThatIsNotUnderstoodGivesTheBuiltInTextUnderTheFoldersName() throws IOException {
    notes.with(
        "adr/0001-a.md", "# A\n\n**Date:** 2020-01-02 | **Status:** Accepted\n\n## Context\n");

    assertThat(notes.decision("B").path()).isEqualTo("adr/0002-b.md");
    assertThat(notes.text("adr/0002-b.md")).startsWith("# 2. B\n\n- Status: proposed\n");
  }

  @Test
  void theTemplateOfTheProjectComesFirst() throws IOException {
    notes.with("adr/0001-a.md", SECTIONS.formatted(1, "A"));
    Path template = folder.resolve("src/site/fieldnotes/new/decision.md");
    Files.createDirectories(template.getParent());
    Files.writeString(template, "# ${title}\n\n${status} on ${date}, ${slug}, ${number}\n");

    notes.decision("Use <b>");

    assertThat(notes.text("adr/0002-use-b.md"))
        .isEqualTo("# Use <b>\n\nProposed on 2026-05-12, use-b, 2\n");
  }

  @Test
  void aFileIsNeverOverwritten() throws IOException {
    notes.with("adr/0001-a.md", SECTIONS.formatted(1, "A"));
    notes.with("adr/0002-b.txt", "");
    Files.createDirectories(folder.resolve("notes/adr/0002-b.md"));

    assertThatThrownBy(() -> notes.decision("B"))
        .isInstanceOf(DraftException.class)
        .hasMessage(
            "there is a file adr/0002-b.md already, and it is left as it is; choose another"
                + " title");
  }
}
