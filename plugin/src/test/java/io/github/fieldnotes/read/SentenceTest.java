package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentence that a backlink shows. */
class SentenceTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "First. Then [b](b.md) came *again*. Last. | Then b came again.",
        "[b](b.md) is all | b is all",
        "- item\\n- see [b](b.md)! Or not. | see b!",
        "Is it [b](b.md)? Yes. | Is it b?",
        "# Head [b](b.md) | Head b",
        "First. [B](b.md) came. | B came.",
        "First. *Then. See [b](b.md) again. So.* Last. | See b again.",
        "First.<br>See [b](b.md)<br>again. | See b again.",
        "Amended by [4. Splices. Again](b.md) in May. Last. | Amended by 4. Splices. Again in May.",
        "See [](b.md). Last. | See .",
        "Fog at 3.5 m, see [b](b.md). | Fog at 3.5 m, see b.",
      })
  void itIsTheOneAroundTheLink(String markdown, String sentence) throws IOException {
    Files.writeString(folder.resolve("a.md"), markdown.replace("\\n", "\n"));
    Files.writeString(folder.resolve("b.md"), "# B");
    ReadOptions options =
        new ReadOptions(folder, List.of(), List.of(), false, true, UnknownKinds.ADD);
    Note note = new LibraryReader(options, new Diagnostics()).read().notes().get(0);

    assertThat(note.links())
        .singleElement()
        .satisfies(link -> assertThat(link.sentence().text()).isEqualTo(sentence));
  }
}
