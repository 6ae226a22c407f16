package io.github.fieldnotes.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates of new notes. */
class NoteTemplatesTest {

  private static final Map<String, Object> FACTS = Map.of("title", "Tides & <b>");

  @TempDir private Path folder;

  @Test
  void nothingIsEscaped() throws IOException {
    assertThat(filled("# ${title}\n")).isEqualTo("# Tides & <b>\n");
  }

  @Test
  void thereIsNoAccessToClassesOrFiles() {
    assertThatThrownBy(() -> filled("${title.class}")).isInstanceOf(ThemeException.class);
    assertThatThrownBy(() -> filled("<#assign a = 'java.util.ArrayList'?new()>"))
        .isInstanceOf(ThemeException.class);
    assertThatThrownBy(() -> filled("<#include '../note.md'>")).isInstanceOf(ThemeException.class);
  }

  @Test
  void aBrokenTemplateIsReportedWithItsPlace() {
    assertThatThrownBy(() -> filled("# A\n<#if title>\n"))
        .isInstanceOf(ThemeException.class)
        .hasMessageContaining("new/note.md:")
        .hasMessageContaining("the template is broken");
  }

  @Test
  void aProjectWithoutATemplateHasNone() {
    assertThat(new NoteTemplates(folder).ofProject("note", FACTS)).isEmpty();
  }

  private String filled(String template) throws IOException {
    Files.createDirectories(folder.resolve("new"));
    Files.writeString(folder.resolve("note.md"), "outside");
    Files.writeString(folder.resolve("new/note.md"), template);
    return new NoteTemplates(folder).ofProject("note", FACTS).orElseThrow();
  }
}
