package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans as long as tools write them, such as a picture that is its own address. */
class LongSpansTest {

  private static final int LENGTH = 16_000;
  private static final String DATA = "data:image/png;base64," + "iVBORw0KGgo+/AAA".repeat(1_000);
  private static final String WORDS = "high water at noon, ".repeat(800).strip();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "![Tide](DATA) => <img src=\"DATA\" alt=\"Tide\"",
        "![Tide](<DATA>) => <img src=\"DATA\" alt=\"Tide\"",
        "![][image1]¶¶[image1]: <DATA> => <img src=\"DATA\" alt=\"\"",
        "![Tide][image1]¶¶[image1]: DATA => <img src=\"DATA\" alt=\"Tide\"",
        "A <img src=\"DATA\"> B => <img src=\"DATA\"",
        "<img src='DATA'> => <img src=\"DATA\"",
        "<p><img alt=Tide src=DATA></p> => src=\"DATA\"",
        "[a](https://example.org/DATA) => <a href=\"https://example.org/DATA\"",
        "<https://example.org/DATA> => <a href=\"https://example.org/DATA\"",
        "https://example.org/DATA => <a href=\"https://example.org/DATA\"",
        "[a](b.png \"WORDS\") => title=\"WORDS\"",
        "[a]¶¶[a]: b.png \"WORDS\" => title=\"WORDS\"",
        "[WORDS](b.png) => WORDS</a>",
        "[WORDS]: b => [WORDS]: b",
        "A <b title=\"WORDS\">B</b> => title=\"WORDS\"",
        "A <!-- WORDS --> B => <p>A  B</p>",
        "<!-- WORDS -->¶¶B => <p>B</p>",
        "A %% WORDS %% B => <p>A",
        "# WORDS¶¶B => <p>B</p>",
        "`WORDS` => <code>WORDS</code>",
        "**WORDS** => <strong>WORDS</strong>",
        "[^1]¶¶[^1]: WORDS => WORDS",
        "ACTION: Ana to WORDS => WORDS",
        "a|b¶-|-¶c|![](DATA) => <img src=\"DATA\"",
      })
  void whatIsLongIsRead(String note, String shown) throws IOException {
    Diagnostics diagnostics = new Diagnostics();

    String html = Outline.html(read(filled(note), diagnostics));

    assertThat(problems(diagnostics)).doesNotContain("error");
    assertThat(html.contains(filled(shown))).as(note).isTrue();
    assertThat(html).doesNotContain("<pre>");
  }

  @Test
  void aTableIsReadWhoseRulesAreAsWideAsItsWidestCell() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    String blanks = " ".repeat(LENGTH);

    String html =
        Outline.html(
            read(
                "| a"
                    + blanks
                    + "| b |\n|-"
                    + "-".repeat(LENGTH)
                    + "-|---|\n| c"
                    + blanks
                    + "| d |\n",
                diagnostics));

    assertThat(html).contains("<th>a</th>").contains("<td>c</td>");
    assertThat(problems(diagnostics)).isEmpty();
  }

  @Test
  void behindALongPictureEveryPlaceIsThatOfTheFile() throws IOException {
    Diagnostics diagnostics = new Diagnostics();

    read("A ![](" + DATA + ") [b](tide:b)\n\n[c](tide:c)\n", diagnostics);

    assertThat(problems(diagnostics))
        .isEqualTo("note.md:1:" + (DATA.length() + 9) + " unsafe-link, note.md:3:1 unsafe-link");
  }

  private Note read(String text, Diagnostics diagnostics) throws IOException {
    Files.writeString(folder.resolve("note.md"), text + "\n");
    Files.writeString(folder.resolve("b.png"), "");
    ReadOptions options =
        new ReadOptions(folder, List.of(), List.of(), false, false, UnknownKinds.ADD);
    return new LibraryReader(options, diagnostics).read().notes().get(0);
  }

  private static String filled(String text) {
    return text.replace('¶', '\n').replace("DATA", DATA).replace("WORDS", WORDS);
  }

  private static String problems(Diagnostics diagnostics) {
    return diagnostics.sorted().stream()
        .map(one -> one.place() + " " + one.problem().code())
        .collect(Collectors.joining(", "));
  }
}
