package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fieldnotes.draft.DraftKind;
import io.github.fieldnotes.draft.DraftRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a new note is written. */
class NewNoteFolderTest {

  private static final String SECTIONS = "# %d. %s\n\n## Status\n\nAccepted\n";

  @TempDir private Path folder;
  private NewNoteFixture notes;

  @BeforeEach
  void noNotes() {
    notes = new NewNoteFixture(folder);
  }

  @Test
  void severalFoldersNeedAChoice() throws IOException {
    notes.with("a/adr/0001-a.md", SECTIONS.formatted(1, "A"));
    notes.with("b/adr/0004-b.md", SECTIONS.formatted(4, "B"));

    assertThatThrownBy(() -> notes.decision("C"))
        .hasMessage(
            "there are notes of the kind \"decision\" in several folders: a/adr, b/adr; choose one"
                + " with -Dfolder=");
    DraftRequest chosen =
        new DraftRequest(
            DraftKind.DECISION,
            "C",
            LocalDate.of(2026, 5, 12),
            Optional.of("Accepted"),
            Optional.empty(),
            Optional.of("b/adr"));
    notes.write(chosen);

    assertThat(notes.text("b/adr/0005-c.md")).startsWith("# 5. C\n").contains("\nAccepted\n");
  }

  @Test
  void aTitleWithoutAWordGivesNoFileName() throws IOException {
    assertThatThrownBy(() -> notes.decision("!?"))
        .hasMessage("the title \"!?\" has no letter or digit, so it gives no file name; add one");
  }

  @Test
  void aFolderOutsideTheNotesIsRefused() throws IOException {
    DraftRequest outside =
        new DraftRequest(
            DraftKind.NOTE,
            "C",
            LocalDate.of(2026, 5, 12),
            Optional.empty(),
            Optional.empty(),
            Optional.of("../other"));

    assertThatThrownBy(() -> notes.write(outside))
        .hasMessage(
            "../other/2026-05-12-c.md would be in no folder of notes; choose another folder with"
                + " -Dfolder=");
    assertThat(folder.resolve("other")).doesNotExist();
  }
}
