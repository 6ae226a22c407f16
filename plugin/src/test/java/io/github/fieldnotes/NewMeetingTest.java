package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fieldnotes.draft.DraftKind;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new note of a meeting, of a talk, or of anything else stands beside its like. */
class NewMeetingTest {

  private static final String HARBOUR =
      """
      # Harbour Council Meeting 2025-12-02

      **Chair:** Ana Example

      ## Present

      - Ana Example

      ## Action items

      - [x] Ana Example: buy paint
      - [ ] Ben Otter: ask [the port](../plan.md#port)
        before winter
      - [ ] @cy: read <https://example.org/a>

      ## Next meeting

      Soon.
      """;

  @TempDir private Path folder;
  private NewNoteFixture notes;

  @BeforeEach
  void noNotes() {
    notes = new NewNoteFixture(folder);
  }

  @Test
  void openActionsOfTheLastMeetingAreCarriedOver() throws IOException {
    notes.with("meetings/2025/2025-11-04.md", HARBOUR.replace("2025-12-02", "2025-11-04"));
    notes.with("meetings/2025/2025-12-02.md", HARBOUR);
    notes.with("meetings/plan.md", "# Plan\n\n## Port\n");

    assertThat(notes.note(DraftKind.MEETING, "").path()).isEqualTo("meetings/2026/2026-05-12.md");
    assertThat(notes.text("meetings/2026/2026-05-12.md"))
        .isEqualTo(
            """
            # Harbour Council Meeting 2026-05-12

            **Chair:**

            ## Present

            ## Action items

            - [ ] Ben Otter: ask [the port](../plan.md#port)
              before winter
            - [ ] @cy: read <https://example.org/a>

            ## Next meeting
            """);
  }

  @Test
  void linksOfTheActionsLeadToTheSameFilesFromAnotherFolder() throws IOException {
    notes.with(
        "minutes/2025-12/02-sync.md",
        "# Sync meeting 2025-12-02\n\n## Next steps\n\n- [ ] read [a](a.md) and [w](https://x.org)\n");
    notes.with("minutes/2025-12/a.md", "# A\n");

    notes.note(DraftKind.MEETING, "Spring sync");

    assertThat(notes.text("minutes/2026-05/12-spring-sync.md"))
        .contains("- [ ] read [a](../2025-12/a.md) and [w](https://x.org)\n");
  }

  @Test
  void aTableOfActionsKeepsItsHeader() throws IOException {
    notes.with(
        "meetings/2025-12-02-council.md",
        """
        # Council

        ## Actions

        | Action | Owner | Status |
        |---|---|---|
        | Buy paint | Ana Example | done |
        | Buy rope | Ben Otter | open |
        """);

    notes.note(DraftKind.MEETING, "Council");

    assertThat(notes.text("meetings/2026-05-12-council.md"))
        .isEqualTo(
            """
            # Council

            ## Actions

            | Action | Owner | Status |
            |---|---|---|
            | Buy rope | Ben Otter | open |
            """);
  }

  @Test
  void theFirstMeetingHasTheBuiltInForm() throws IOException {
    assertThat(notes.note(DraftKind.MEETING, "Council").path())
        .isEqualTo("meetings/2026-05-12-council.md");
    assertThat(notes.text("meetings/2026-05-12-council.md"))
        .isEqualTo(
            """
            # Council

            Date: 2026-05-12

            ## Attendees

            ## Agenda

            ## Notes

            ## Action items
            """);
    assertThatThrownBy(() -> notes.note(DraftKind.NOTE, ""))
        .hasMessage("a new note needs a title; add -Dtitle=\"...\"");
    assertThatThrownBy(() -> notes.note(DraftKind.MEETING, ""))
        .hasMessage(
            "the name of the last meeting, 2026-05-12-council.md, has no date to replace by"
                + " today's, or is of today; add -Dtitle=\"...\"");
  }

  @Test
  void aTalkStandsBesideTheOthers() throws IOException {
    notes.with(
        "conf/2020-09-06-tides.md", "---\nkind: talk\n---\n# Tides\n\n- Speaker: Ana Example\n");
    notes.with("2020-01-02-a.md", "# A\n");

    assertThat(notes.note(DraftKind.TALK, "Gates").path()).isEqualTo("conf/2026-05-12-gates.md");
    assertThat(notes.text("conf/2026-05-12-gates.md"))
        .isEqualTo("---\nkind: talk\n---\n# Gates\n\n- Speaker:\n");
  }

  @Test
  void aPostHasTheFrontMatterOfThePosts() throws IOException {
    for (int i = 1; i <= 3; i++) {
      notes.with(
          "_posts/2020-09-0" + i + "-kubecon-" + i + ".markdown",
          "---\nlayout: post\ntitle: \"Notes %d: a\"\ncategories: [technology]\nimage: %d.png\n---\nText.\n"
              .formatted(i, i));
    }

    assertThat(notes.note(DraftKind.NOTE, "Why \"tides\" wait").path())
        .isEqualTo("_posts/2026-05-12-why-tides-wait.markdown");
    assertThat(notes.text("_posts/2026-05-12-why-tides-wait.markdown"))
        .isEqualTo(
            """
            ---
            layout: post
            title: "Why \\"tides\\" wait"
            categories: [technology]
            ---
            """);
  }
}
