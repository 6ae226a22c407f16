package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.SmallLimits;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.render.RenderedSection;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder in which notes are over each of the limits, which are small here. */
class LimitedNotesTest {

  private static final String ORDINARY = "# Ordinary\n\nA *note*.\n";
  private static final long MILLISECOND = 1_000_000;

  @TempDir private Path folder;

  @Test
  void eachNoteOverALimitIsAPageOfItsTextAndTheOthersAreWhole() throws IOException {
    write("deep.md", "# Deep\n\n> > > > a\n");
    write("grows.md", "[r] ".repeat(60) + "\n\n[r]: https://example.org/" + "x".repeat(300) + "\n");
    write("large.md", "# Large\n\n" + "high water ".repeat(100) + "\n");
    write("ordinary.md", ORDINARY);

    Fieldnotes.Section section = section("kilobytes 1, nesting 3");

    assertThat(section.notes()).isEqualTo(4);
    assertThat(section.diagnostics())
        .extracting(one -> one.place() + " " + one.problem().code())
        .containsExactly(
            "deep.md:3:1 nested-too-deeply",
            "grows.md:1:1 note-grows",
            "large.md:1:1 note-too-large");
    assertThat(body(section, "deep")).contains("<pre># Deep\n\n&gt; &gt; &gt; &gt; a\n</pre>");
    assertThat(body(section, "grows")).contains("<pre>[r] [r] ");
    assertThat(body(section, "large")).contains("<pre># Large\n\nhigh water ");
    assertThat(body(section, "ordinary")).contains("A <em>note</em>.");
    RenderedSection rendered = section.rendered();
    for (SectionFile other : rendered.files()) {
      rendered.write(other, OutputStream.nullOutputStream());
    }
  }

  @Test
  void whereItsTextBeginsAPageIsTheSameForEveryParser() throws IOException {
    String note = "\n\r\n> > > > a\n";
    write("deep.md", note);

    Fieldnotes.Section section = section("nesting 3");

    assertThat(SafeSection.broken(section, Map.of("deep.md", note))).isEmpty();
    assertThat(body(section, "deep")).contains("<pre>&gt; &gt; &gt; &gt; a\n</pre>");
  }

  @Test
  void theTimeOfOneNoteIsNotThatOfAnother() throws IOException {
    write("long.md", "# Long\n\n" + "low *tide* ".repeat(800) + "\n");
    write("ordinary.md", ORDINARY);

    Fieldnotes.Section section = section("milliseconds 4");

    assertThat(section.diagnostics())
        .extracting(one -> one.place() + " " + one.problem().code())
        .containsExactly("long.md:3:1 note-too-slow");
    assertThat(body(section, "long")).contains("<pre># Long\n");
    assertThat(body(section, "ordinary")).contains("A <em>note</em>.");
  }

  /** With a clock of each thread's own, of which each look takes a millisecond. */
  private Fieldnotes.Section section(String limits) {
    ThreadLocal<AtomicLong> clock = ThreadLocal.withInitial(AtomicLong::new);
    ReadOptions reading =
        new ReadOptions(folder, List.of(), List.of(), true, true, UnknownKinds.ADD);
    return Fieldnotes.section(
        new Settings(
            reading.with(SmallLimits.of(limits, () -> clock.get().addAndGet(MILLISECOND))),
            "notes",
            ""));
  }

  private static String body(Fieldnotes.Section section, String note) {
    return section.rendered().page(new Route("notes/" + note + ".html")).body();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
