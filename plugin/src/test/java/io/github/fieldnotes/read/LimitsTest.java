package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.read.folder.Folder;
import io.github.fieldnotes.read.markdown.Markdown;
import io.github.fieldnotes.read.source.Budget;
import io.github.fieldnotes.read.source.BudgetedText;
import io.github.fieldnotes.read.source.Limits;
import io.github.fieldnotes.read.source.ThreadClock;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit of a note, with ordinary notes under a small one. */
class LimitsTest {

  private static final String FRONT = "---\ntitle: Tides\ntags: [sea]\ndate: 2026-01-02\n---\n";
  private static final long MILLISECOND = 1_000_000;

  @TempDir Path folder;
  private final Diagnostics diagnostics = new Diagnostics();
  private final AtomicLong clock = new AtomicLong();

  @Test
  void ofAFileThatIsTooLargeTheBeginningIsShownAndTheFrontMatterCounts() throws IOException {
    Files.writeString(folder.resolve("a.md"), FRONT + "öööö".repeat(300));

    Note note = read(SmallLimits.of("kilobytes 1"));

    assertThat(problems())
        .containsExactly(
            "a.md:1:1: the file is 2 KB long; the limit is 1 KB [note-too-large]; split it, or"
                + " raise"
                + " maxNoteSize; its beginning is published as plain text");
    assertThat(note.metadata().title()).isEqualTo("Tides");
    assertThat(note.metadata().tags()).isNotEmpty();
    assertThat(note.metadata().date()).isPresent();
    String shown = Outline.html(note);
    assertThat(shown).startsWith("<pre>---\ntitle: Tides\n").endsWith("</pre>\n");
    assertThat(shown.substring(0, shown.indexOf("</pre>"))).endsWith("ö");
  }

  @Test
  void frontMatterWhoseEndIsCutOffIsNotReportedAsUnclosed() throws IOException {
    Files.writeString(folder.resolve("a.md"), "---\ntitle: " + "öööö".repeat(300) + "\n---\n");

    read(SmallLimits.of("kilobytes 1"));

    assertThat(problems())
        .containsExactly(
            "a.md:1:1: the file is 2 KB long; the limit is 1 KB [note-too-large]; split it, or raise"
                + " maxNoteSize; its beginning is published as plain text");
  }

  @Test
  void aLineAsLongAsAFileMayBeIsRead() throws IOException {
    Files.writeString(folder.resolve("a.md"), "high water ".repeat(300));

    assertThat(Outline.html(read(SmallLimits.of("kilobytes 4")))).startsWith("<p>high water high");
    assertThat(problems()).isEmpty();
  }

  @Test
  void aTextIsNotReadForLongerThanItsTime() throws IOException {
    BudgetedText text =
        new BudgetedText("tide", new Budget(SmallLimits.of("milliseconds 3", clock::get)));
    Reader reader = text.reader();

    clock.addAndGet(3 * MILLISECOND);
    assertThat(reader.read()).isEqualTo('t');
    clock.addAndGet(1);
    assertThatThrownBy(reader::read).isInstanceOf(Budget.OutOfTimeException.class);
    assertThat(text.toString()).isEqualTo("tide");
  }

  @Test
  void theTimeOfANoteIsThatOfAProcessorForItsThread() throws InterruptedException {
    long before = ThreadClock.CPU.getAsLong();
    Thread other = new Thread(() -> new Markdown(true, Limits.ORDINARY));
    other.start();
    other.join();

    assertThat(ThreadClock.CPU.getAsLong()).isGreaterThanOrEqualTo(before);
    assertThat(Limits.ORDINARY.clock()).isSameAs(ThreadClock.CPU);
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "1. ", "- + ", ">", "12) ", "> * "})
  void aLineOnWhichTooMuchBeginsIsReportedAndTheNoteShownAsText(String marks) {
    Note note = read("# A\n\n" + marks.repeat(4) + "b\n", SmallLimits.of("nesting 3"));

    assertThat(problems())
        .containsExactly(
            "a.md:3:1: quotes, lists or other elements are nested too deeply here"
                + " [nested-too-deeply]; put it into a code block, or raise maxNoteNesting; the"
                + " note is published as plain text");
    assertThat(Outline.html(note)).startsWith("<pre># A\n");
    assertThat(note.metadata().title()).isEqualTo("A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> > > a",
        "- - - - - - -",
        "> * * * * * * *",
        "```\n>>>>>>>>\n```",
        "---------",
        "a > > > > > > > b"
      })
  void whatLooksLikeNestingIsNone(String text) {
    assertThat(Outline.html(read(text + "\n", SmallLimits.of("nesting 3"))))
        .doesNotContain("<pre># ");
    assertThat(problems()).isEmpty();
  }

  @Test
  void ofANoteThatIsShownAsTextTheProblemsOfItsFrontMatterAreReportedToo() {
    read("---\ndate: never\n---\n\n> > > > a\n", SmallLimits.of("nesting 3"));

    assertThat(diagnostics.sorted())
        .extracting(one -> one.place() + " " + one.problem().code())
        .containsExactly("a.md:2:7 invalid-date", "a.md:5:1 nested-too-deeply");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[r] | [r]: https://example.org/",
        "A   | *[A]: ",
      })
  void whatIsLongAndOftenRepeatedIsReportedAndTheNoteShownAsText(String use, String definition) {
    String text = (use + " ").repeat(40) + "\n\n" + definition + "x".repeat(300) + "\n";

    Note note = read(text, SmallLimits.of("kilobytes 1"));

    assertThat(problems())
        .containsExactly(
            "a.md:1:1: the note would become a page of more than 8 KB, because it repeats a long"
                + " text [note-grows]; shorten the texts that abbreviations and references stand"
                + " for, or raise maxNoteSize; it is published as plain text");
    assertThat(Outline.html(note)).startsWith("<pre>" + use + " ");
  }

  @Test
  void elementsOfRawHtmlThatAreTooDeepStandBesideEachOther() {
    String text = "<div>a<div>b<div>c<div>d</div></div></div></div>\n";

    assertThat(Outline.html(read(text, Limits.ORDINARY))).isEqualTo(text);
    assertThat(Outline.html(read(text, SmallLimits.of("elements 3"))))
        .isEqualTo("<div>a<div>b<div>c</div><div>d</div></div></div>\n");
    assertThat(problems()).isEmpty();
  }

  @Test
  void rowsThatAreShortAreFilledUpToALimit() {
    String table = "|a|b|\n|-|-|\n" + "|c|\n".repeat(3);

    assertThat(cells(read(table, SmallLimits.of("cells 3")))).isEqualTo(2 + 3 + 3);
    assertThat(cells(read(table, SmallLimits.of("cells 2")))).isEqualTo(2 + 3 + 2);
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "characters 17 | title: high water | 18 characters",
        "values 4      | t: [a, b, c, d]   | more than 4 values",
        "values 8      | t: [&a b, c, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a] | more than 8 values",
        "levels 3      | t: [[[a]]]        | more than 3 levels",
      })
  void frontMatterOverALimitIsReportedAndTheNotePublishedWithoutIt(
      String limits, String yaml, String what) {
    Note note = read("---\n" + yaml + "\n---\n\n# A\n", SmallLimits.of(limits));

    assertThat(problems())
        .containsExactly(
            "a.md:1:1: the front matter is too large: "
                + what
                + " [front-matter-limit]; keep front matter to a few lines; the note is published"
                + " without it");
    assertThat(note.metadata().title()).isEqualTo("A");
    assertThat(note.metadata().tags()).isEmpty();
    assertThat(Outline.html(note)).doesNotContain("<pre>");
  }

  @Test
  void theOrdinaryLimitsAreThoseThatUsersArePromised() throws IOException {
    Limits.Html html = new Limits.Html(400, 10_000);
    Limits.Yaml frontMatter = new Limits.Yaml(65_536, 2_000, 16);
    Limits.Yaml configuration = new Limits.Yaml(524_288, 40_000, 16);

    assertThat(Limits.ORDINARY)
        .isEqualTo(
            new Limits(2_048, 20_000, 200, html, frontMatter, configuration, 100, ThreadClock.CPU));
    assertThat(Files.readString(Path.of("../SECURITY.md")))
        .contains(
            "| size of a note | 2,048 KiB;",
            "| processor time for reading a note, all steps together | 20,000 ms;",
            "| quotes and lists that open on one line | 200;",
            "| nested elements of raw HTML | 400;",
            "| front matter | 65,536 characters, 2,000 values, 16 levels;",
            "| undeclared kinds with a page | 100 |",
            "| `fieldnotes.yml` | 524,288 characters, 40,000 values |");
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
            "a.md:2:10: \"authors\" names 102 people; those after the first 100 are left out"
                + " [too-many-people]; name a group instead, or spread them over several parts of"
                + " the note",
            "a.md:5:1: \"speaker\" names 102 people; those after the first 100 are left out"
                + " [too-many-people]; name a group instead, or spread them over several parts of"
                + " the note");
  }

  private static int cells(Note note) {
    return Outline.html(note).split("<t[hd]>", -1).length - 1;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Note read(Limits limits) {
    return new LibraryReader(options(limits), diagnostics).read().notes().get(0);
  }

  private Note read(String text, Limits limits) {
    return new NoteReader(options(limits), new Folder(List.of(), List.of()), diagnostics)
        .read("a.md", bytes(text));
  }

  private ReadOptions options(Limits limits) {
    return new ReadOptions(folder, List.of(), List.of(), false, true, UnknownKinds.ADD)
        .with(limits);
  }

  private List<String> problems() {
    return diagnostics.sorted().stream().map(one -> one.text("")).toList();
  }
}
