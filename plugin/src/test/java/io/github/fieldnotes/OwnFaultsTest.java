package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What our own code once did wrong, each with the smallest harmless note that shows it. {@link
 * AnyNoteTest} found them.
 */
class OwnFaultsTest {

  @TempDir private Path folder;

  @Test
  void aTableThatIsLeftOpenInAListThrowsNoItemIntoAnother() throws IOException {
    assertThat(body("# A\n\n- b <table>\n- c\n- d\n")).contains("<li>c</li><li>d</li>");
  }

  @Test
  void aHeadingInALinkThatIsLeftOpenHasNoLinkInALink() throws IOException {
    body("# A\n\n- <a href=\"b\">\n  ## B\n  ### TALK: [C](https://example.org)\n");
    body("# A\n\n<a href=\"b\">\n\n### TALK: [C](https://example.org)\n\nD\n");
  }

  @Test
  void aDefinitionInADefinitionIsInAListOfItsOwn() throws IOException {
    assertThat(body("a\n: : b\n")).contains("<dd>\n<dl>\n<dd>\n<p>b</p>\n</dd>\n</dl>\n</dd>");
  }

  @Test
  void aFrontMatterKeyOnTheLineAboveItsColonIsReportedWhereItStands() throws IOException {
    body("---\na b\n: c\n---\n\nA\n");
  }

  @Test
  void aTitleThatLooksLikeAnIdIsNone() throws IOException {
    assertThat(body("# A\n\n[b](https://example.org \"c id=\") <b title=\" id=\">d</b>\n"))
        .contains("title=\"c id=\"");
  }

  private String body(String note) throws IOException {
    Files.writeString(folder.resolve("note.md"), note);
    ReadOptions reading =
        new ReadOptions(folder, List.of(), List.of(), false, true, UnknownKinds.ADD);
    Fieldnotes.Section section = Fieldnotes.section(new Settings(reading, "notes", ""));

    assertThat(SafeSection.broken(section, Map.of("note.md", note))).isEmpty();
    return section.rendered().page(new Route("notes/note.html")).body();
  }
}
