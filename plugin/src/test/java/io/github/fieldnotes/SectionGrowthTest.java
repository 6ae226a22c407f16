package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sections of n and of 2n notes, or of a configuration as long: what they become grows alike. */
@Tag("long")
class SectionGrowthTest {

  private static final double MOST = 2.6;

  /** Of two tries the better one counts, as a machine has other things to do. */
  private static final int TRIES = 3;

  @TempDir private Path folder;

  private enum Grows {
    NOTES(100, "# Note №\n\nLow tide.\n", ""),
    LINKED(100, "# Note №\n\n[next](n№-next.md)\n", ""),
    TAGS(100, "---\ntags: [a№, b№]\ncategories: c№\n---\n# Note №\n", ""),
    ONE_TAG(100, "---\ntags: [tide]\ncategories: sea\n---\n# Note №\n", ""),
    DATES(100, "---\ndate: 2026-01-02\n---\n# Note №\n", ""),
    SERIES(100, "---\nseries: Tides\n---\n# Note №\n", ""),
    PEOPLE(100, "---\nauthors: Ana №\n---\n# Note №\n\nACTION: Bo № to look\n", ""),
    ONE_PERSON(100, "---\nauthors: Ana\n---\n# Note №\n\nACTION: Ana to look\n", ""),
    TALKS(100, "# Note №\n\n## TALK: Tide №\n\nSpeaker: Ana\n", ""),
    DECISIONS(100, "# Note №\n\nDECISION: use ropes\n", ""),
    TERMS(100, "# Note №\n\nDEFINITION: Tide№ is water\n", ""),
    FOLDERS(100, "# Note №\n", ""),
    CHAIN(200, "# №. Ropes\n\n## Status\n\nAccepted\n\nSupersedes [last](№-last.md)\n", ""),
    CIRCLE(200, "# №. Ropes\n\n## Status\n\nAccepted\n\nSupersedes [last](№-round.md)\n", ""),
    KINDS(2_500, "", "  kind-№:\n    name: Kind №\n    labels: [label №, other №]\n"),
    MOVED_LABELS(2_500, "", "  kind-№:\n    labels: [retro №]\n    sections: [tides №]\n"),
    UNDECLARED(2_500, "", "  kind-№:\n    labels: [label №]\n"),
    SWITCHED_OFF(5_000, "", "  kind-№: off\n"),
    USED_KINDS(100, "# Note №\n\nLABEL №: tide\n", "  kind-№:\n    labels: [label №]\n");

    private final int times;
    private final String note;
    private final String kind;

    Grows(int times, String note, String kind) {
      this.times = times;
      this.note = note;
      this.kind = kind;
    }

    void write(Path notes, int count) throws IOException {
      Files.createDirectories(notes);
      Files.writeString(notes.resolve("a.md"), "# A\n\nLow tide.\n");
      for (int i = 1; i <= count && !note.isEmpty(); i++) {
        int last = i > 1 ? i - 1 : this == CIRCLE ? count : 1;
        Path file = notes.resolve(this == FOLDERS ? "f" + i + "/" + name(i) : name(i));
        Files.createDirectories(file.getParent());
        Files.writeString(
            file,
            note.replace("№-last.md", name(last))
                .replace("№-round.md", name(last))
                .replace("n№-next.md", name(i % count + 1))
                .replace("№", Integer.toString(i)));
      }
      if (!kind.isEmpty()) {
        StringBuilder kinds = new StringBuilder("kinds:\n");
        IntStream.rangeClosed(1, count)
            .forEach(i -> kinds.append(kind.replace("№", Integer.toString(i))));
        if (this == UNDECLARED) {
          kinds.append("place:\n");
          IntStream.rangeClosed(1, count)
              .forEach(i -> kinds.append("- {pattern: n%d/**, kind: no-%d}\n".formatted(i, i)));
        }
        Files.writeString(notes.resolve("fieldnotes.yml"), kinds);
      }
    }

    private static String name(int number) {
      return String.format("%04d-ropes.md", number);
    }
  }

  @ParameterizedTest
  @EnumSource
  void twiceAsMuchMakesTwiceAsMuch(Grows what) throws IOException {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < TRIES && least > MOST; i++) {
      SectionCost once = cost(what, what.times, i + "once");
      SectionCost twice = cost(what, 2 * what.times, i + "twice");
      assertThat(twice.bytesAgainst(once)).as("bytes").isLessThan(MOST);
      assertThat(twice.pagesAgainst(once)).as("pages").isLessThan(MOST);
      least = Math.min(least, twice.timeAgainst(once));
    }
    assertThat(least).as("time").isLessThan(MOST);
  }

  private SectionCost cost(Grows what, int count, String name) throws IOException {
    Path notes = folder.resolve(name);
    what.write(notes, count);
    return SectionCost.of(notes);
  }
}
