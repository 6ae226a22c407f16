package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.read.LibraryReader;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.store.FileNoteStore;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures beside notes have the size of their files, so that pages do not jump. */
class PicturesOfNotesTest {

  @TempDir private Path folder;
  private Path notes;

  @BeforeEach
  void aPicture() throws IOException {
    notes = Files.createDirectory(folder.resolve("notes"));
    draw(40, 30);
  }

  @Test
  void aPictureHasTheSizeOfItsFileInMarkdownAndInHtml() throws IOException {
    write("![A](a.png) and <img src='a.png' alt='B'>");

    assertThat(page())
        .contains("<img src=\"a.png\" alt=\"A\" width=\"40\" height=\"30\" />")
        .contains(
            "<img src=\"a.png\" alt=\"B\" width=\"40\" height=\"30\""
                + " loading=\"lazy\" decoding=\"async\" />");
  }

  @Test
  void aPictureThatTheAuthorSizedKeepsThat() throws IOException {
    write("![A](a.png){width=20} <img src='a.png' alt='B' height='10'>");

    assertThat(page())
        .contains("alt=\"A\" width=\"20\" />", "alt=\"B\" height=\"10\" loading")
        .doesNotContain("width=\"40\"");
  }

  @Test
  void aDarkVariantInHtmlStays() throws IOException {
    write(
        "<picture><source media='(prefers-color-scheme: dark)' srcset='a.png'>"
            + "<img src='a.png#gh-light-mode-only' alt='A'></picture>");

    assertThat(page())
        .contains("<source media=\"(prefers-color-scheme: dark)\" srcset=\"a.png\" />")
        .contains("<img src=\"a.png#gh-light-mode-only\" alt=\"A\" class=\"fn-light-only\"");
  }

  @Test
  void aNoteIsReadAgainWhenItsPictureHasAnotherSize() throws IOException {
    write("![A](a.png)");
    assertThat(reread()).isEqualTo(1);
    assertThat(reread()).isZero();
    draw(40, 31);

    assertThat(reread()).isEqualTo(1);
  }

  private void draw(int width, int height) throws IOException {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(picture, "png", notes.resolve("a.png").toFile());
  }

  private void write(String text) throws IOException {
    Files.writeString(notes.resolve("note.md"), "# Note\n\n" + text + "\n");
  }

  private ReadOptions options() {
    return new ReadOptions(notes, List.of(), List.of(), false, true, UnknownKinds.ADD);
  }

  private String page() {
    return Fieldnotes.section(new Settings(options(), "notes", "Notes"))
        .rendered()
        .page(new Route("notes/note.html"))
        .body();
  }

  private int reread() throws IOException {
    try (FileNoteStore store =
        FileNoteStore.open(folder.resolve("kept"), "notes", "this", false, text -> {})) {
      LibraryReader reader = new LibraryReader(options(), store, new Diagnostics(), Progress.NONE);
      reader.read();
      return reader.reread();
    }
  }
}
