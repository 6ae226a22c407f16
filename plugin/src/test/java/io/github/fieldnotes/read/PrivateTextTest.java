package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.read.folder.Folder;
import io.github.fieldnotes.read.source.PrivateText;
import io.github.fieldnotes.read.source.SourceText;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrivateTextTest {

  @Test
  void aCommentIsHiddenToTheSignsThatCloseIt() {
    assertThat(shown("a %%x%% b %% y\nz %% c")).isEqualTo("a  b  c");
    assertThat(shown("a %%x\n\ny%% b")).isEqualTo("a %%x\n\ny%% b");
    assertThat(shown("%% x\n\ny%% b\n")).isEqualTo(" b\n");
    assertThat(shown("%%x\n\ny%%\nb")).isEqualTo("b");
  }

  @Test
  void linesThatAreAllOfACommentGoWithTheirEnds() {
    assertThat(shown("a\n%%\nx\n%%\nb\n")).isEqualTo("a\nb\n");
    assertThat(shown("- a\r\n  %% x %%  \r\n- b\r\n")).isEqualTo("- a\r\n- b\r\n");
    assertThat(shown("> a\n> %% x\n> y %%\n> b")).isEqualTo("> a\n>\n> b");
    assertThat(shown("a %% x %%  \nb")).isEqualTo("a\nb");
  }

  @Test
  void codeAndCommentsOfHtmlAreLeftAlone() {
    for (String text :
        List.of(
            "`%% a %%`",
            "``%% ` a %%``",
            "```\n%% a %%\n```",
            "> ~~~\n> %% a %%\n> ~~~",
            "- x\n  ```\n  %% a %%\n  ```",
            "x\n\n    %% a %%",
            "<!-- %% --> a <!-- %% -->",
            "\\%% a %%",
            "%%% a %%%",
            "100%% a 50%%",
            "%%i and %%j")) {
      assertThat(shown(text)).isEqualTo(text);
    }
  }

  @Test
  void codeInACommentEndsNone() {
    assertThat(shown("%%\n```\n%% a\n```\nb\n%%\nc")).isEqualTo("c");
    assertThat(shown("%%\n```\na\n%%\nc")).isEqualTo("c");
  }

  @Test
  void aListIsNoCode() {
    assertThat(shown("- a\n\n    %% x %%\n    b")).isEqualTo("- a\n\n    b");
  }

  @Test
  void placesStayThoseOfTheFile() {
    SourceText source = hidden("a\n%%\nx\n%% b\nc %% d %%%% e %% f\n");
    String text = source.text();

    assertThat(text).isEqualTo("a\n b\nc  f\n");
    assertThat(source.location(text.indexOf('a'))).hasToString("n.md:1:1");
    assertThat(source.location(text.indexOf('b'))).hasToString("n.md:4:4");
    assertThat(source.location(text.indexOf('c'))).hasToString("n.md:5:1");
    assertThat(source.location(text.indexOf('f'))).hasToString("n.md:5:18");
    assertThat(source.lineStart(4)).isEqualTo(text.indexOf(" b"));
    assertThat(source.lineStart(5)).isEqualTo(text.indexOf('c'));
    assertThat(source.lines()).isEqualTo(6);
  }

  /** Also of a note that is shown as it is, as it nests too deeply. */
  @Test
  void aNoteThatIsNotParsedHidesThemToo() {
    ReadOptions options =
        new ReadOptions(Path.of("."), List.of(), List.of(), true, true, UnknownKinds.ADD);
    Note note =
        new NoteReader(
                options.with(SmallLimits.of("nesting 3")),
                new Folder(List.of(), List.of()),
                new Diagnostics())
            .read("a.md", "> > > > a %% x %% b\n".getBytes(StandardCharsets.UTF_8));

    assertThat(Outline.html(note)).isEqualTo("<pre>&gt; &gt; &gt; &gt; a  b\n</pre>\n");
  }

  private static String shown(String text) {
    return hidden(text).text();
  }

  private static SourceText hidden(String text) {
    return PrivateText.hide(new SourceText("n.md", text), 0, Optional.empty());
  }
}
