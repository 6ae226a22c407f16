package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Note;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  private static final String FRONT = "---\ntitle: Tides\ntags: [sea]\ndate: 2026-01-02\n---\n";

  @TempDir Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void ofAFileThatIsTooLargeTheBeginningIsShownAndTheFrontMatterCounts() throws IOException {
    Files.writeString(folder.resolve("a.md"), FRONT + "*öööö*".repeat(1_000));

    Note note = read(new Limits(1, 1_000, 200));

    assertThat(problems())
        .containsExactly(
            "a.md:1:1: the file has 9 KB, and the most is 1 [note-too-large]; split it, or raise"
                + " maxNoteSize; its beginning is published as plain text");
    assertThat(note.metadata().title()).isEqualTo("Tides");
    assertThat(note.metadata().tags()).isNotEmpty();
    assertThat(note.metadata().date()).isPresent();
    String shown = Outline.html(note);
    assertThat(shown).startsWith("<pre>---\ntitle: Tides\n").endsWith("</pre>\n");
    assertThat(shown.substring(0, shown.indexOf("</pre>"))).endsWith("ö");
  }

  @Test
  void aNoteThatTakesTooLongIsToldAtItsLongestParagraphAndShownAsText() {
    String text = FRONT + "\n# A\n\nShort.\n\n" + "*a_b**c__".repeat(30_000) + "\n\nShort.\n";

    Note note = read(text, new Limits(2_048, 1, 200));

    assertThat(problems())
        .containsExactly(
            "a.md:11:1: the note takes too long to be read; its longest paragraph, of 270000"
                + " characters, begins here [note-too-slow]; put empty lines into it, or raise"
                + " maxNoteTime; it is published as plain text");
    assertThat(note.metadata().title()).isEqualTo("Tides");
    assertThat(Outline.html(note)).contains("*a_b**c__*a_b").startsWith("<pre>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "1. ", "- + ", ">", "12) "})
  void aLineOnWhichTooMuchBeginsIsToldAndTheNoteShownAsText(String marks) {
    Note note = read("# A\n\n" + marks.repeat(11) + "b\n", new Limits(2_048, 1_000, 10));

    assertThat(problems())
        .containsExactly(
            "a.md:3:1: too many quotes, lists or other things are nested here"
                + " [nested-too-deeply]; put it into a code block, or raise maxNoteNesting; the"
                + " note is published as plain text");
    assertThat(Outline.html(note)).startsWith("<pre># A\n");
    assertThat(note.metadata().title()).isEqualTo("A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> > > > > > > > > > a",
        "- - - - - - - - - - - - - - -",
        "> * * * * * * * * * * * * * * * * *",
        "```\n>>>>>>>>>>>>>>>>>>>>\n```",
        "-----------------------",
        "a > > > > > > > > > > > > > > b"
      })
  void whatLooksLikeNestingIsNone(String text) {
    assertThat(Outline.html(read(text + "\n", new Limits(2_048, 1_000, 10))))
        .doesNotContain("<pre># ");
    assertThat(problems()).isEmpty();
  }

  @Test
  void limitsArePositive() {
    assertThatThrownBy(() -> new Limits(1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ofMorePeopleThanAFieldHoldsTheFirstAreKeptAndTheRestIsReported() {
    String many =
        IntStream.rangeClosed(1, 102).mapToObj(i -> "P" + i).collect(Collectors.joining(", "));

    Note note =
        read(
            "---\nauthors: " + many + "\n---\n\n## TALK: Tides\n\nSpeakers: " + many + "\n",
            new Limits(2_048, 10_000, 200));

    assertThat(note.metadata().authors()).hasSize(100).startsWith("P1", "P2");
    assertThat(note.annotations().get(0).values("speaker")).hasSize(100);
    assertThat(problems())
        .containsExactly(
            "a.md:2:10: \"authors\" names 102 people; those behind the first 100 are left out"
                + " [too-many-people]; name a group instead, or spread them over several parts of"
                + " the note",
            "a.md:5:1: \"speaker\" names 102 people; those behind the first 100 are left out"
                + " [too-many-people]; name a group instead, or spread them over several parts of"
                + " the note");
  }

  private Note read(Limits limits) {
    return new LibraryReader(options(limits), diagnostics).read().notes().get(0);
  }

  private Note read(String text, Limits limits) {
    return new NoteReader(options(limits), new Folder(List.of(), List.of()), diagnostics)
        .read("a.md", text.getBytes(StandardCharsets.UTF_8));
  }

  private ReadOptions options(Limits limits) {
    return new ReadOptions(folder, List.of(), List.of(), false, true, UnknownKinds.ADD)
        .with(limits);
  }

  private List<String> problems() {
    return diagnostics.sorted().stream().map(one -> one.text("")).toList();
  }
}
