package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.read.folder.Folder;
import io.github.fieldnotes.read.folder.FolderView;
import io.github.fieldnotes.read.source.BudgetedText;
import io.github.fieldnotes.read.source.Limits;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** A parser or a folder that fails costs a note its form, never the build its end. */
class FailingParserTest {

  private static final String FRONT = "---\ntitle: Tides\n---\n";
  private static final long MILLISECOND = 1_000_000;

  private final Diagnostics diagnostics = new Diagnostics();
  private final AtomicLong clock = new AtomicLong();

  @Test
  void aParserThatNeverEndsIsStoppedAndTheNoteShownAsText() {
    String text = FRONT + "\n# A\n\nShort.\n\nThe longest line.\n\nShort.\n";
    BiFunction<BudgetedText, Integer, Document> endless =
        (timed, from) -> {
          while (true) {
            clock.addAndGet(MILLISECOND);
            timed.charAt(from);
          }
        };

    Note note =
        reader(SmallLimits.of("milliseconds 9", clock::get), endless).read("a.md", bytes(text));

    assertThat(problems())
        .containsExactly(
            "a.md:9:1: the note takes too long to read; its longest paragraph (17 characters)"
                + " begins here [note-too-slow]; add empty lines to it, or raise maxNoteTime; it"
                + " is published as plain text");
    assertThat(note.metadata().title()).isEqualTo("Tides");
    assertThat(Outline.html(note)).startsWith("<pre>---\n").contains("\n# A\n\nShort.");
  }

  @Test
  void aParserThatRunsOutOfStackIsReportedAtTheLongestParagraph() {
    BiFunction<BudgetedText, Integer, Document> deep =
        (timed, from) -> {
          throw new StackOverflowError();
        };

    Note note = reader(Limits.ORDINARY, deep).read("a.md", bytes("# A\n\nShort.\n\n[[[[a]]]]\n"));

    assertThat(problems())
        .containsExactly(
            "a.md:5:1: quotes, lists or other elements are nested too deeply here"
                + " [nested-too-deeply]; put it into a code block, or raise maxNoteNesting; the"
                + " note is published as plain text");
    assertThat(Outline.html(note)).isEqualTo("<pre># A\n\nShort.\n\n[[[[a]]]]\n</pre>\n");
  }

  @Test
  void aPatternThatRunsOutOfStackIsReportedAsALongSpan() {
    BiFunction<BudgetedText, Integer, Document> deep =
        (timed, from) -> {
          StackOverflowError error = new StackOverflowError();
          error.setStackTrace(
              new StackTraceElement[] {
                new StackTraceElement("java.util.regex.Pattern$Loop", "match", "Pattern.java", 1)
              });
          throw error;
        };

    reader(Limits.ORDINARY, deep).read("a.md", bytes("# A\n\nShort.\n\nThe longest line.\n"));

    assertThat(problems())
        .containsExactly(
            "a.md:5:1: this paragraph of 17 characters contains something that is too long to read"
                + " [span-too-long]; add line breaks or empty lines to it; the note is published"
                + " as plain text");
  }

  @Test
  void aParserThatFailsIsReportedWithWhatItThrew() {
    BiFunction<BudgetedText, Integer, Document> failing =
        (timed, from) -> {
          throw new IllegalStateException("no such thing");
        };

    Note note = reader(Limits.ORDINARY, failing).read("a.md", bytes("# A & B"));

    assertThat(Outline.html(note)).isEqualTo("<pre># A &amp; B</pre>\n");
    assertThat(problems())
        .containsExactly(
            "a.md:1:1: could not read this note as Markdown: java.lang.IllegalStateException: no"
                + " such thing [reader-failed]; narrow down the cause by halving the note, and"
                + " report it; it"
                + " is published as plain text");
  }

  @Test
  void frontMatterOnWhichTheReaderFailsIsReportedAndTheNoteHasNoneOfIt() {
    FolderView folder = new Folder(List.of(), List.of());
    FolderView failing =
        (FolderView)
            Proxy.newProxyInstance(
                FolderView.class.getClassLoader(),
                new Class<?>[] {FolderView.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("resolve")) {
                    throw new IllegalStateException("no such folder");
                  }
                  return method.invoke(folder, arguments);
                });

    Note note =
        new NoteReader(options(Limits.ORDINARY), failing, diagnostics)
            .read("high-tide.md", bytes("---\ntitle: A\nimage: a.png\n---\n\nB\n"));

    assertThat(problems())
        .containsExactly(
            "high-tide.md:1:1: could not read this note as Markdown:"
                + " java.lang.IllegalStateException: no such folder [reader-failed]; narrow down"
                + " the cause by halving the note, and report it; it is published as plain"
                + " text");
    assertThat(note.metadata().title()).isEqualTo("High tide");
    assertThat(Outline.html(note))
        .isEqualTo("<pre>---\ntitle: A\nimage: a.png\n---\n\nB\n</pre>\n");
  }

  private NoteReader reader(Limits limits, BiFunction<BudgetedText, Integer, Document> parser) {
    return new NoteReader(options(limits), new Folder(List.of(), List.of()), parser, diagnostics);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private ReadOptions options(Limits limits) {
    return new ReadOptions(Path.of("."), List.of(), List.of(), false, true, UnknownKinds.ADD)
        .with(limits);
  }

  private List<String> problems() {
    return diagnostics.sorted().stream().map(one -> one.text("")).toList();
  }
}
