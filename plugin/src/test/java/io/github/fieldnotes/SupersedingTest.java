package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fieldnotes.draft.DraftException;
import io.github.fieldnotes.draft.DraftKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new decision record says which one it replaces, and that one says by which it is replaced. */
class SupersedingTest {

  @TempDir private Path folder;
  private NewNoteFixture notes;

  @BeforeEach
  void noNotes() {
    notes = new NewNoteFixture(folder);
  }

  @Test
  void inSections() throws IOException {
    notes.with(
        "adr/0012-use-ropes.md",
        "# 12. Use ropes\n\n## Status\n\nAccepted\n\n## Context\n\nAccepted by all.\n");

    notes.superseding("12", "Use chains");

    assertThat(notes.text("adr/0013-use-chains.md"))
        .isEqualTo(
            """
            # 13. Use chains

            ## Status

            Proposed

            Supersedes [12. Use ropes](0012-use-ropes.md)

            ## Context
            """);
    assertThat(notes.text("adr/0012-use-ropes.md"))
        .isEqualTo(
            """
            # 12. Use ropes

            ## Status

            Superseded by [13. Use chains](0013-use-chains.md)

            ## Context

            Accepted by all.
            """);
    assertThat(notes.problems()).isEmpty();
  }

  @Test
  void inBulletsAsTheFolderLinksRecords() throws IOException {
    notes.with("adr/20200101-a.md", "# A\n\n- Status: superseded by [20200102-b](20200102-b.md)\n");
    notes.with(
        "adr/20200102-b.md",
        "# B\n\n- Status: accepted\n- Supersedes: [20200101-a](20200101-a.md)\n- Date: 2020-01-02\n");

    notes.superseding("20200102-b", "C");

    assertThat(notes.text("adr/20260512-c.md"))
        .isEqualTo(
            """
            # C

            - Status: proposed
            - Supersedes: [20200102-b](20200102-b.md)
            - Date: 2026-05-12
            """);
    assertThat(notes.text("adr/20200102-b.md"))
        .isEqualTo(
            "# B\n\n- Status: superseded by [20260512-c](20260512-c.md)\n"
                + "- Supersedes: [20200101-a](20200101-a.md)\n- Date: 2020-01-02\n");
    assertThat(notes.problems()).isEmpty();
  }

  @Test
  void inFrontMatter() throws IOException {
    notes.with(
        "adr/0001-use-ropes.md", "---\nstatus: accepted\ndate: 2020-01-02\n---\n# Use: ropes\n");

    notes.superseding("1", "Use chains");

    assertThat(notes.text("adr/0002-use-chains.md"))
        .isEqualTo(
            """
            ---
            status: proposed
            supersedes: "[Use: ropes](0001-use-ropes.md)"
            date: 2026-05-12
            ---
            # Use chains
            """);
    assertThat(notes.text("adr/0001-use-ropes.md"))
        .isEqualTo(
            """
            ---
            status: "superseded by [Use chains](0002-use-chains.md)"
            date: 2020-01-02
            ---
            # Use: ropes
            """);
    assertThat(notes.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          **Status**: Accepted, for now;        **Status**: Superseded by LINK
          **Status:** Accepted;                 **Status:** Superseded by LINK
          > **Status:** Accepted;               > **Status:** Superseded by LINK
          * **Status:** Accepted;               * **Status:** Superseded by LINK
          Status: Accepted · Scope: all;        Status: Superseded by LINK · Scope: all
          ## Status: Accepted;                  ## Status: Superseded by LINK
          """)
  void onALine(String before, String after) throws IOException {
    notes.with("adr/1-a.md", "# A\n\n" + before + "\n\nText.\n");

    notes.superseding("1", "B");

    assertThat(notes.text("adr/1-a.md"))
        .isEqualTo("# A\n\n" + after.replace("LINK", "[B](2-b.md)") + "\n\nText.\n");
  }

  @Test
  void inARowOfATable() throws IOException {
    notes.with("adr/1-a.md", "# A\n\n| Status | Approved |\n|---|---|\n| Deciders | Ana |\n");

    notes.superseding("1", "B");

    assertThat(notes.text("adr/1-a.md"))
        .isEqualTo(
            "# A\n\n| Status | Superseded by [B](2-b.md) |\n|---|---|\n| Deciders | Ana |\n");
    assertThat(notes.text("adr/2-b.md"))
        .isEqualTo(
            """
            # B

            | Status | Proposed |
            |---|---|
            | Supersedes | [A](1-a.md) |
            | Deciders | |
            """);
  }

  @Test
  void aHistoryGetsOneMoreEntry() throws IOException {
    notes.with(
        "adr/0001-a.md",
        """
        # A

        ## Status

        - 2020-01-02: Proposed
        - 2020-03-04: Accepted
        """);

    notes.superseding("1", "B");

    assertThat(notes.text("adr/0001-a.md"))
        .isEqualTo(
            """
            # A

            ## Status

            - 2020-01-02: Proposed
            - 2020-03-04: Accepted
            - 2026-05-12: Superseded by [B](0002-b.md)
            """);
  }

  @Test
  void onlyTheBytesOfTheStatusChange() throws IOException {
    byte[] before =
        "\uFEFF# 1. Ä \r\n\r\n## Status\r\n\r\n**Accepted**  \r\n\n\tx  \r\n## Context\rEnd"
            .getBytes(StandardCharsets.UTF_8);
    Path old = folder.resolve("notes/adr/0001-a.md");
    Files.createDirectories(old.getParent());
    Files.write(old, before);

    notes.superseding("1", "B");

    assertThat(Files.readAllBytes(old))
        .isEqualTo(
            ("\uFEFF# 1. Ä \r\n\r\n## Status\r\n\r\nSuperseded by [2. B](0002-b.md)  \r\n"
                    + "\n\tx  \r\n## Context\rEnd")
                .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aRecordWithoutAStatusGetsOneBelowItsTitle() throws IOException {
    notes.with("adr/0001-a.md", "# A\n\nText.\n");

    notes.superseding("1", "B");

    assertThat(notes.text("adr/0001-a.md"))
        .isEqualTo("# A\n\nStatus: Superseded by [B](0002-b.md)\n\nText.\n");
  }

  @Test
  void aWordThatIsNoStatusIsReplaced() throws IOException {
    notes.with("adr/0001-a.md", "# A\n\n## Status\n\nUnder construction\n");

    notes.superseding("1", "B");

    assertThat(notes.text("adr/0001-a.md"))
        .isEqualTo("# A\n\n## Status\n\nSuperseded by [B](0002-b.md)\n");
  }

  @Test
  void theWordsOfTheFolderAreUsed() throws IOException {
    notes.with("adr/0001-a.md", "# A\n\n- Status: Ersetzt durch [ADR-0002](0002-b.md)\n");
    notes.with("adr/0002-b.md", "# B\n\n- Status: Angenommen\n");

    notes.superseding("ADR-0002", "C");

    assertThat(notes.text("adr/0002-b.md"))
        .isEqualTo("# B\n\n- Status: Ersetzt durch [ADR-0003](0003-c.md)\n");
  }

  @Test
  void aStatusThatIsNotFoundChangesNothing() throws IOException {
    String two = "# A\n\n## Status\n\nAccepted\n\n## Why\n\nX\n\n## Status\n\nDraft\n";
    notes.with("adr/0001-a.md", two);

    assertThatThrownBy(() -> notes.superseding("1", "B"))
        .isInstanceOf(DraftException.class)
        .hasMessage(
            "could not find the place of the status in adr/0001-a.md; write \"Superseded by"
                + " [B](0002-b.md)\" there by hand, and leave -Dsupersedes out");
    assertThat(notes.text("adr/0001-a.md")).isEqualTo(two);
    assertThat(folder.resolve("notes/adr/0002-b.md")).doesNotExist();
  }

  @Test
  void aRecordThatDoesNotExistIsNamedWithOnesThatDo() throws IOException {
    notes.with("adr/0012-a.md", "# A\n\n- Status: accepted\n");

    assertThatThrownBy(() -> notes.superseding("13", "B"))
        .hasMessage(
            "there is no decision record \"13\"; write the number or the file of one, such as"
                + " -Dsupersedes=12");
    assertThatThrownBy(
            () -> notes.write(NewNoteFixture.request(DraftKind.NOTE, "B", Optional.of("12"))))
        .hasMessage(
            "only a decision supersedes another one; use -Dkind=decision, or leave -Dsupersedes"
                + " out");
  }

  @Test
  void ofSeveralRecordsWithANumberOneMustBeNamed() throws IOException {
    notes.with("a/adr/0001-a.md", "# A\n\n- Status: accepted\n");
    notes.with("b/adr/0001-b.md", "# B\n\n- Status: accepted\n");

    assertThatThrownBy(() -> notes.superseding("1", "C"))
        .hasMessage(
            "several decision records are \"1\": a/adr/0001-a.md, b/adr/0001-b.md; name one by its"
                + " file, such as -Dsupersedes=a/adr/0001-a.md");
    assertThat(notes.superseding("b/adr/0001-b.md", "C").path()).isEqualTo("b/adr/0002-c.md");
  }
}
