package io.github.fieldnotes.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Location;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses that open a place of a note. */
class EditorLinkTest {

  private static final Path FILE = Path.of("/home/ana/notes/tides.md");
  private static final Location PLACE = new Location("tides.md", 3, 7);

  @Test
  void pathLineAndColumnAreFilledIn() {
    assertThat(new EditorLink("vscode://file{path}:{line}:{column}").to(FILE, PLACE))
        .contains("vscode://file/home/ana/notes/tides.md:3:7");
    assertThat(new EditorLink("idea://open?file={path}&line={line}").to(FILE, PLACE))
        .contains("idea://open?file=/home/ana/notes/tides.md&line=3");
  }

  @Test
  void whatHasAMeaningInAnAddressIsEncoded() {
    Path odd = Path.of("/notes/a b&line=9#\"><{line}é.md");

    assertThat(new EditorLink("x:{path}:{line}").to(odd, PLACE))
        .contains("x:/notes/a%20b%26line%3D9%23%22%3E%3C%7Bline%7D%C3%A9.md:3");
  }

  @Test
  void noneMeansNoLink() {
    assertThat(new EditorLink("none").to(FILE, PLACE)).isEmpty();
    assertThat(new EditorLink("none").isValid()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "code", "vscode://file", "{path}", "file {path}"})
  void whatIsNoAddressOfAFileIsInvalid(String pattern) {
    assertThat(new EditorLink(pattern).isValid()).isFalse();
  }
}
