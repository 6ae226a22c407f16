package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.read.source.Limits;
import io.github.fieldnotes.read.source.SourceText;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real notes under limits that many of them reach: each is read, or shown as the text that it is
 * and reported. They are beside the checkout, in {@code ../shared}, or where {@code
 * -Dreal.notes=FOLDER} says.
 */
class RealNotesTest {

  private static final Path REAL = Path.of(System.getProperty("real.notes", "../../shared"));
  private static final long MILLISECOND = 1_000_000;

  /** What says that a note is shown as text. */
  private static final Set<Problem> AS_TEXT =
      EnumSet.of(
          Problem.NOTE_TOO_LARGE,
          Problem.NOTE_TOO_SLOW,
          Problem.NOTE_GROWS,
          Problem.NESTED_TOO_DEEPLY,
          Problem.SPAN_TOO_LONG);

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kilobytes 2048",
        "kilobytes 1",
        "kilobytes 5",
        "nesting 1",
        "milliseconds 1",
        "milliseconds 16",
        "elements 1, cells 1",
        "values 3, levels 1",
      })
  void eachIsReadOrShownAsItsText(String limits) throws IOException {
    assumeTrue(Files.isDirectory(REAL), "SKIPPED: ../shared is not here, so no real note was read");
    Limits small = ticking(limits);

    Library library = read(small);

    List<Diagnostic> found = diagnostics.sorted();
    assertThat(found).noneMatch(one -> one.problem() == Problem.READER_FAILED);
    Set<String> asText =
        found.stream()
            .filter(one -> AS_TEXT.contains(one.problem()))
            .map(one -> one.place().path())
            .collect(Collectors.toSet());
    assertThat(library.notes()).hasSizeGreaterThan(100);
    for (Note note : library.notes()) {
      String body = Outline.html(note);
      assertThat(body.startsWith("<pre>") && body.endsWith("</pre>\n"))
          .as(note.file())
          .isEqualTo(asText.contains(note.file()));
      if (asText.contains(note.file())) {
        assertThat(source(note, small).stripLeading())
            .as(note.file())
            .startsWith(text(body).stripLeading());
      }
    }
  }

  @Test
  void howDeepHtmlStandsChangesNoWord() {
    assumeTrue(Files.isDirectory(REAL), "SKIPPED: ../shared is not here, so no real note was read");

    List<String> flat = words(read(ticking("elements 1, cells 1")));

    assertThat(flat).hasSizeGreaterThan(100).isEqualTo(words(read(Limits.ORDINARY)));
  }

  private static List<String> words(Library library) {
    return library.notes().stream()
        .map(note -> Jsoup.parseBodyFragment(Outline.html(note)).wholeText().replaceAll("\\s", ""))
        .toList();
  }

  /** With a clock of each thread's own, of which each look takes a millisecond. */
  private static Limits ticking(String limits) {
    ThreadLocal<AtomicLong> clock = ThreadLocal.withInitial(AtomicLong::new);
    return SmallLimits.of(limits, () -> clock.get().addAndGet(MILLISECOND));
  }

  private Library read(Limits limits) {
    ReadOptions options =
        new ReadOptions(REAL, List.of(), List.of(), true, true, UnknownKinds.ADD).with(limits);
    return new LibraryReader(options, diagnostics).read();
  }

  /** As much of a file as may be read. */
  private static String source(Note note, Limits limits) throws IOException {
    byte[] content = Files.readAllBytes(REAL.resolve(note.file()));
    String text = new SourceText("", new String(content, StandardCharsets.UTF_8)).text();
    assertThat(text(Outline.html(note)).getBytes(StandardCharsets.UTF_8).length)
        .as(note.file())
        .isGreaterThan(Math.min(content.length, limits.bytes()) - 8);
    return text;
  }

  private static String text(String body) {
    return body.substring("<pre>".length(), body.length() - "</pre>\n".length())
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
