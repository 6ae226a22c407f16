package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.read.folder.Folder;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalloutParserTest {

  @Test
  void twentyCalloutsMayBeInEachOther() {
    String html = html(":::note\n".repeat(22) + "a\n" + ":::\n".repeat(22));

    assertThat(html.split("<div class=\"fn-alert fn-alert-note\">", -1)).hasSize(21);
    assertThat(html).contains("<p>:::note\n:::note\na</p>");
  }

  private static String html(String note) {
    ReadOptions options =
        new ReadOptions(Path.of("."), List.of(), List.of(), true, true, UnknownKinds.ADD);
    return Outline.html(
        new NoteReader(options, new Folder(List.of(), List.of()), new Diagnostics())
            .read("a.md", note.getBytes(StandardCharsets.UTF_8)));
  }
}
