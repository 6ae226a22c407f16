package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Heading;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What real notes hold that readers trip over; each was met in many files. */
class PitfallsTest {

  @TempDir Path folder;

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void aLevelThatIsSkippedLosesNoSection() {
    Note note = only("# A\n\n#### TALK: Deep\n\ntext\n\n## THEME: High\n");

    assertThat(titles(note)).containsExactly("talk Deep 3-5 ", "theme High 7-7 ");
  }

  @Test
  void aNoteWithoutAHeadingIsNamedAfterItsFile() {
    Note note = read("2024-03-05-harbour_notes.md", "ACTION: open the gate\n");

    assertThat(note.metadata().title()).isEqualTo("Harbour notes");
    assertThat(titles(note)).containsExactly("action open the gate 1-1 ");
  }

  @Test
  void anyCharacterMayStandInAFileName() {
    Note note = read("c# & f# (it's) 100%.md", "## TALK: A\n");

    assertThat(note.file()).isEqualTo("c# & f# (it's) 100%.md");
    assertThat(titles(note)).containsExactly("talk A 1-1 ");
  }

  @Test
  void severalTopHeadingsDivideANote() {
    Note note = only("# One\n\n# TALK: Two\n\n# Three\n");

    assertThat(note.metadata().title()).isEqualTo("One");
    assertThat(note.headings()).extracting(Heading::text).containsExactly("One", "Two", "Three");
    assertThat(titles(note)).containsExactly("talk Two 3-3 ");
  }

  @Test
  void theSameHeadingTwiceHasTwoIds() {
    Note note = only("## TALK: A\n\n## TALK: A\n\n- ACTION: b\n- ACTION: b\n");

    assertThat(note.annotations())
        .extracting(Annotation::anchor)
        .containsExactly("talk-a", "talk-a-1", "action-b", "action-b-1");
  }

  @Test
  void templateMarksAreText() {
    Note note =
        only("## TALK: ${x} <#if> [#list] {{ y }} {% z %}\n\nACTION: set ${x} [#list] {{ y }}\n");

    assertThat(titles(note))
        .containsExactly(
            "talk ${x} <#if> [#list] {{ y }} {% z %} 1-3 ",
            "action set ${x} [#list] {{ y }} 3-3 ${x} <#if> [#list] {{ y }} {% z %}");
  }

  @Test
  void rawHtmlHidesNoAnnotationAndScriptsNeverStay() {
    Note note =
        only(
            "<details>\n\n- [x] ACTION: open *the* gate\n\n</details>\n\n"
                + "> DECISION: <b onclick=x>shut</b>\n\n<script>ACTION: no</script>\n");

    assertThat(titles(note)).containsExactly("action open the gate 3-3 ", "decision shut 7-7 ");
    assertThat(Outline.html(note))
        .contains("<li {block 0 fn-task}><input", "<blockquote {block 1}>", "<b>shut</b>")
        .doesNotContain("script", "onclick");
  }

  @Test
  void aWholeHtmlPageIsNoAnnotation() {
    Note note =
        only(
            "<!DOCTYPE html>\n<html><head><title>x</title></head>\n<body><p>ACTION: x</p></body></html>\n");

    assertThat(note.annotations()).isEmpty();
    assertThat(Outline.html(note)).contains("ACTION: x");
  }

  @Test
  void anEmptyFileAndOnlyFrontMatterAreNotes() {
    Note empty = read("empty.md", "");
    Note front = read("front.md", "---\nkind: talk\ntitle: A\nspeaker: Ana Example\n---\n");

    assertThat(empty.metadata().title()).isEqualTo("Empty");
    assertThat(empty.annotations()).isEmpty();
    assertThat(titles(front)).containsExactly("talk A 6-6 ");
    assertThat(front.annotations().get(0).values("speaker")).containsExactly("Ana Example");
  }

  @Test
  void aByteOrderMarkAndWindowsLinesChangeNothing() {
    String text = "---\ntitle: A\n---\n\n## Action items\n\n- [x] @ana: open\n- **Decision:** b\n";

    Note plain = read("a.md", text);
    Note windows = read("b.md", "\uFEFF" + text.replace("\n", "\r\n"));
    Note mac = read("c.md", text.replace("\n", "\r"));

    assertThat(titles(plain))
        .containsExactly("action open 7-7 Action items", "decision b 8-8 Action items");
    assertThat(titles(windows)).isEqualTo(titles(plain));
    assertThat(titles(mac)).isEqualTo(titles(plain));
  }

  @Test
  void minutesOfManyMeetingsAreReadWhole() {
    String meeting =
        "## Meeting %d\n\n### Present\n\n- [x] Ana Example\n\n### Notes\n\n%s\n\n### Actions\n\n- [ ] @ana: open gate %d\n\n";
    String prose = "The tide rose and fell, and nobody minded. ".repeat(42);
    String text =
        IntStream.range(0, 200)
            .mapToObj(i -> meeting.formatted(i, prose, i))
            .collect(Collectors.joining());
    assertThat(text.length()).isGreaterThan(372 * 1000);

    Note note = only(text);

    assertThat(note.annotations()).hasSize(200);
    assertThat(note.annotations().get(199).title()).isEqualTo("open gate 199");
  }

  @Test
  void numbersAndDatesInFrontMatterAreText() {
    Note note =
        only(
            "---\ntitle: 1984\ntags: [2024, 3.10, 2020-01-01]\ndate: 2020-09-06 10:00:00 +0100\n---\n");

    assertThat(note.metadata().title()).isEqualTo("1984");
    assertThat(note.metadata().tags()).containsExactly("2024", "3.10", "2020-01-01");
    assertThat(note.metadata().date()).contains(NoteDate.of(LocalDate.of(2020, 9, 6)));
  }

  @Test
  void aPlaceholderIsAWarningWithItsLineAndNoLostNote() {
    Note note = only("---\ndate: 2020-01-01\ntitle: {placeholder} x\n---\n\nACTION: y\n");

    assertThat(note.metadata().date()).contains(NoteDate.of(LocalDate.of(2020, 1, 1)));
    assertThat(titles(note)).containsExactly("action y 6-6 ");
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::problem, d -> d.place().line())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Problem.LENIENT_FRONT_MATTER, 3));
  }

  private Note only(String text) {
    return read("note.md", text);
  }

  private Note read(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    ReadOptions options =
        new ReadOptions(folder, List.of(), List.of(), false, true, UnknownKinds.ADD);
    return new LibraryReader(options, diagnostics)
        .read().notes().stream().filter(note -> note.file().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> titles(Note note) {
    return note.annotations().stream()
        .map(
            a ->
                "%s %s %d-%d %s"
                    .formatted(
                        a.kind().id(),
                        a.title(),
                        a.extent().firstLine(),
                        a.extent().lastLine(),
                        a.section()))
        .toList();
  }
}
