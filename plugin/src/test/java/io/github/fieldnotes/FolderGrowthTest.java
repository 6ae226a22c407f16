package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Large folders, and notes that hold very many of one thing: of n and of 2n, twice as much takes
 * twice as long, and all that goes in comes out. A small form of each runs every time.
 */
class FolderGrowthTest {

  private static final double MOST = 2.6;

  /** Of two tries the better one counts, as a machine has other things to do. */
  private static final int TRIES = 3;

  private static final int SMALL = 40;

  @TempDir private Path folder;

  /** What there are many of. {@code №} is a number, and what is between {@code …} is repeated. */
  private enum Grows {
    FILES(2_000, "pic№.png", "png", "# Tides\n\n…![tide](pic№.png)\n…"),
    UNLINKED_FILES(10_000, "sub№/pic.png", "png", "# Tides\n"),
    REFUSED_FILES(10_000, "Tide№.java", "class", "# Tides\n\n[tide](Tide1.java)\n"),
    DRAWINGS(1_000, "d№.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "…![tide](d№.svg)\n…"),
    LINKS(5_000, "", "", "# Tides\n\n…- [tide №](https://example.org/№)\n…"),
    RESOURCES(4_000, "", "", "# Tides\n\n## Links\n\n…- [tide №](https://example.org/№)\n…"),
    HOSTS(5_000, "", "", "# Tides\n\n…- [tide №](https://tide№.example.org/)\n…"),
    ONE_LINK(10_000, "", "", "# Links\n\n…- [tide](https://example.org/)\n…"),
    ONE_LINK_OF_ALL(2_000, "n№.md", "# Note №\n\n[tide](https://example.org/)\n", "# Tides\n"),
    LINKS_BELOW_HEADINGS(2_000, "n№.md", "# Note №\n", "…## Tide №\n\n[note](n№.md)\n\n…"),
    BROKEN_LINKS(10_000, "", "", "# Tides\n\n…- [tide №](gone№.md)\n…"),
    ANCHORS(5_000, "", "", "# Tides\n\n…## Low №\n\n[low](#low-№)\n\n…"),
    BROKEN_ANCHORS(2_500, "", "", "# Tides\n\n…## Low №\n\n[low](#high-№)\n\n…"),
    TAGS(2_500, "n№.md", "---\ntags: [a№, b№]\n---\n# Note №\n", "# Tides\n"),
    TAGS_OF_ONE_NAME(2_000, "n№.md", "---\ntags: ['a±']\n---\n# Note №\n", "# Tides\n"),
    NAMES_IN_CAPITALS(2_000, "‡.md", "# Note №\n", "# Tides\n"),
    LINKS_TO_FOLDERS(2_000, "f№/n.md", "# Note №\n\n[other](../f1/)\n", "# Tides\n"),
    ONE_RECORD_NUMBER(
        1_000,
        "f№/adr/0001-use-ropes.md",
        "# 1. Ropes №\n\n## Status\n\nAccepted\n\nSupersedes ADR-1\n",
        "# Tides\n");

    private final int times;
    private final String file;
    private final String content;
    private final String note;

    Grows(int times, String file, String content, String note) {
      this.times = times;
      this.file = file;
      this.content = content;
      this.note = note;
    }

    void write(Path notes, int count) throws IOException {
      Files.createDirectories(notes);
      String[] parts = note.split("…", -1);
      StringBuilder text = new StringBuilder();
      for (int part = 0; part < parts.length; part++) {
        for (int i = 1; i <= (part % 2 == 1 ? count : 1); i++) {
          text.append(numbered(parts[part], i));
        }
      }
      Files.writeString(notes.resolve("index.md"), text);
      for (int i = 1; i <= count && !file.isEmpty(); i++) {
        Path beside = notes.resolve(numbered(file, i));
        Files.createDirectories(beside.getParent());
        Files.writeString(beside, numbered(content, i));
      }
    }

    /** With a number, a name that differs in signs only, and one that does so in capitals. */
    private static String numbered(String text, int number) {
      return text.replace("№", Integer.toString(number))
          .replace("±", signs(number, "!", "?"))
          .replace("‡", signs(number, "a", "A"));
    }

    private static String signs(int number, String zero, String one) {
      return IntStream.range(0, 16)
          .mapToObj(bit -> (number >> bit & 1) == 0 ? zero : one)
          .collect(Collectors.joining());
    }

    private int notes(int count) {
      return file.endsWith(".md") ? count + 1 : 1;
    }

    private int files(int count) {
      return this == FILES || this == DRAWINGS ? count : 0;
    }

    private int problems(int count) {
      return switch (this) {
        case REFUSED_FILES -> 1;
        case BROKEN_LINKS, BROKEN_ANCHORS -> count;
        case NAMES_IN_CAPITALS -> count - 1;
        default -> 0;
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsLost(Grows what) throws IOException {
    cost(what, folder, SMALL, "small");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NAMES_IN_CAPITALS")
  void nothingIsLostOnAnotherDiskThatSeesNoCapitals(Grows what) throws IOException {
    try (FileSystem disk = Jimfs.newFileSystem(Configuration.osX())) {
      cost(what, disk.getPath("/work"), SMALL, "small");
    }
  }

  @Tag("long")
  @ParameterizedTest
  @EnumSource
  void twiceAsMuchMakesTwiceAsMuch(Grows what) throws IOException {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < TRIES && least > MOST; i++) {
      SectionCost once = cost(what, folder, what.times, i + "once");
      SectionCost twice = cost(what, folder, 2 * what.times, i + "twice");
      assertThat(twice.bytesAgainst(once)).as("bytes").isLessThan(MOST);
      assertThat(twice.pagesAgainst(once)).as("pages").isLessThan(MOST);
      least = Math.min(least, twice.timeAgainst(once));
    }
    assertThat(least).as("time").isLessThan(MOST);
  }

  private static SectionCost cost(Grows what, Path folder, int count, String name)
      throws IOException {
    Path notes = folder.resolve(name);
    what.write(notes, count);
    SectionCost cost = SectionCost.of(notes);
    assertThat(cost.notes()).as("notes").isEqualTo(what.notes(count));
    assertThat(cost.files()).as("files").isEqualTo(what.files(count));
    assertThat(cost.problems()).as("problems").isGreaterThanOrEqualTo(what.problems(count));
    return cost;
  }
}
